import { type Href, toHref } from '@aanreik/message';
import { type AnswerId, codeOf, newAnswerId } from './answer-id.ts';
import type { AnswerKey } from './answer-key.ts';
import { signAnswer } from './answer-token.ts';
import { assertApart } from './assert-apart.ts';
import type { AnswerOption, IssuedRecord } from './issued-record.ts';

/** What a letter asks, and what its answers are signed with. */
export interface AnswerOffer {
  readonly artifact: string;
  /** In the order in which this recipient sees them. */
  readonly options: readonly AnswerOption[];
  /** From this moment answers are refused; cut down to a whole second. */
  readonly expires: Date;
  readonly key: AnswerKey;
  /** The house style's website: https. The page for answers is /keuze below it. */
  readonly website: string;
  /** Where the id was drawn before: by AnswerIds in a batch, or for another channel of the same letter. */
  readonly id?: AnswerId;
}

/** The ways to answer one letter. */
export interface IssuedAnswers {
  readonly id: AnswerId;
  /** For phone and paper: `K7M2-XPD4`. */
  readonly code: string;
  /** By the id of the option. */
  readonly links: Readonly<Record<string, Href>>;
  /** What the organisation keeps. */
  readonly record: IssuedRecord;
}

/**
 * Makes the ways to answer a letter: a signed link for each option, and a code. The same id gives the same links and
 * code, so that letter, email and SMS of one person agree.
 * @throws {RangeError} when options could be taken for each other, or the website or the moment is none
 */
export function issueAnswers({ artifact, options, expires, key, website, id = newAnswerId() }: AnswerOffer): IssuedAnswers {
  assertApart(options);
  const seconds = Math.floor(expires.getTime() / 1000);
  if (!Number.isSafeInteger(seconds)) throw new RangeError('expires is no moment');
  const page = answerPage(website);
  const code = codeOf(id);
  // Behind '#', as browsers send that to no server: it is in no access log, and in no Referer header (docs/answers.md).
  const link = ({ id: option }: AnswerOption) => toHref(`${page}#${signAnswer({ artifact, option, id }, seconds, key)}`);
  return {
    id,
    code,
    links: Object.fromEntries(options.map((option) => [option.id, link(option)])),
    record: { id, code, artifact, options, expires: new Date(seconds * 1000).toISOString() },
  };
}

function answerPage(website: string): string {
  const url = new URL(website);
  if (url.protocol !== 'https:' || url.search !== '' || url.hash !== '') throw new RangeError(`'${website}' is no https address of a website`);
  return `${url.href.replace(/\/$/, '')}/keuze`;
}
