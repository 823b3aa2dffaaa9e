import { execFile } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { CHANNELS, channelsNamed, newIdKey } from '@aanreik/channels';
import { SEGMENTS, type Variant } from '@aanreik/message';
import { PDFDocument } from '@cantoo/pdf-lib';
import { parse } from 'csv-parse/sync';
import { describe, expect, test, vi } from 'vitest';
import { composed, DATE, nextSteps, sendersOf } from './support/artifacts.ts';
import { fatma } from './support/recipients.ts';
import { ROOT, runAanreik } from './support/run-aanreik.ts';
import { runBatch } from './support/run-batch.ts';

/** What an unlucky night and a hostile file did to the batch, each as a case. SECURITY.md lists them. */

const FIXTURE = path.join(ROOT, 'fixtures/recipients.csv');
const [houseStyle] = sendersOf(nextSteps);
const emptyFolder = () => mkdtempSync(path.join(tmpdir(), 'aanreik-'));

function fileOf(content: string, name = 'people.csv'): string {
  const file = path.join(emptyFolder(), name);
  writeFileSync(file, content);
  return file;
}

const someone = (id: string) => `${id},Jansen,0612345678`;
const people = (...ids: readonly string[]) => fileOf(`id,surname,phone\n${ids.map(someone).join('\n')}\n`);
const render = (recipients: string, out: string, channels: readonly string[] = ['sms']) =>
  runBatch({ artifact: nextSteps, houseStyle, recipients, out, channels, overrides: {}, date: DATE });
const filesBelow = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(path.join(folder, name)).isFile());

describe('a disk on which nothing more can be written', () => {
  /** Runs the command with a limit on the size of files, which fails writes as a full disk does, short ones first. */
  function limited(kilobytes: number, ...words: readonly string[]): Promise<{ code: number; stderr: string }> {
    const command = `ulimit -f ${kilobytes}; exec "$0" "$@"`;
    return new Promise((resolve) => {
      execFile('bash', ['-c', command, path.join(ROOT, 'bin/aanreik'), ...words], { cwd: ROOT, maxBuffer: 1e8 }, (error, _stdout, stderr) =>
        resolve({ code: typeof error?.code === 'number' ? error.code : error === null ? 0 : -1, stderr }),
      );
    });
  }

  test('ends a print run with an exit code of its own, the path and what to do, and leaves no damaged file', async () => {
    const out = emptyFolder();
    const print = ['render', 'next-steps', '--recipients', FIXTURE, '--out', out, '--channels', 'letter', '--print', '--date', DATE, '--limit', '30'];
    const { code, stderr } = await limited(110, ...print);
    expect([code, stderr]).toEqual([
      3,
      expect.stringMatching(/letters-001\.pdf could not be written whole.*\n.*not finished.*\n.*Then run the same command again/),
    ]);
    expect(JSON.parse(readFileSync(path.join(out, 'run.json'), 'utf8'))).toMatchObject({ finished: false });
    expect(filesBelow(out).filter((name) => name.endsWith('.pdf'))).toEqual([]);
    // Typing it again, on a disk with room, is enough.
    expect((await runAanreik(...print)).code).toBe(0);
    const [file] = filesBelow(out).filter((name) => name.endsWith('.pdf'));
    await PDFDocument.load(readFileSync(path.join(out, file ?? '')));
  }, 240_000);

  test('is no fault of a row: nothing is booked as rejected, and the run says where it ended', async () => {
    const out = emptyFolder();
    const { code, stderr } = await limited(8, 'render', 'next-steps', '--recipients', FIXTURE, '--out', out, '--channels', 'email', '--date', DATE);
    expect([code, stderr]).toEqual([3, expect.stringMatching(/email\/\S+\.eml could not be written whole/)]);
    expect(filesBelow(out).filter((name) => /\.(eml|part)$/.test(name))).toEqual([]);
    expect(readFileSync(path.join(out, 'rejects.csv'), 'utf8')).not.toContain('fault of Aanreik');
  }, 240_000);
});

describe('an output folder', () => {
  test('that another run writes to is refused by name of that run, and nothing of it is touched', async () => {
    const out = emptyFolder();
    mkdirSync(path.join(out, 'email'));
    writeFileSync(path.join(out, 'email', 'a.eml'), 'under way');
    writeFileSync(path.join(out, 'run.json'), '{"madeBy":"aanreik"}');
    writeFileSync(path.join(out, 'run.lock'), JSON.stringify({ artifact: 'suggestion', pid: process.pid, host: hostname(), since: '2026-11-24T01:00:00Z' }));
    await expect(render(people('a'), out)).rejects.toThrow(/a run of suggestion that writes here \(process \d+ on .*since 2026-11-24T01:00:00Z\)/);
    expect(readFileSync(path.join(out, 'email', 'a.eml'), 'utf8')).toBe('under way');
  });

  test('of a run that was killed is taken over, and free again at the end', async () => {
    const out = emptyFolder();
    writeFileSync(path.join(out, 'run.lock'), JSON.stringify({ artifact: 'suggestion', pid: 2 ** 22 + 1, host: hostname(), since: '2026-11-24T01:00:00Z' }));
    expect((await render(people('a'), out)).rendered).toEqual({ sms: 1 });
    expect(readdirSync(out).filter((name) => name.includes('lock'))).toEqual([]);
  });

  test('for which two runs begin at once goes to one of them', async () => {
    const out = emptyFolder();
    const runs = await Promise.allSettled([render(people('a', 'b'), out), render(people('a', 'b'), out)]);
    expect(runs.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(readFileSync(path.join(out, 'sms.jsonl'), 'utf8').trim().split('\n')).toHaveLength(2);
  });

  test('keeps what answers are read by, whatever runs there; and takes no second run that would ask something', async () => {
    const out = emptyFolder();
    vi.stubEnv('AANREIK_ANSWER_KEY', randomBytes(32).toString('hex'));
    const ask = ['render', 'conversation-choice', '--recipients', FIXTURE, '--out', out, '--channels', 'sms', '--limit', '3', '--answer-until', '2027-02-01'];
    expect((await runAanreik(...ask)).code).toBeLessThan(2);
    const issued = readFileSync(path.join(out, 'issued.jsonl'), 'utf8');
    const orders = readFileSync(path.join(out, 'option-orders.jsonl'), 'utf8');
    await render(people('a'), out);
    expect([readFileSync(path.join(out, 'issued.jsonl'), 'utf8'), readFileSync(path.join(out, 'option-orders.jsonl'), 'utf8')]).toEqual([issued, orders]);
    expect(await runAanreik(...ask)).toMatchObject({ code: 2, stderr: expect.stringContaining('issued before') });
    expect(readFileSync(path.join(out, 'issued.jsonl'), 'utf8')).toBe(issued);
  });

  test('and all in it is for its user alone', async () => {
    const out = path.join(emptyFolder(), 'deep', 'out');
    await render(FIXTURE, out, ['sms', 'email']);
    const modes = new Set(filesBelow(out).map((name) => statSync(path.join(out, name)).mode & 0o777));
    expect([...modes]).toEqual([0o600]);
    for (const folder of [out, path.dirname(out), path.join(out, 'email')]) expect(statSync(folder).mode & 0o777, folder).toBe(0o700);
  });

  test('with a link in the place of run.json is not written through', async () => {
    const [out, elsewhere] = [emptyFolder(), path.join(emptyFolder(), 'target')];
    symlinkSync(elsewhere, path.join(out, 'run.json'));
    await render(people('a'), out).catch(() => undefined);
    expect(existsSync(elsewhere)).toBe(false);
  });

  test.each([
    ['a file', () => fileOf('x', 'out')],
    ['below a file', () => path.join(fileOf('x', 'out'), 'deep')],
    ['a device', () => '/dev/null/out'],
  ])('in a strange place (%s) ends, and says why', async (_where, place) => {
    const out = place();
    const { code, stderr } = await runAanreik('render', 'next-steps', '--recipients', people('a'), '--out', out, '--channels', 'sms');
    expect(code).toBeGreaterThan(1);
    expect(stderr).toContain(out);
  });
});

describe('the review of a run, which takes seconds', () => {
  const reviewed = (out: string, review: () => Promise<void>) =>
    runBatch({ artifact: nextSteps, houseStyle, recipients: people('a'), out, channels: ['sms'], overrides: {}, date: DATE, review });

  test('comes behind what can be seen at once: a folder that is none', async () => {
    const review = vi.fn(async () => {});
    await expect(reviewed(fileOf('x', 'out'), review)).rejects.toThrow(/no folder/);
    expect(review).not.toHaveBeenCalled();
  });

  test('comes before anything is written: what it refuses leaves no folder behind', async () => {
    const out = path.join(emptyFolder(), 'out');
    await expect(reviewed(out, () => Promise.reject(new Error('a text that is not true')))).rejects.toThrow('a text that is not true');
    expect(existsSync(out)).toBe(false);
  });
});

describe('no row vanishes', () => {
  test('behind two stray quotes, and the counts add up', async () => {
    const lines = Array.from({ length: 300 }, (_, at) => `r${at},${at === 20 || at === 120 ? '"' : ''}Jansen,0612345678`);
    const summary = await render(fileOf(`id,surname,phone\n${lines.join('\n')}\n`), emptyFolder());
    expect(summary).toMatchObject({ rows: 300, rendered: { sms: 199 }, rejected: 101 });
  });
});

test('of a rejected row no more is repeated than 200 characters of a cell, however long it was', async () => {
  const out = emptyFolder();
  const long = 'x'.repeat(5000);
  const rows = [`${long},a,Jansen,,`, `nl,b,${long},,`, `nl,c,Jansen,rent;${long},`, `nl,d,Jansen,,${long}`];
  await render(fileOf(`language,id,surname,arrears,birthDate\n${rows.join('\n')}\n`), out);
  const rejects: { id: string; found: string }[] = parse(readFileSync(path.join(out, 'rejects.csv')), { columns: true });
  expect(new Set(rejects.map(({ id }) => id))).toEqual(new Set(['a', 'b', 'c', 'd']));
  for (const { id, found } of rejects) expect((found.match(/x+/)?.[0] ?? '').length, id).toBeLessThanOrEqual(200);
});

describe('columns', () => {
  test.each([
    ['Language', 'language'],
    ['largeprint', 'largePrint'],
    ['Arrears', 'arrears'],
    ['surnme', 'surname'],
    ['house_number', 'houseNumber'],
  ])('named %s are refused, and what was meant is said', async (wrong, meant) => {
    await expect(render(fileOf(`id,phone,${wrong}\na,0612345678,x\n`), emptyFolder())).rejects.toThrow(new RegExp(`a column '${wrong}'; expected '${meant}'`));
    const out = emptyFolder();
    await render(fileOf(JSON.stringify({ id: 'a', phone: '0612345678', [wrong]: 'x' }), 'r.jsonl'), out);
    expect(parse(readFileSync(path.join(out, 'rejects.csv')), { columns: true })).toMatchObject([{ id: 'a', field: meant, expected: `'${meant}'` }]);
  });

  test('that are the first person of a file without a header are not repeated', async () => {
    const { code, stderr } = await runAanreik('render', 'next-steps', '--recipients', fileOf('R1,Geheim,0612345678\n'), '--out', emptyFolder());
    expect(code).toBe(2);
    expect(stderr).toContain('is there a header row?');
    expect(stderr).not.toMatch(/Geheim|0612345678/);
  });

  test('reach a terminal without anything that it acts on', async () => {
    const { stderr } = await runAanreik(
      'render',
      'next-steps',
      '--recipients',
      fileOf('id,phone,\u001b[31mrood\na,0612345678,x\n'),
      '--out',
      emptyFolder(),
      '--channels',
      'sms',
    );
    expect(stderr).toContain("column '?[31mrood' is not known");
    expect(stderr).not.toContain('\u001b');
  });
});

describe('the ids in messages', () => {
  const variants = SEGMENTS.flatMap((segment) =>
    (['A2', 'B1', 'B2'] as const).map((level): Variant => ({ channel: 'email', segment, level, language: 'nl', houseStyle: houseStyle.id })),
  );
  const [email] = channelsNamed(['email'], CHANNELS);
  if (email === undefined) throw new Error('no email');

  const messageId = async (variant: Variant, idKey = newIdKey()) => {
    const { message } = composed(nextSteps, variant, fatma, { arrears: ['rent'] });
    const setting = { artifact: nextSteps.name, houseStyle, date: DATE, idKey };
    const eml = await email.merge(await email.prepare(message.shape, setting), message, fatma, setting);
    return /^Message-ID: <([^@]+)@/im.exec(Buffer.from(eml as Uint8Array).toString('utf8'))?.[1] ?? '';
  };

  test('do not depend on how someone is written to, and cannot be made again without the key of the run', async () => {
    const key = newIdKey();
    const ids = new Set(await Promise.all(variants.map((variant) => messageId(variant, key))));
    expect(ids.size).toBe(1);
    const [id = ''] = ids;
    expect(id).toMatch(/^[0-9a-f]{32}$/);
    // What was guessed before: a hash of the recipient's id and the words of each variant.
    const guesses = variants.map((variant) => {
      const { message } = composed(nextSteps, variant, fatma, { arrears: ['rent'] });
      return createHash('sha256')
        .update(JSON.stringify([fatma.id, message.shape]))
        .digest('hex')
        .slice(0, 32);
    });
    expect(guesses).not.toContain(id);
    expect(await messageId(variants[0] as Variant)).not.toBe(id);
  });
});

test('a house style that may not be read is a refusal by name, and no crash', async () => {
  const folder = emptyFolder();
  writeFileSync(path.join(folder, 'house-style.json'), '{');
  chmodSync(folder, 0o700);
  const { code, stderr } = await runAanreik('render', 'next-steps', '--recipients', FIXTURE, '--out', emptyFolder(), '--house-style', folder);
  expect(code).toBe(2);
  expect(stderr).toContain('house-style.json');
});
