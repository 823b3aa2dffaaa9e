import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ROOT, runAanreik } from './support/run-aanreik.ts';

const TEMPLATES = path.join(ROOT, 'templates');
/** Below the templates, so that the artifact finds the packages that it imports. A repository of its own. */
const COPY = path.join(TEMPLATES, 'node_modules/.cache/way-of-a-team');
const FILE = path.join(COPY, 'next-steps/wording/nl.json');
const folder = mkdtempSync(path.join(tmpdir(), 'aanreik-'));
const style = path.join(folder, 'strict');
const recipients = path.join(folder, 'recipients.csv');

const AUTHOR = ['-c', 'user.name=A. Kaya', '-c', 'user.email=a.kaya@example.org'];
const COLLEAGUE = 'B. Bakker <b.bakker@example.org>';

const git = (...words: readonly string[]) => execFileSync('git', ['-C', COPY, ...words], { stdio: 'pipe' });
const wording = (...words: readonly string[]) => runAanreik('wording', ...words, '--templates', COPY);
const approval = (artifact: string, by: string) => wording('approve', artifact, '--tag', 'nl', '--house-style', style, '--by', by, '--yes');
const approve = (by: string) => approval('next-steps', by);

let runs = 0;
async function render() {
  runs += 1;
  const out = path.join(folder, `out-${runs}`);
  const words = ['--templates', COPY, '--house-style', style, '--recipients', recipients, '--out', out, '--channels', 'sms', '--date', '2026-11-24'];
  return { ...(await runAanreik('render', 'next-steps', ...words)), out };
}

/** Changes the text message, as its author does in the workbench or an editor, and says why in git. */
function write(from: string, to: string, why: string): void {
  const json = JSON.parse(readFileSync(FILE, 'utf8'));
  expect(json.sms.text).toContain(from);
  json.sms.text = json.sms.text.replace(from, to);
  writeFileSync(FILE, `${JSON.stringify(json, undefined, 2)}\n`);
  git(...AUTHOR, 'commit', '-qam', why);
}

afterAll(() => rmSync(COPY, { recursive: true, force: true }));

test('a sentence is changed, spoken of, mended, approved by a colleague, and only then sent', { timeout: 120_000 }, async () => {
  rmSync(COPY, { recursive: true, force: true });
  mkdirSync(COPY, { recursive: true });
  for (const name of ['next-steps', 'shared']) cpSync(path.join(TEMPLATES, name), path.join(COPY, name), { recursive: true });
  cpSync(path.join(ROOT, 'packages/house-style/styles/wilgendam'), style, { recursive: true });
  const json = JSON.parse(readFileSync(path.join(style, 'house-style.json'), 'utf8'));
  writeFileSync(path.join(style, 'house-style.json'), JSON.stringify({ ...json, approval: { fourEyes: true, openComments: 'block' } }));
  writeFileSync(recipients, ['id,surname,phone', 'R1,Jansen,0612345678', 'R2,Bakker,0612345678'].join('\n'));
  git('init', '-q');
  git('config', 'user.name', 'A. Kaya');
  git('config', 'user.email', 'a.kaya@example.org');
  git('add', '-Af');
  git(...AUTHOR, 'commit', '-qm', 'Wording');
  // All that was there has two pairs of eyes on it: what the author wrote, the colleague read.
  expect(await approve(COLLEAGUE)).toMatchObject({ code: 0 });
  expect(await approval('shared', COLLEAGUE)).toMatchObject({ code: 0 });
  expect(await render()).toMatchObject({ code: 0 });

  // An author changes a sentence. Nobody gets it.
  const { sms } = JSON.parse(readFileSync(FILE, 'utf8')) as { readonly sms: { readonly text: string } };
  const [sentence = ''] = /[^.?]+[.]$/.exec(sms.text) ?? [];
  write(sentence, ' Reageer binnen een week.', 'Met een termijn');
  const harsh = await render();
  expect(harsh).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('next-steps/wording/nl.json sms.text: found a draft') });
  expect(existsSync(harsh.out)).toBe(false);

  // A colleague says what is wrong with it. Until that is dealt with nobody can approve it, the colleague neither.
  await wording('comment', 'next-steps', 'sms.text', 'Er is geen termijn. Dit maakt bang.', '--by', COLLEAGUE);
  expect(await approve(COLLEAGUE)).toMatchObject({ code: 2, stderr: expect.stringContaining('sms.text: found an open comment on it') });

  // The author mends it and says so, and cannot approve what they wrote.
  write(' Reageer binnen een week.', ' Meedoen is gratis en vrijwillig.', 'Zonder termijn');
  await wording('resolve', 'next-steps', 'sms.text', '--by', 'A. Kaya');
  expect(await approve('A. Kaya')).toMatchObject({ code: 2, stderr: expect.stringContaining('sms.text: found an approval by A. Kaya, who wrote it') });
  expect(await render()).toMatchObject({ code: 2, stderr: expect.stringContaining('sms.text: found a draft') });

  // The colleague reads it beside what was approved, and approves it. Now it is sent, in those words.
  const shown = await wording('approve', 'next-steps', '--tag', 'nl', '--house-style', style, '--by', COLLEAGUE);
  expect(shown.stdout).toMatch(/sms\.text: changed since B\. Bakker .*; written by A\. Kaya <a\.kaya@example\.org>\n {2}was /);
  expect(await approve(COLLEAGUE)).toMatchObject({ code: 0 });
  const { code, stderr, out } = await render();
  expect([code, stderr.split('\n').filter((line) => /error|found/.test(line))]).toEqual([0, []]);
  const sent = readFileSync(path.join(out, 'sms.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  expect(sent.map(({ id }) => id)).toEqual(['R1', 'R2']);
  for (const { text } of sent) expect(text).toContain('Meedoen is gratis en vrijwillig.');

  // All of it is kept: who changed it and why, and what was said.
  const { stdout } = await wording('history', 'next-steps', 'sms.text');
  expect(stdout).toMatch(/why {2}Zonder termijn[\s\S]*why {2}Met een termijn/);
  expect((await wording('comments', 'next-steps', '--all')).stdout).toContain('Er is geen termijn. Dit maakt bang.');
});
