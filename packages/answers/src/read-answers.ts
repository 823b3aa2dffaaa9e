import { z } from 'zod';
import type { AnswerKeys } from './answer-key.ts';
import { readToken } from './answer-token.ts';
import type { IssuedLetters } from './issued-letters.ts';
import { ANSWER_WAYS, type Outcome, type Refusal } from './outcome.ts';
import { type ReadAnswer, readTextAnswer } from './read-text-answer.ts';

/** A line that came in: its cells by column, or what is wrong with the line itself. */
export type IncomingLine =
  | { readonly row: number; readonly cells: Readonly<Record<string, string>> }
  | { readonly row: number; readonly fault: { readonly expected: string } };

export const INCOMING_COLUMNS = ['received', 'way', 'answer'] as const;

/** Longer than any link or text message that answers; what is longer is not looked into. */
const MAX_ANSWER = 2000;

const incoming = z.object({
  received: z.union([z.iso.datetime({ offset: true }), z.iso.date()], 'a moment or a day as 2026-11-23T14:05:00+01:00 or 2026-11-23'),
  way: z.enum(ANSWER_WAYS, `one of ${ANSWER_WAYS.join(', ')}`),
  answer: z.string().min(1, 'an answer').max(MAX_ANSWER, `at most ${MAX_ANSWER} characters`),
  from: z
    .string()
    .transform((number) => number.replaceAll(' ', ''))
    .pipe(z.string().regex(/^(?:\+[1-9]\d{6,14})?$/, 'a number in international notation: +31612345678'))
    .optional(),
});

type Incoming = z.output<typeof incoming>;

/**
 * Reads answers one by one: each line has exactly one outcome. Of the lines that went before only the ids that were
 * answered are kept. The first answer to a letter, in the order of the lines, is the one that counts.
 */
export async function* readAnswers(lines: AsyncIterable<IncomingLine>, issued: IssuedLetters, keys: AnswerKeys): AsyncGenerator<Outcome> {
  const answered = new Map<string, { readonly line: number; readonly option: string }>();
  for await (const incomingLine of lines) {
    const line = incomingLine.row;
    const parsed = parseLine(incomingLine);
    if ('refusal' in parsed) {
      yield { line, refusal: parsed.refusal };
      continue;
    }
    const { way, received } = parsed;
    const read = readAnswer(parsed, issued, keys);
    if ('refusal' in read) {
      yield { line, refusal: read.refusal };
      continue;
    }
    const { letter, option } = read;
    const before = answered.get(letter.id);
    if (before === undefined) {
      answered.set(letter.id, { line, option });
      yield { line, answer: { id: letter.id, artifact: letter.offer.artifact, option, way, receivedAt: received } };
    } else yield { line, refusal: doubled(before.line, before.option === option) };
  }
}

function readAnswer(line: Incoming, issued: IssuedLetters, keys: AnswerKeys): ReadAnswer {
  // A day is taken for its beginning, in favour of who answered.
  const receivedAt = new Date(line.received);
  const read = looksLikeToken(line.answer)
    ? readLink(line.answer, issued, keys, receivedAt)
    : line.way === 'link'
      ? refused('malformed', 'text that is no link', 'a link of the letter, or the part of it behind #')
      : readTextAnswer(line.answer, issued, receivedAt, line.way === 'sms' && line.from !== '' ? line.from : undefined);
  if ('refusal' in read || receivedAt < read.letter.offer.expires) return read;
  return refused('expired', 'an answer after the last moment', `an answer before ${read.letter.offer.expires.toISOString()}`);
}

/** Links are pasted in text messages and scanned from paper as well, so that the way in does not say what they are. */
function looksLikeToken(answer: string): boolean {
  return /^https?:/i.test(answer) || answer.includes('#') || /^[\w-]{10,}\.[\w-]{10,}\./.test(answer);
}

function readLink(answer: string, issued: IssuedLetters, keys: AnswerKeys, receivedAt: Date): ReadAnswer {
  const read = readToken(answer.slice(answer.indexOf('#') + 1), keys, receivedAt);
  if ('fault' in read) return { refusal: LINK_REFUSALS[read.fault] };
  const { id, artifact, option } = read.claim;
  const letter = issued.byId(id);
  if (letter === undefined) return refused('foreign', 'a link of a letter that was never issued', 'a letter in the issued file');
  if (artifact !== letter.offer.artifact) return refused('foreign', 'a link of another artifact', `a link of ${letter.offer.artifact}`);
  const ids = letter.offer.options.map((offered) => offered.id);
  return ids.includes(option) ? { letter, option } : refused('foreign', 'an option that this letter did not offer', `one of ${ids.join(', ')}`);
}

const LINK_REFUSALS: Readonly<Record<'forged' | 'expired' | 'foreign' | 'malformed', Refusal>> = {
  forged: { reason: 'forged', found: 'a link whose signature does not fit: changed, or copied in part', expected: 'a link as it stands in the letter' },
  expired: { reason: 'expired', found: 'a link after its last moment', expected: 'an answer before the letter says that it ends' },
  foreign: { reason: 'foreign', found: 'something signed with our key that is no answer', expected: 'a link of a letter in the issued file' },
  malformed: { reason: 'malformed', found: 'a link that holds no answer', expected: 'a whole link, or the part of it behind #' },
};

function doubled(line: number, same: boolean): Refusal {
  return same
    ? { reason: 'doubled', found: `the same choice as in line ${line}`, expected: 'one answer to a letter; nothing is lost' }
    : { reason: 'doubled', found: `another choice than in line ${line}, which stands`, expected: 'one answer to a letter; ask the person which choice counts' };
}

function parseLine(line: IncomingLine): Incoming | { readonly refusal: Refusal } {
  if ('fault' in line) return refused('malformed', 'a line that cannot be read', line.fault.expected);
  const { received = '', way = '', answer = '', from } = line.cells;
  const parsed = incoming.safeParse({ received: received.trim(), way: way.trim().toLowerCase(), answer: answer.trim(), from });
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const field = String(issue?.path[0] ?? 'line');
  return refused('malformed', line.cells[field]?.trim() ? `'${field}' is wrong` : `'${field}' is empty`, issue?.message ?? 'a line with its columns filled');
}

function refused(reason: Refusal['reason'], found: string, expected: string): { readonly refusal: Refusal } {
  return { refusal: { reason, found, expected } };
}
