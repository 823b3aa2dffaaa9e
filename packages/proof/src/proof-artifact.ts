import { channelsOf, compose, type LoadedArtifact } from '@aanreik/compose';
import type { HouseStyle } from '@aanreik/house-style';
import { type MessageKind, READING_LEVELS, SEGMENTS, today, type Variant } from '@aanreik/message';
import { layOutLetter, writeLetter } from '@aanreik/pdf';
import { readingLevel } from '@aanreik/reading-level';
import { type Finding, messageProse, messageText, reviewMessage, sampleRecipients } from '@aanreik/review';
import { prepareSms } from '@aanreik/sms';
import type { Origin } from '@aanreik/wording';
import { PDFDocument } from '@cantoo/pdf-lib';
import { layPages, type ProofedPages } from './lay-pages.ts';
import { shownDay } from './names.ts';
import { renderSignOff, type VariantState } from './sign-off.tsx';
import { textStates } from './text-states.ts';
import { type ProofedMessage, renderSheet } from './variant-sheet.tsx';

/** Of the letters in a proof. Their examples are of this day. */
const DATE = '2026-01-31';
/** The language that can be measured. */
const DUTCH = 'nl';

export interface ProofInput {
  /** Absolute path of the folder of templates: what was approved of a text comes from its history there. */
  readonly templates: string;
  readonly artifact: LoadedArtifact;
  readonly houseStyle: HouseStyle;
  readonly language: string;
  /** Name of one of the artifact's examples; the first where absent. */
  readonly example?: string;
}

/**
 * One PDF with all variants of an artifact, for who has to agree to it and uses no workbench: first what it is of, what
 * is approved by whom, what changed since, and a box to sign; then a sheet for each segment, level and arm, with the
 * pages of the letter side by side, and beside them the text message, the subject of the email, the measured level and
 * what the review found.
 * @throws {ProblemsError} where the wording cannot be composed
 * @throws {RangeError} where there is no such example
 */
export async function proofArtifact(input: ProofInput): Promise<Uint8Array> {
  const { artifact, houseStyle, language } = input;
  const title = artifact.definition.title;
  const on = today();
  const reference = `${artifact.wording.revision}-${houseStyle.revision}`;
  const levels = READING_LEVELS.filter((level) => artifact.wording.levels(language).includes(level));
  const sides = SEGMENTS.flatMap((segment) =>
    levels.flatMap((level) =>
      [undefined, ...artifact.wording.arms()].map(
        (arm): Side => ({ segment, level, language, houseStyle: houseStyle.id, ...(arm === undefined ? {} : { arm }) }),
      ),
    ),
  );
  const proofed: ProofedVariant[] = [];
  for (const side of sides) proofed.push(await proofVariant(input, side, `Drukproef ${reference}, ${shownDay(on)}`));
  const texts = await textStates(
    input.templates,
    artifact,
    proofed.flatMap(({ origins }) => origins),
    houseStyle.approval,
  );
  const signOff = { title, houseStyle, language, reference, on, letterDate: DATE, texts, variants: proofed };
  const proof = await PDFDocument.create();
  proof.setTitle(`Drukproef: ${title}`);
  proof.setSubject(`Kenmerk ${reference}`);
  proof.setLanguage(DUTCH);
  await layPages(proof, { sheet: await renderSignOff(signOff) });
  for (const pages of proofed) await layPages(proof, pages);
  return proof.save();
}

type Side = Omit<Variant, 'channel'>;

interface ProofedVariant extends ProofedPages, VariantState {
  readonly origins: readonly Origin[];
}

async function proofVariant(input: ProofInput, side: Side, reference: string): Promise<ProofedVariant> {
  const messages: ProofedMessage[] = [];
  const origins: Origin[] = [];
  let letter: Uint8Array | undefined;
  let pages = 0;
  for (const channel of channelsOf(input.artifact.definition)) {
    const { message, texts, proofed } = proofMessage(input, { ...side, channel });
    origins.push(...texts.map(({ origin }) => origin));
    messages.push(proofed);
    if (message.channel === 'letter') {
      const laidOut = await layOutLetter(message.shape, input.houseStyle, message);
      pages = laidOut.pages.length;
      letter = (await writeLetter(laidOut)).bytes;
    }
  }
  const sheet = await renderSheet({ title: input.artifact.definition.title, side, messages, houseStyle: input.houseStyle, pages, reference });
  const drafts = new Map(messages.map(({ channel, drafts: waiting }): readonly [MessageKind, number] => [channel, waiting.length]));
  return { side, drafts, origins, sheet, ...(letter === undefined ? {} : { letter }) };
}

function proofMessage({ artifact, houseStyle, example }: ProofInput, variant: Variant) {
  const { language } = variant;
  const [someone] = sampleRecipients;
  const data = dataOf(artifact, example);
  const composition = compose({
    artifact,
    houseStyle,
    variant,
    recipient: someone,
    data,
    date: DATE,
  });
  const { message, texts } = composition;
  const findings = reviewMessage({ artifact, houseStyle, variant, message, texts, data, date: DATE }).filter(isOpen);
  const drafts = artifact.wording.draftsAmong(
    texts.map(({ origin }) => origin),
    houseStyle.approval,
  );
  const measured = language === DUTCH ? readingLevel(messageProse(message)) : undefined;
  const proofed: ProofedMessage = {
    channel: variant.channel,
    findings,
    drafts: drafts.map(({ key }) => key),
    ...(measured === undefined ? {} : { level: measured }),
    ...shownTexts(),
  };
  return { message, texts, proofed };

  function shownTexts(): Pick<ProofedMessage, 'texts'> {
    switch (message.channel) {
      case 'sms': {
        const { text, parts } = prepareSms(message.shape, houseStyle.sms.sender).merge(message.fields, message.to);
        return { texts: [text, parts === 1 ? '1 deel' : `${parts} delen`] };
      }
      case 'email':
        return { texts: [message.shape.subject, message.shape.preheader] };
      case 'in-app':
        return { texts: [messageText(message).slice(0, 400)] };
      case 'letter':
        return { texts: [`${messageText(message).split(/\s+/).length} woorden`] };
    }
  }
}

function dataOf({ name, definition }: LoadedArtifact, example: string | undefined): unknown {
  const [first = ''] = Object.keys(definition.examples);
  const data = definition.examples[example ?? first];
  if (data === undefined) throw new RangeError(`${name} has no example '${example}'; there is ${Object.keys(definition.examples).join(', ')}`);
  return data;
}

function isOpen({ accepted, severity }: Finding): boolean {
  return accepted === undefined && severity !== 'note';
}
