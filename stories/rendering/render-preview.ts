import { everyBlock, type Message } from '@aanreik/components';
import { inlinesText, textOfBlocks } from '@aanreik/components/text';
import { type Composition, compose, type LoadedArtifact, loadArtifact } from '@aanreik/compose';
import { prepareEmail } from '@aanreik/email';
import { type HouseStyle, inLanguage, listHouseStyles, loadHouseStyle } from '@aanreik/house-style';
import type { Variant } from '@aanreik/message';
import { layOutLetter, writeLetter } from '@aanreik/pdf';
import { readingLevel } from '@aanreik/reading-level';
import { messageProse, namedFields, reviewedMessage, reviewMessage, tooHardIn, withEdits } from '@aanreik/review';
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
  const artifact = withEdits(await loadArtifact(TEMPLATES, choice.artifact), edits);
  const houseStyle = loadHouseStyle(chosen(shippedHouseStyles(), choice.houseStyle));
  const { channel, segment, level, language } = choice;
  const variant: Variant = { channel, segment, level, language, houseStyle: houseStyle.id, ...(choice.arm === '-' ? {} : { arm: choice.arm }) };
  const recipient = chosen(people, choice.person);
  const data = chosen(artifact.definition.examples, choice.example);
  const composition = compose({ artifact, houseStyle, variant, recipient, data, date: DATE });
  const { message, texts } = composition;
  const reviewed = reviewedMessage(message, variant, artifact, houseStyle, DATE);
  return {
    shown: await show(message, houseStyle),
    text: reviewed.text,
    ...(language === 'nl' ? { level: { ...readingLevel(messageProse(message)), flags: tooHardIn(reviewed) } } : {}),
    findings: reviewMessage({ artifact, houseStyle, variant, message, texts, data, date: DATE }),
    texts: textsOf(artifact, houseStyle, composition),
    blocks: blocksOf(message),
  };
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

/** Each text of a message once, in the order in which it was asked for. */
function textsOf(artifact: LoadedArtifact, houseStyle: HouseStyle, { texts, message }: Composition): readonly PreviewText[] {
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
        ? { ...origin, written: writtenIn(artifact, origin), read: [read], isShared: isShared(artifact, origin.file), isDraft: isDraft(origin) }
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
  return everyBlock(message.shape.blocks).map(({ path, block }) => ({ path, kind: block.kind, text: textOfBlocks([block], message.fields).join('\n').trim() }));
}
