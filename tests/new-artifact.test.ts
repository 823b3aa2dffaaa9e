import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { compose, loadArtifact } from '@aanreik/compose';
import { type reviewArtifact, sampleRecipients, sendersOrSamples } from '@aanreik/review';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DATE, houseStyles } from './support/artifacts.ts';
import { letterBytes } from './support/letters.ts';
import { readPdf } from './support/pdf-text.ts';
import { ROOT, runAanreik } from './support/run-aanreik.ts';

/** Below the artifacts, so that the files find the packages that they import. */
const FOLDER = path.join(ROOT, 'templates/node_modules/.cache/new-artifact');
const PAGE = readFileSync(path.join(ROOT, 'docs/new-artifact.md'), 'utf8');

/** The files of the page: a path between backticks on a line of its own, and the code block below it. */
const documented = [...PAGE.matchAll(/^`templates\/afspraak\/([^`]+)`\n\n```\w+\n([\s\S]*?)^```$/gm)].map(({ 1: file = '', 2: content = '' }) => [
  file,
  content,
]);

beforeAll(async () => {
  rmSync(FOLDER, { recursive: true, force: true });
  expect(await runAanreik('new', 'artifact', 'afspraak', '--templates', FOLDER)).toMatchObject({ code: 0, stderr: '' });
});
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

const written = (file: string) => readFileSync(path.join(FOLDER, 'afspraak', file), 'utf8');

test('the files of the docs are those that the command writes', () => {
  const files = readdirSync(path.join(FOLDER, 'afspraak'), { recursive: true, encoding: 'utf8' }).filter((file) => /\.(?:ts|json)$/.test(file));
  expect(Object.fromEntries(documented)).toEqual(Object.fromEntries(files.map((file) => [file, written(file)])));
});

test('a new artifact keeps every rule and has no wrong types', { timeout: 60_000 }, async () => {
  expect(await runAanreik('check', 'afspraak', '--templates', FOLDER)).toEqual({
    code: 0,
    stdout: expect.stringMatching(/^No problems found\. \d notes \(--notes shows them\)\.\n$/),
    stderr: '',
  });
  const { stdout } = await runAanreik('check', 'afspraak', '--templates', FOLDER, '--notes');
  expect(stdout).toContain('nobody who sends it yet');
});

test('its README names it', () => expect(written('README.md')).toContain('`pnpm aanreik check afspraak`'));

test('its letter says the day in words', async () => {
  const artifact = await loadArtifact(FOLDER, 'afspraak');
  const variant = { channel: 'letter', segment: 'unknown', level: 'B1', language: 'nl', houseStyle: 'wilgendam' } as const;
  const [houseStyle] = sendersOrSamples(houseStyles, artifact.name).filter(({ id }) => id === variant.houseStyle);
  if (houseStyle === undefined) throw new Error('no house style to look at it in');
  const { message } = compose({ artifact, houseStyle, variant, data: { day: '2026-12-03' }, recipient: sampleRecipients[0], date: DATE });
  const { pages } = await readPdf(await letterBytes({ message, houseStyle }));
  // The front and back of one sheet.
  expect(pages).toHaveLength(2);
  expect(pages.join(' ').replaceAll(/\s+/g, ' ')).toContain('Op 3 december 2026 hebben wij tijd voor u.');
});

test.each([
  ['afspraak', /afspraak: found a folder of that name/],
  ['../elders', /found the name '\.\.\/elders'; expected lower case letters/],
  ['Afspraak', /found the name 'Afspraak'/],
])('the name %s is refused, and nothing is written', async (name, why) => {
  const before = readdirSync(FOLDER);
  expect(await runAanreik('new', 'artifact', name, '--templates', FOLDER)).toMatchObject({ code: 2, stderr: expect.stringMatching(why) });
  expect(readdirSync(FOLDER)).toEqual(before);
});

describe('a new artifact that was made worse', () => {
  const rows = path.join(mkdtempSync(path.join(tmpdir(), 'aanreik-')), 'rows.csv');
  const out = path.join(path.dirname(rows), 'out');
  const sender = path.join(path.dirname(rows), 'afzender');
  const render = (...words: readonly string[]) =>
    runAanreik('render', 'slordig', '--templates', FOLDER, '--recipients', rows, '--out', out, '--date', '2026-11-24', '--house-style', sender, ...words);

  beforeAll(async () => {
    await runAanreik('new', 'artifact', 'slordig', '--templates', FOLDER);
    const change = (file: string, from: string | RegExp, to: string) => {
      const text = written(`../slordig/${file}`);
      expect(text).toMatch(from);
      writeFileSync(path.join(FOLDER, 'slordig', file), text.replace(from, to));
    };
    change('wording/nl.json', / Komen is vrijwillig\."/, '"');
    change('letter.ts', 'contactBlock(composer)', 'contactBlock(composer, 3)');
    cpSync(path.join(ROOT, 'packages/house-style/styles/wilgendam'), sender, { recursive: true });
    const style = JSON.parse(readFileSync(path.join(sender, 'house-style.json'), 'utf8'));
    style.sends.slordig = style.sends['next-steps'];
    writeFileSync(path.join(sender, 'house-style.json'), JSON.stringify(style));
    await runAanreik('wording', 'approve', 'slordig', '--templates', FOLDER, '--by', 'A. Proef', '--yes');
    writeFileSync(rows, 'id,surname,phone,day\nR1,Jansen,0612345678,2026-12-03\nR2,Bakker,0612345678,2026-11-01\n');
  });

  test('is refused by name before anything is written, unless that name is allowed; a day that is past never is', { timeout: 60_000 }, async () => {
    const refused = await render();
    expect(refused).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('--allow no-has-no-consequence') });
    expect(refused.stderr).toMatch(/What to do:\n {2}no-has-no-consequence: .*“.*\(docs\/review\.md\)\n/);
    expect(readdirSync(path.dirname(out))).toEqual(['afzender', 'rows.csv']);
    // It is the text message that says nothing of it: a run of letters is not kept from beginning, and finds no address.
    expect(await render('--channels', 'letter')).toMatchObject({ code: 1, stderr: expect.stringMatching(/^row 2: address rejected/) });
    rmSync(out, { recursive: true });
    const { code, stderr } = await render('--allow', 'no-has-no-consequence');
    expect([code, stderr]).toEqual([1, 'row 3: day rejected; expected a day after 2026-11-24, the day of the letter\n']);
    expect(readFileSync(path.join(out, 'sms.jsonl'), 'utf8')).toContain('op 3 december 2026 hebben wij tijd voor u');
  });

  test('gets each finding once, wrong types too, with where it is', { timeout: 60_000 }, async () => {
    const { code, stdout } = await runAanreik('check', 'slordig', '--templates', FOLDER, '--house-style', sender, '--format', 'json');
    const { findings }: Pick<Awaited<ReturnType<typeof reviewArtifact>>, 'findings'> = JSON.parse(stdout);
    expect(code).toBe(1);
    expect(findings.map(({ code, place }) => [code, place.file, place.key ?? place.variant])).toEqual([
      ['types', 'slordig/letter.ts', 'line 5'],
      ['no-has-no-consequence', undefined, 'sms / unknown / A2 / nl / afzender'],
    ]);
  });
});
