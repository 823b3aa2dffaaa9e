import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { ROOT, runAanreik } from './support/run-aanreik.ts';

const TEMPLATES = path.join(ROOT, 'templates');
/** Below the templates, so that the artifact finds the packages that it imports. A repository of its own. */
const COPY = path.join(TEMPLATES, 'node_modules/.cache/wording-approve');
const NL = path.join(COPY, 'next-steps/wording/nl.json');
const APPROVALS = path.join(COPY, 'next-steps/wording/approvals/nl.json');
const BOETE = 'U bent verplicht om te reageren. Anders krijgt u een boete. Dit is uw laatste kans.';
const WRITER = ['-c', 'user.name=B. Bakker', '-c', 'user.email=b.bakker@example.org'];

const git = (...words: readonly string[]) => execFileSync('git', ['-C', COPY, ...words], { stdio: 'pipe' });
const wording = (...words: readonly string[]) => runAanreik('wording', ...words, '--templates', COPY);

function commit(why: string): void {
  git('add', '-A');
  git(...WRITER, 'commit', '-qm', why);
}

/** Changes a text as an editor would: in the file, and nothing else. */
function write(key: string, text: string, file = NL): void {
  const json = JSON.parse(readFileSync(file, 'utf8'));
  const names = key.split('.');
  const group = names.slice(0, -1).reduce((node, name) => node[name], json);
  group[names.at(-1) ?? ''] = text;
  writeFileSync(file, `${JSON.stringify(json, undefined, 2)}\n`);
}

/** Takes the greetings out of the shared texts of a language: then no message of it can be composed. */
function removeGreetings(tag: string): void {
  const file = path.join(COPY, `shared/wording/${tag}.json`);
  const { salutation: _, ...rest } = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify(rest, undefined, 2));
}

beforeEach(() => {
  rmSync(COPY, { recursive: true, force: true });
  mkdirSync(COPY, { recursive: true });
  for (const name of ['next-steps', 'shared']) cpSync(path.join(TEMPLATES, name), path.join(COPY, name), { recursive: true });
  git('init', '-q');
  git('config', 'user.name', 'A. Kaya');
  git('config', 'user.email', 'a.kaya@example.org');
  commit('Wording as it was approved');
});

afterAll(() => rmSync(COPY, { recursive: true, force: true }));

describe('a sentence that was changed by hand', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'aanreik-'));
  const recipients = path.join(folder, 'recipients.csv');
  writeFileSync(
    recipients,
    [
      'id,surname,phone,language,segment',
      'R1,Jansen,0612345678,nl,',
      'R2,Bakker,0612345678,nl,cautious-help-seeker',
      'R3,Smith,0612345678,en,',
      'R4,Yilmaz,0612345678,tr,',
    ].join('\n'),
  );
  let runs = 0;
  const render = (...words: readonly string[]) => {
    runs += 1;
    const out = path.join(folder, `out-${runs}`);
    const ran = runAanreik(
      ...['render', 'next-steps', '--templates', COPY, '--recipients', recipients, '--out', out, '--channels', 'sms', '--date', '2026-11-24', ...words],
    );
    return ran.then((result) => ({ ...result, out }));
  };
  const sentTo = (out: string) =>
    readFileSync(path.join(out, 'sms.jsonl'), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line).id);

  test('keeps a run from starting where it is what most readers get, by file and key', async () => {
    write('sms.text', BOETE);
    const { code, stdout, stderr, out } = await render();
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^next-steps\/wording\/nl\.json sms\.text: found a draft: changed since redactie Aanreik approved it on 2026-11-24/);
    expect(stderr).toContain('aanreik wording approve next-steps --tag nl');
    expect(existsSync(out)).toBe(false);
  });

  test('is not let through with --allow', async () => {
    write('sms.text', BOETE);
    expect(await render('--allow', 'draft', '--allow', 'no-blame', '--allow', 'no-false-urgency')).toMatchObject({ code: 2, stdout: '' });
  });

  test('keeps from those alone who would get it', async () => {
    write('sms.text', BOETE, path.join(COPY, 'next-steps/wording/en.json'));
    const { code, out } = await render();
    expect(code).toBe(1);
    expect(sentTo(out)).toEqual(['R1', 'R2']);
    const rejects = readFileSync(path.join(out, 'rejects.csv'), 'utf8');
    expect(rejects).toContain('R3,next-steps/wording/en.json sms.text,a draft: changed since redactie Aanreik approved it on 2026-11-24');
    expect(rejects).toMatch(/R4,shared\/wording\/tr\.json [\w.]+,"a draft: a machine wrote it first, and nobody has approved it; drafts too: /);
  });

  test('for a segment keeps from that segment alone', async () => {
    write('sms.text_cautious-help-seeker', BOETE);
    const { code, stderr, out } = await render();
    expect(code).toBe(1);
    expect(stderr).toMatch(/^row 3: next-steps\/wording\/nl\.json sms\.text_cautious-help-seeker rejected/);
    expect(sentTo(out)).toEqual(['R1', 'R3']);
  });

  test('does not hide that another text is missing', async () => {
    write('sms.text_cautious-help-seeker', BOETE);
    removeGreetings('nl');
    expect(await render()).toMatchObject({ code: 2, stderr: expect.stringContaining('missing-key') });
  });

  test('in a language that nobody approved holds no other back, whatever is missing there', async () => {
    removeGreetings('tr');
    const { code, out } = await render();
    expect(code).toBe(1);
    expect(sentTo(out)).toEqual(['R1', 'R2', 'R3']);
  });

  test('stops a run in its own language, and is sent once somebody approved it', async () => {
    write('sms.text', 'We can help you. {{organisation}}. Call {{phone}}.', path.join(COPY, 'next-steps/wording/en.json'));
    expect(await render('--language', 'en', '--limit', '1')).toMatchObject({ code: 2, stderr: expect.stringContaining("most readers in 'en'") });
    await wording('approve', 'next-steps', '--tag', 'en', '--yes');
    const { stderr } = await render('--language', 'en', '--limit', '1');
    expect(stderr).not.toContain('draft');
  });

  test('is a warning of the check, with the command that helps', { timeout: 60_000 }, async () => {
    write('hat', BOETE);
    const { stdout } = await runAanreik('check', 'next-steps', '--templates', COPY, '--format', 'json', '--rows', '1', '--house-style', 'wilgendam');
    const drafts = JSON.parse(stdout).findings.filter(({ code }: { code: string }) => code === 'draft');
    expect(drafts.filter(({ severity }: { severity: string }) => severity === 'warning')).toMatchObject([
      { place: { file: 'next-steps/wording/nl.json', key: 'hat' }, expected: expect.stringContaining('aanreik wording approve next-steps --tag nl') },
    ]);
    // Turkish, Polish and Arabic, of the artifact and of all artifacts: a line for each file.
    expect(drafts.filter(({ severity }: { severity: string }) => severity === 'note')).toHaveLength(6);
  });
});

describe('aanreik wording approve', () => {
  test('shows what was approved beside what it says now, and approves nothing', async () => {
    write('hat', 'Wij schrijven u om te helpen. Dit bericht is een rekening.');
    const before = readFileSync(APPROVALS, 'utf8');
    const { code, stdout } = await wording('approve', 'next-steps');
    expect(code).toBe(1);
    expect(stdout).toContain(
      'next-steps/wording/nl.json hat: changed since redactie Aanreik approved it on 2026-11-24; written by A. Kaya <a.kaya@example.org>',
    );
    expect(stdout).toMatch(/ {2}was {2}Wij schrijven u om te helpen\. Dit bericht is \[-geen-\] rekening/);
    expect(stdout).toMatch(/ {2}now {2}Wij schrijven u om te helpen\. Dit bericht is \{\+een\+\} rekening/);
    expect(stdout).toContain('Run this again with --yes to approve 1 text, by A. Kaya <a.kaya@example.org> on ');
    expect(readFileSync(APPROVALS, 'utf8')).toBe(before);
  });

  test('finds what was approved further back in git, and who wrote what is there now', async () => {
    write('hat', 'Eerst iets anders.');
    commit('One');
    write('title', 'Welke stap zet u?');
    commit('Two');
    const { stdout } = await wording('approve', 'next-steps', '--key', 'hat');
    expect(stdout).toMatch(/hat: .*; written by B\. Bakker <b\.bakker@example\.org>\n {2}was {2}\[-Wij schrijven u/);
    expect(stdout).not.toContain('title');
  });

  test('says which text is new, and what git does not have', async () => {
    const approvals = JSON.parse(readFileSync(APPROVALS, 'utf8'));
    delete approvals.approvals[0].texts.title;
    approvals.approvals[0].texts.hat = 'AAAAAAAAAAAAAAAAAAAAAA';
    writeFileSync(APPROVALS, JSON.stringify(approvals));
    const { stdout } = await wording('approve', 'next-steps');
    expect(stdout).toMatch(/title: nobody has approved it; .*\n {2}new {2}Welke stappen zet u\?/);
    expect(stdout).toMatch(/hat: changed since .*\n {2}was {2}\(not in git\)\n {2}now {2}Wij schrijven u/);
  });

  test('writes who, when and what, takes a text out of its earlier approval, and changes no other', async () => {
    write('hat', 'Wij schrijven u om te helpen.');
    commit('A shorter hat');
    const earlier: readonly { readonly texts: Record<string, string> }[] = JSON.parse(readFileSync(APPROVALS, 'utf8')).approvals;
    expect(await wording('approve', 'next-steps', '--yes', '--on', '2026-11-25', '--by', 'C. de Wit')).toMatchObject({ code: 0, stderr: '' });
    const { approvals } = JSON.parse(readFileSync(APPROVALS, 'utf8'));
    expect(approvals).toEqual([
      ...earlier.map(({ texts: { hat: _, ...others }, ...approval }) => ({ ...approval, texts: others })),
      { by: 'C. de Wit', on: '2026-11-25', author: 'B. Bakker <b.bakker@example.org>', texts: { hat: expect.stringMatching(/^[\w-]{22}$/) } },
    ]);
    const hats = earlier.flatMap(({ texts }) => texts.hat ?? []);
    expect(hats).toHaveLength(1);
    expect(hats).not.toContain(approvals.at(-1).texts.hat);
    expect(await wording('approve', 'next-steps')).toMatchObject({ code: 0, stdout: expect.stringMatching(/^Nothing to approve\./) });
  });

  test('leaves out a language that a machine wrote until it is asked for', async () => {
    const { stdout } = await wording('approve', 'shared', '--yes');
    expect(stdout).toBe(
      'Nothing to approve.\nLeft out: ar, pl, tr. A machine wrote those first: who knows the language reads and approves them by their --tag.\n',
    );
    expect(existsSync(path.join(COPY, 'shared/wording/approvals/tr.json'))).toBe(false);
    await wording('approve', 'shared', '--tag', 'tr', '--yes');
    expect(readdirSync(path.join(COPY, 'shared/wording/approvals'))).toEqual(['en.json', 'nl-x-a2.json', 'nl.json', 'tr.json']);
  });

  test('takes out what is approved of keys that are gone, which the check finds', async () => {
    const approvals = JSON.parse(readFileSync(APPROVALS, 'utf8'));
    approvals.approvals[0].texts.hoed = approvals.approvals[0].texts.hat;
    writeFileSync(APPROVALS, JSON.stringify(approvals));
    const check = () => runAanreik('check', 'next-steps', '--templates', COPY, '--format', 'json', '--rows', '1', '--house-style', 'wilgendam');
    const [found] = JSON.parse((await check()).stdout).findings.filter(({ code }: { code: string }) => code === 'approval-without-text');
    expect(found).toMatchObject({ severity: 'error', place: { file: 'next-steps/wording/approvals/nl.json', key: 'hoed' } });
    await wording('approve', 'next-steps', '--yes');
    expect(readFileSync(APPROVALS, 'utf8')).not.toContain('hoed');
  });

  test.each([
    ['a key that is no draft', ['--key', 'hat'], /next-steps hat: found no draft/],
    ['a tag that it does not have', ['--tag', 'fr'], /found no texts with the tag 'fr'; expected one of ar, en/],
    ['a day to come', ['--on', '2099-01-01'], /a day that is still to come/],
  ])('is refused for %s', async (_what, words, said) => {
    write('title', 'Welke stap zet u?');
    const before = readFileSync(APPROVALS, 'utf8');
    expect(await wording('approve', 'next-steps', '--yes', ...words)).toMatchObject({ code: 2, stderr: expect.stringMatching(said) });
    expect(readFileSync(APPROVALS, 'utf8')).toBe(before);
  });

  describe('without git', () => {
    beforeEach(() => vi.stubEnv('PATH', '/nowhere'));

    test('asks who, and approves all the same', async () => {
      write('hat', 'Wij schrijven u om te helpen.');
      expect(await wording('approve', 'next-steps')).toMatchObject({ code: 2, stderr: expect.stringContaining('Say it: --by "A. Kaya"') });
      const { code, stdout } = await wording('approve', 'next-steps', '--by', 'C. de Wit');
      expect([code, stdout]).toEqual([1, expect.stringMatching(/hat: .*; who wrote it is not known\n {2}was {2}\(not in git\)\n/)]);
      expect(await wording('approve', 'next-steps', '--by', 'C. de Wit', '--yes')).toMatchObject({ code: 0 });
      expect(JSON.parse(readFileSync(APPROVALS, 'utf8')).approvals[1]).not.toHaveProperty('author');
    });

    test('there is no history, and that is said', async () =>
      expect(await wording('history', 'next-steps', 'hat')).toMatchObject({ code: 2, stderr: expect.stringContaining('nl.json hat: found no history') }));
  });
});

describe('a house style that asks for more', () => {
  const style = path.join(mkdtempSync(path.join(tmpdir(), 'aanreik-')), 'strict');
  const ask = (approval: object) => {
    cpSync(path.join(ROOT, 'packages/house-style/styles/wilgendam'), style, { recursive: true });
    const json = JSON.parse(readFileSync(path.join(style, 'house-style.json'), 'utf8'));
    writeFileSync(path.join(style, 'house-style.json'), JSON.stringify({ ...json, approval }));
  };
  const approve = (...words: readonly string[]) => wording('approve', 'next-steps', '--house-style', style, '--key', 'hat', '--yes', ...words);

  test('takes no approval of who wrote a text, and that of a colleague', async () => {
    ask({ fourEyes: true });
    write('hat', 'Wij schrijven u om te helpen.');
    expect(await approve()).toMatchObject({ code: 2, stderr: expect.stringContaining('hat: found an approval by A. Kaya <a.kaya@example.org>, who wrote it') });
    commit('By another');
    expect(await approve('--by', 'Bas <B.Bakker@example.org>')).toMatchObject({ code: 2, stderr: expect.stringContaining('who wrote it') });
    expect(await approve()).toMatchObject({ code: 0 });
    const { stdout } = await wording('drafts', 'next-steps', '--house-style', style);
    expect(stdout).not.toContain('nl.json hat:');
    // Approved before anyone kept who wrote it.
    expect(stdout).toContain('nl.json title: approved by redactie Aanreik, but who wrote it is not known');
  });

  test('takes no approval of a text with an open comment, and holds it back until that is resolved', async () => {
    ask({ openComments: 'block' });
    write('hat', 'Wij schrijven u om te helpen.');
    await wording('comment', 'next-steps', 'hat', 'Is <b>{{desk}}</b> hier weg?', '--by', 'D. Smit', '--on', '2026-11-24');
    expect(await approve()).toMatchObject({ code: 2, stderr: expect.stringContaining('hat: found an open comment on it') });
    await wording('approve', 'next-steps', '--yes');
    const { stdout } = await wording('drafts', 'next-steps', '--house-style', style);
    expect(stdout).toContain('nl.json hat: D. Smit has an open comment on it since 2026-11-24, and this house style waits for that');
    await wording('resolve', 'next-steps', 'hat');
    expect((await wording('drafts', 'next-steps', '--house-style', style)).stdout).not.toContain('nl.json hat');
  });
});

describe('comments on a text', () => {
  const comment = (words: string) => wording('comment', 'next-steps', 'hat', words, '--by', 'D. Smit', '--on', '2026-11-24');

  test('are listed as they were written, and stay when they are resolved', async () => {
    await comment('Is <b>{{desk}}</b> hier weg?');
    await comment('En dit?');
    const { stdout } = await wording('comments');
    expect(stdout).toBe(
      ['(1): D. Smit on 2026-11-24\n       Is <b>{{desk}}</b> hier weg?', '(2): D. Smit on 2026-11-24\n       En dit?', '']
        .join('\nnext-steps/wording/nl.json hat ')
        .replace(/^/, 'next-steps/wording/nl.json hat ')
        .replace(/next-steps\/wording\/nl\.json hat $/, ''),
    );
    expect(await wording('resolve', 'next-steps', 'hat')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('2 open comments; expected the number of one of them: 1, 2'),
    });
    await wording('resolve', 'next-steps', 'hat', '--number', '1', '--on', '2026-11-25');
    expect((await wording('comments', 'next-steps')).stdout).not.toContain('desk');
    expect((await wording('comments', 'next-steps', '--all')).stdout).toContain('resolved by A. Kaya <a.kaya@example.org> on 2026-11-25');
  });

  test.each([
    ['a key that is not there', ['next-steps', 'hoed', 'Welke?'], /nl\.json hoed: found no such text/],
    ['an artifact that is not there', ['x', 'hat', 'Welke?'], /no artifact 'x'/],
    ['no words', ['next-steps', 'hat', ' '], /found no words/],
  ])('are refused for %s', async (_what, words, said) => {
    expect(await wording('comment', ...words)).toMatchObject({ code: 2, stderr: expect.stringMatching(said) });
    expect(existsSync(path.join(COPY, 'next-steps/wording/comments'))).toBe(false);
  });
});

describe('the history of a text', () => {
  test('says who changed it, when and why, newest first, and what is not committed yet', async () => {
    write('hat', 'Een.');
    commit('A hat of one word\n\nIt was too long.');
    write('title', 'Stappen');
    commit('Another text');
    write('hat', 'Twee.');
    const { stdout } = await wording('history', 'next-steps', 'hat');
    const said = stdout.replaceAll(/\d{4}-\d\d-\d\d/g, 'DAY').replaceAll(/[0-9a-f]{10}$/gm, 'COMMIT');
    expect(said).toMatch(
      /^DAY A\. Kaya <a\.kaya@example\.org> \(not committed yet\)\n {2}text Twee\.\nDAY B\. Bakker <b\.bakker@example\.org> COMMIT\n {2}why {2}A hat of one word\n {7}\n {7}It was too long\.\n {2}text Een\.\nDAY B\. Bakker .* COMMIT\n {2}why {2}Wording as it was approved\n {2}text Wij schrijven u/,
    );
    expect(said).not.toContain('Another text');
  });

  test('goes past a merge to who wrote the text', async () => {
    git('checkout', '-qb', 'aside');
    write('hat', 'Van opzij.');
    git('add', '-A');
    git('-c', 'user.name=E. Visser', '-c', 'user.email=e@example.org', 'commit', '-qm', 'Aside');
    git('checkout', '-q', '-');
    write('title', 'Stappen');
    commit('Meanwhile');
    git(...WRITER, 'merge', '-q', '-m', 'Together', 'aside');
    const { stdout } = await wording('history', 'next-steps', 'hat');
    expect(stdout).toMatch(/^\S+ E\. Visser <e@example\.org> \w+\n {2}why {2}Aside\n {2}text Van opzij\.\n/);
    expect((await wording('approve', 'next-steps', '--key', 'hat')).stdout).toContain('written by E. Visser <e@example.org>');
  });
});

test('a change that is applied says that the text is a draft from now on', async () => {
  const hat = JSON.parse(readFileSync(NL, 'utf8')).hat;
  const change = path.join(mkdtempSync(path.join(tmpdir(), 'aanreik-')), 'change.json');
  writeFileSync(
    change,
    JSON.stringify({
      version: 1,
      artifact: 'next-steps',
      edits: [{ file: 'next-steps/wording/nl.json', key: 'hat', from: [hat], to: [`${hat} Bel gerust.`] }],
    }),
  );
  expect((await wording('apply', change)).stdout).toBe(
    'next-steps/wording/nl.json: 1 text changed\n1 text is a draft, sent to nobody, until approved: aanreik wording approve next-steps\n',
  );
});
