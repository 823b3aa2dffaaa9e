import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TicketFor } from '@aanreik/batch';
import { channelsOf, type LoadedArtifact, rotateOptions, sampleTicket } from '@aanreik/compose';
import { prepareEmail } from '@aanreik/email';
import { type HouseStyle, loadHouseStyle } from '@aanreik/house-style';
import { describeProblem, describeVariant, type MessageKind, plainText, toHref, type Variant } from '@aanreik/message';
import { readAloud, readAloudLines } from '@aanreik/pdf-check';
import { checkArtifact, SampleMessages, variantsOf } from '@aanreik/review';
import { prepareSms } from '@aanreik/sms';
import PostalMime from 'postal-mime';
import { describe, expect, test, vi } from 'vitest';
import { ANSWER_KEY } from './support/answers.ts';
import { artifacts, composed, DATE, sendersOf } from './support/artifacts.ts';
import { letterBytes } from './support/letters.ts';
import { pdfFaults } from './support/pdf-faults.ts';
import { readPdf } from './support/pdf-text.ts';
import { isBesideText, isText, readLetter } from './support/read-letter.ts';
import { readEmail, readSms } from './support/read-message.ts';
import { readOutput } from './support/read-output.ts';
import { leaks } from './support/reading.ts';
import { fatma, OF_FATMA } from './support/recipients.ts';
import { runAanreik } from './support/run-aanreik.ts';
import { runBatch } from './support/run-batch.ts';
import { LEVEL_NAMES, SEGMENT_NAMES } from './support/secrets.ts';

const artifact = artifacts.find(({ name }) => name === 'conversation-choice') as LoadedArtifact;
const wilgendam = loadHouseStyle('wilgendam');
const FORMS = ['whom', 'what', 'how'] as const;

/** English has one level. */
const variants = sendersOf(artifact).flatMap(({ id }) =>
  variantsOf(artifact, id, ['letter']).filter(({ language, level }) => language === 'nl' || level === 'B1'),
);

const plain = (channel: MessageKind): Variant => ({ channel, segment: 'unknown', level: 'B1', language: 'nl', houseStyle: 'wilgendam' });

describe.each(FORMS)('the form %s', (form) => {
  test.each(variants.map((variant) => [describeVariant(variant), variant] as const))(
    '%s: a sheet to keep, with the code, the way to answer and the talk, and a sheet to choose on and send back',
    async (_name, variant) => {
      const { message, houseStyle, choice } = composed(artifact, variant, fatma, { form, arrears: ['rent'] });
      if (message.channel !== 'letter') throw new Error('no letter');
      const bytes = await letterBytes({ message, houseStyle });
      // The file says so itself, where our checks found nothing against it.
      expect(Buffer.from(bytes).includes('pdfuaid')).toBe(true);
      const { pages } = await readPdf(bytes);
      expect(pages).toHaveLength(4);
      const [kept = '', sent = ''] = [pages.slice(0, 2), pages.slice(2)].map((some) => some.join(' ').replaceAll(/\s+/g, ' '));
      for (const words of ['VOOR-BEELD', '30 min', houseStyle.contact.phoneShown, houseStyle.sms.answerTo]) expect(kept).toContain(words);
      // The choice is made on the sheet that is read first, so who or what can be chosen is named there.
      const shown = message.shape.blocks.flatMap((block) => (block.kind === 'options' ? block.options.map(({ name }) => plainText(name, {})) : []));
      expect(shown.length).toBeGreaterThan(1);
      for (const name of shown) expect(kept).toContain(name);
      // Whoever fills in the sheet may answer by text message after all.
      for (const words of ['VOOR-BEELD', houseStyle.sms.answerTo]) expect(sent).toContain(words);
      // An answer is data too, that is collected from the reader: AVG article 13.
      expect(kept).toMatch(
        variant.language === 'nl' ? /En uw antwoord\?.*(?:na uw antwoord|vanaf de dag van uw antwoord)/ : /And your answer\?.*after your answer/,
      );
      const boxes = message.shape.blocks.at(-1);
      expect(boxes?.kind === 'reply-slip' && boxes.boxes.map(({ id }) => id)).toEqual(choice?.order);
      // The forms differ in none of this: one of them is searched.
      if (form !== 'whom') return;
      const readings = await readLetter(bytes);
      expect(leaks(readings, SEGMENT_NAMES)).toEqual([]);
      expect(leaks(readings.filter(isText), LEVEL_NAMES)).toEqual([]);
      expect(leaks(readings.filter(isBesideText), OF_FATMA)).toEqual([]);
    },
  );

  test.each(variants.map((variant) => [describeVariant({ ...variant, channel: 'email' }), variant] as const))(
    '%s: a button for each option, and photos inside',
    async (_name, variant) => {
      const { message, houseStyle, choice } = composed(artifact, { ...variant, channel: 'email' }, fatma, { form, arrears: [] });
      if (message.channel !== 'email') throw new Error('no email');
      const bytes = await (await prepareEmail(message.shape, houseStyle)).merge(message.fields, message.to, fatma.id);
      const readings = await readEmail(bytes);
      expect(leaks(readings, SEGMENT_NAMES)).toEqual([]);
      expect(leaks(readings, LEVEL_NAMES)).toEqual([]);
      const { html = '', attachments } = await PostalMime.parse(Buffer.from(bytes).toString('utf8'));
      const pressed = [...html.matchAll(/href="[^"]*voorbeeld-([^"]*)"/g)].map(([, id]) => id);
      expect(pressed).toEqual(choice?.order);
      const pictures = [...html.matchAll(/<img[^>]* alt="([^"]*)"[^>]* src="([^"]*)"|<img[^>]* src="([^"]*)"[^>]* alt="([^"]*)"/g)];
      const ids = new Set(attachments.map(({ contentId }) => `cid:${contentId?.slice(1, -1)}`));
      expect(ids.size).toBe(form === 'what' ? 1 : 4);
      expect(new Set(pictures.map(([, , one, other]) => one ?? other))).toEqual(ids);
      expect(pictures.filter(([, , one, other]) => (one ?? other)?.includes('photo')).every(([, one, , , other]) => (one ?? other ?? '').length > 10)).toBe(
        true,
      );
    },
  );

  test.each(variants.map((variant) => [describeVariant({ ...variant, channel: 'sms' }), variant] as const))(
    '%s: one question, what each word stands for, the code, and two parts',
    (_name, variant) => {
      const { message, houseStyle, choice } = composed(artifact, { ...variant, channel: 'sms' }, fatma, { form, arrears: ['rent'] });
      if (message.channel !== 'sms') throw new Error('no text message');
      const said = prepareSms(message.shape, houseStyle.sms.sender).merge({ ...message.fields, 'recipient.greeting': 'Fatma Yilmaz' }, message.to);
      expect(said).toMatchObject({ encoding: 'GSM-7', parts: 2 });
      for (const word of ['VOOR-BEELD', houseStyle.sms.answerTo]) expect(said.text).toContain(word);
      expect(said.text.match(/\?/g)?.length).toBeLessThanOrEqual(3);
      const declared = artifact.definition.choice?.({ form, arrears: [] }, houseStyle).options ?? [];
      const asked = declared.filter(({ kind }) => kind !== 'neutral').map(({ keyword }) => keyword);
      expect(choice?.order).toHaveLength(declared.length);
      // Who wants a person first is asked to call, and chooses there.
      const words = asked.filter((word) => said.text.includes(word));
      expect(words).toEqual(variant.segment === 'cautious-help-seeker' ? [] : asked);
      // Whole sentences, and words that a person understands and types with ease.
      if (variant.level === 'A2' && words.length > 0) expect(said.text).toMatch(/, u kunt gratis praten(?: over geld)?\. Kies [A-Z]/);
      if (words.length === 0) expect(said.text).toMatch(/(?:sms|text) BEL MIJ (?:en|and) VOOR-BEELD/);
      // Words that a phone shows to whoever is near, or that look alike.
      expect(said.text).not.toMatch(/\bGEEN\b|\bNIET\b|schuld|rekening|huur|bill|rent\b/);
      expect(leaks(readSms(said), SEGMENT_NAMES)).toEqual([]);
    },
  );

  test('in a text message is as short for readers at A2 as for any other', () => {
    const lengthAt = (level: 'A2' | 'B1') => {
      const { message } = composed(artifact, { ...plain('sms'), level }, fatma, { form, arrears: [] });
      return message.channel === 'sms' ? plainText(message.shape.text, message.fields).length : 0;
    };
    expect(lengthAt('A2')).toBeLessThanOrEqual(lengthAt('B1'));
  });

  test('is shown in one order through every channel, and the order differs between recipients', () => {
    const orderOf = (id: string, channel: MessageKind) => composed(artifact, plain(channel), { ...fatma, id }, { form, arrears: [] }).choice?.order;
    for (const id of ['R1', 'R2', 'R3', 'R4']) expect(new Set(channelsOf(artifact.definition).map((channel) => orderOf(id, channel)?.join())).size).toBe(1);
    const orders = new Set(Array.from({ length: 40 }, (_, at) => orderOf(`R${at}`, 'sms')?.join()));
    // A person is before a chatbot for everyone.
    expect(orders.size).toBe(form === 'how' ? 1 : 3);
  });
});

test.each([
  ['a drawing', (houseStyle: HouseStyle) => houseStyle],
  [
    'a photo in pixels',
    (houseStyle: HouseStyle) => ({ ...houseStyle, people: houseStyle.people.map((one) => ({ ...one, photo: { ...one.photo, print: one.photo.email } })) }),
  ],
])('who does not see %s is told what is on it', async (_what, change) => {
  const { message } = composed(artifact, plain('letter'), fatma, { form: 'whom', arrears: [] });
  if (message.channel !== 'letter') throw new Error('no letter');
  const bytes = await letterBytes({ message, houseStyle: change(wilgendam) });
  expect(await pdfFaults(bytes)).toEqual([]);
  const read = readAloudLines(await readAloud(bytes)).map((line) => line.trim());
  for (const { alt } of wilgendam.people) expect(read).toContain(`Figure: ${alt.nl}`);
});

test('a choice that breaks a rule is reported with the artifact and the rule', () => {
  const broken: LoadedArtifact = {
    ...artifact,
    definition: {
      ...artifact.definition,
      choice: (data, houseStyle) => {
        const choices = artifact.definition.choice?.(data, houseStyle) ?? { form: '', options: [] };
        return {
          ...choices,
          options: choices.options.map((option) => ({ ...option, kind: option.kind === 'person' ? 'chatbot' : option.kind, covers: ['same'] })),
        };
      },
    },
  };
  const problems = checkArtifact(new SampleMessages(broken, wilgendam), ['sms']).problems;
  expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['choice-overlap', 'choice-person-first-class']));
  expect(problems.map(describeProblem)).toContainEqual(
    expect.stringMatching(/^conversation-choice\/artifact\.ts choice .*found no person to choose in the form 'whom'/),
  );
});

describe('a batch', () => {
  const recipients = (...rows: readonly string[]) => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'aanreik-')), 'recipients.csv');
    writeFileSync(file, `id,surname,phone,form\n${rows.join('\n')}\n`);
    return file;
  };
  const answers: TicketFor = ({ id }, { options }) => ({
    ticket: { ...sampleTicket(options, 'https://keuze.example'), id: `answer-of-${id}`, code: `CODE-${id}` },
    record: { id: `answer-of-${id}` },
  });
  const run = async (file: string, more: { readonly answers?: TicketFor } = { answers }) => {
    const out = mkdtempSync(path.join(tmpdir(), 'aanreik-'));
    const summary = await runBatch({ artifact, houseStyle: wilgendam, recipients: file, out, channels: ['sms'], overrides: {}, date: DATE, ...more });
    const lines = (name: string) =>
      readFileSync(path.join(out, name), 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line): unknown => JSON.parse(line));
    return { summary, lines };
  };

  test('writes for each recipient who gets something which form and order it was, and which answer belongs to it', async () => {
    const { summary, lines } = await run(recipients('a,Jansen,0612345678,', 'b,Bakker,0612345678,how', 'c,Visser,,whom', 'd,Smit,0612345678,wie'));
    expect(summary).toMatchObject({ rendered: { sms: 2 }, rejected: 2 });
    const options = artifact.definition.choice?.({ form: 'whom', arrears: [] }, wilgendam).options ?? [];
    expect(lines('option-orders.jsonl')).toEqual([
      { id: 'a', form: 'whom', order: rotateOptions(options, artifact.name, 'a').map(({ id }) => id), answer: 'answer-of-a' },
      { id: 'b', form: 'how', order: ['person', 'chatbot', 'no-preference', 'not-now'], answer: 'answer-of-b' },
    ]);
    expect(lines('issued.jsonl')).toEqual([{ id: 'answer-of-a' }, { id: 'answer-of-b' }]);
    expect(lines('sms.jsonl')).toMatchObject([{ text: expect.stringContaining('CODE-a') }, { text: expect.stringContaining('CODE-b') }]);
  });

  test('by the command keeps of each letter what reads its answers, and nothing of whom it went to, as its links do', async () => {
    vi.stubEnv('AANREIK_ANSWER_KEY', ANSWER_KEY);
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'aanreik-')), 'recipients.csv');
    writeFileSync(file, 'id,firstName,surname,email,phone,segment,form\nKLANT-77,Noor,Smit-Aldous,noor@example.org,0612345678,careful-self-reliant,whom\n');
    const out = path.join(path.dirname(file), 'out');
    const words = ['render', 'conversation-choice', '--recipients', file, '--out', out, '--channels', 'email,sms', '--answer-until', '2027-02-01'];
    expect(await runAanreik(...words)).toMatchObject({ code: 0 });
    vi.unstubAllEnvs();
    const kept = await readOutput(out, ['issued.jsonl', 'run.json']);
    const links = (await readOutput(out, ['email/KLANT-77.eml'])).filter(({ where }) => where.endsWith(', link'));
    expect(leaks(links, /"opt":"listener"/)).not.toEqual([]);
    expect(leaks([...kept, ...links], /KLANT|Noor|Aldous|noor@|612345678/i)).toEqual([]);
    expect(leaks([...kept, ...links, ...(await readOutput(out, ['option-orders.jsonl', 'sms.jsonl']))], SEGMENT_NAMES)).toEqual([]);
  });

  test('does not start where nobody could answer', async () => {
    await expect(run(recipients('a,Jansen,0612345678,'), {})).rejects.toThrow(/no ways for recipients to answer/);
  });
});

test('an answer link that is lacking stops the message, not the reader', () => {
  const answers = { id: 'x', code: 'ABCD', links: { listener: toHref('https://keuze.example/1') } };
  expect(() => composed(artifact, plain('sms'), fatma, { form: 'whom', arrears: [] }, answers)).toThrow(/no link for the option/);
});
