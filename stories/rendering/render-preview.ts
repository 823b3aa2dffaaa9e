import { everyBlock, type Message } from '@aanreik/components';
import { inlinesText, textOfBlocks } from '@aanreik/components/text';
import { type Composition, compose, type LoadedArtifact, loadArtifact } from '@aanreik/compose';
import { prepareEmail } from '@aanreik/email';
import { type HouseStyle, inLanguage, listHouseStyles, loadHouseStyle } from '@aanreik/house-style';
import type { Fields, Inline, Inlines, Variant } from '@aanreik/message';
import { layOutLetter, writeLetter } from '@aanreik/pdf';
import { type Flag, type HardSentence, hardSentences, readingLevel } from '@aanreik/reading-level';
import { messageProse, namedFields, type ReviewedMessage, reviewedMessage, reviewMessage, tooHardIn, withEdits } from '@aanreik/review';
import { prepareSms } from '@aanreik/sms';
import { entriesOf, type Origin } from '@aanreik/wording';
import type { Edit, Preview, PreviewBlock, PreviewSelection, PreviewText, Shown } from './contract.ts';
import { people } from './people.ts';
import { renderedInApp } from './render-in-app.ts';
import { TEMPLATES } from './templates-folder.ts';

const DATE = '2026-11-23';

/**
 * A message as its channel sends it, by the code that the batch runs, with what the review says of it.
 * @throws {ProblemsError} where the wording cannot be composed
 * @throws {RangeError} where there is no such house style, person or example
 */
export async function renderPreview(choice: PreviewSelection, edits: readonly Edit[] = []): Promise<Preview> {
  const inFiles = await loadArtifact(TEMPLATES, choice.artifact);
  const artifact = withEdits(inFiles, edits);
  const houseStyle = loadHouseStyle(chosen(shippedHouseStyles(), choice.houseStyle));
  const { channel, segment, level, language } = choice;
  const variant: Variant = { channel, segment, level, language, houseStyle: houseStyle.id, ...(choice.arm === '-' ? {} : { arm: choice.arm }) };
  const recipient = chosen(people, choice.person);
  const data = chosen(artifact.definition.examples, choice.example);
  const composition = compose({ artifact, houseStyle, variant, recipient, data, date: DATE });
  const { message, texts } = composition;
  const reviewed = reviewedMessage(message, variant, artifact, houseStyle, DATE);
  const flags = tooHardIn(reviewed);
  return {
    shown: await show(message, houseStyle),
    text: reviewed.text,
    ...(language === 'nl' ? { level: { ...readingLevel(messageProse(message)), flags, hard: hardProse(reviewed, messageProse(message), flags) } } : {}),
    findings: reviewMessage({ artifact, houseStyle, variant, message, texts, data, date: DATE }),
    texts: textsOf(inFiles, artifact, houseStyle, composition),
    blocks: blocksOf(message),
  };
}

/** The sentences that are too hard by themselves; a row of a table is none. */
function hardProse({ text, level }: ReviewedMessage, prose: string, flags: readonly Flag[]): readonly HardSentence[] {
  return hardSentences(text, level, flags).filter(({ start, end }) => prose.includes(text.slice(start, end)));
}

/** By name; a folder of elsewhere is none of them. */
function shippedHouseStyles(): Readonly<Record<string, string>> {
  return Object.fromEntries(listHouseStyles().map((name) => [name, name]));
}

function chosen<T>(all: Readonly<Record<string, T>>, name: string): T {
  const found = all[name];
  if (found === undefined) throw new RangeError(`nothing is called '${name}'; there is ${Object.keys(all).join(', ')}`);
  return found;
}

async function show(message: Message, houseStyle: HouseStyle): Promise<Shown> {
  switch (message.channel) {
    case 'letter': {
      const { bytes } = await writeLetter(await layOutLetter(message.shape, houseStyle, message));
      const { window, folds } = houseStyle.letter.envelope;
      return { channel: 'letter', pdf: Buffer.from(bytes).toString('base64'), window, folds };
    }
    case 'email': {
      const { subject, preheader, language } = message.shape;
      const prepared = await prepareEmail(message.shape, houseStyle);
      const from = inLanguage(houseStyle.name, language);
      return { channel: 'email', from, subject, preheader, html: prepared.html(message.fields), text: prepared.text(message.fields) };
    }
    case 'in-app':
      return renderedInApp(message.shape, message.fields, houseStyle);
    case 'sms': {
      const { from, text, characters, parts, encoding } = prepareSms(message.shape, houseStyle.sms.sender).merge(message.fields, message.to);
      return { channel: 'sms', from, text, characters, parts, encoding };
    }
  }
}

/**
 * Each text of a message once, in the order in which it was asked for.
 * @param inFiles the artifact as it is in its files; a draft is what is a draft with the edits
 */
function textsOf(inFiles: LoadedArtifact, artifact: LoadedArtifact, houseStyle: HouseStyle, { texts, message }: Composition): readonly PreviewText[] {
  const isDraft = (origin: Origin) => artifact.wording.draftsAmong([origin], houseStyle.approval).length > 0;
  const fields = namedFields(message.fields);
  const byPlace = new Map<string, PreviewText>();
  for (const { origin, inlines } of texts) {
    const place = `${origin.file}\n${origin.key}`;
    const read = inlinesText(inlines, fields);
    const known = byPlace.get(place);
    byPlace.set(
      place,
      known === undefined
        ? { ...origin, written: writtenIn(inFiles, origin), read: [read], isShared: isShared(artifact, origin.file), isDraft: isDraft(origin) }
        : { ...known, read: [...new Set([...known.read, read])] },
    );
  }
  return [...byPlace.values()];
}

function writtenIn({ wording }: LoadedArtifact, { file, key }: Pick<PreviewText, 'file' | 'key'>): readonly string[] {
  const texts = wording.catalogues.flatMap(({ files }) => files).find((candidate) => candidate.file === file)?.texts;
  return texts === undefined ? [] : (entriesOf(texts).find((entry) => entry.key === key)?.texts ?? []);
}

function isShared({ wording }: LoadedArtifact, file: string): boolean {
  return wording.catalogues.some(({ namespace, files }) => namespace === 'shared' && files.some((candidate) => candidate.file === file));
}

function blocksOf(message: Message): readonly PreviewBlock[] {
  if (message.channel === 'sms') return [];
  return everyBlock(message.shape.blocks).map(({ path, block }) => {
    const text = textOfBlocks([block], message.fields).join('\n').trim();
    return { path, kind: block.kind, text, words: wordsIn(block, namedFields(message.fields), text) };
  });
}

const INLINES: ReadonlySet<unknown> = new Set<Inline['kind']>(['text', 'field', 'strong', 'link', 'foreign']);

/** The pieces of running text in a block, and its labels: other strings that its text has. */
function wordsIn(node: unknown, fields: Fields, said: string): readonly string[] {
  if (typeof node === 'string') return said.includes(node) ? [node] : [];
  if (typeof node !== 'object' || node === null) return [];
  if (Array.isArray(node) && node.length > 0 && node.every((item) => typeof item === 'object' && item !== null && INLINES.has(item.kind))) {
    return [inlinesText(node as Inlines, fields)];
  }
  return Object.entries(node).flatMap(([name, child]) => (name === 'kind' || name === 'href' ? [] : wordsIn(child, fields, said)));
}
