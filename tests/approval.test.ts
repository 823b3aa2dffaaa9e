import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { assertApproved, channelsOf, type LoadedArtifact } from '@aanreik/compose';
import { loadHouseStyle } from '@aanreik/house-style';
import { sampleRecipients } from '@aanreik/review';
import { type Approval, type CatalogueFile, entriesOf, textHash, Wording } from '@aanreik/wording';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { composed, DATE, nextSteps } from './support/artifacts.ts';
import { runBatch } from './support/run-batch.ts';

/** The artifact with other approvals on some of its English. */
function withApprovals(namespace: string, change: (file: CatalogueFile) => readonly Approval[]): LoadedArtifact {
  const catalogues = nextSteps.wording.catalogues.map((catalogue) =>
    catalogue.namespace === namespace
      ? { ...catalogue, files: catalogue.files.map((file) => (file.tag === 'en' ? { ...file, approvals: change(file) } : file)) }
      : catalogue,
  );
  return { ...nextSteps, wording: new Wording(catalogues) };
}

function approvedBy(by: string, { file, texts }: CatalogueFile): Approval {
  return { by, on: DATE, texts: Object.fromEntries(entriesOf(texts).map(({ key, value }) => [key, textHash(file, key, value)])) };
}

async function sent(artifact: LoadedArtifact, houseStyle = loadHouseStyle('wilgendam')) {
  const folder = mkdtempSync(path.join(tmpdir(), 'aanreik-'));
  const recipients = path.join(folder, 'recipients.csv');
  writeFileSync(
    recipients,
    [
      'id,surname,street,houseNumber,postcode,town,email,phone,language',
      'a,Jansen,Wilgenlaan,1,3999 ZZ,Wilgendam,a@example.org,0612345678,en',
      'b,Jansen,Wilgenlaan,1,3999 ZZ,Wilgendam,b@example.org,0612345678,nl',
    ].join('\n'),
  );
  const out = path.join(folder, 'out');
  await runBatch({
    artifact,
    houseStyle,
    recipients,
    out,
    channels: channelsOf(artifact.definition),
    overrides: {},
    date: DATE,
  });
  const rejects: Record<string, string>[] = parse(readFileSync(path.join(out, 'rejects.csv')), { columns: true });
  const texts = readFileSync(path.join(out, 'sms.jsonl'), 'utf8').split('\n').filter(Boolean);
  return { rejects, letters: readdirSync(path.join(out, 'letter')), emails: readdirSync(path.join(out, 'email')), texts: texts.length };
}

describe.each([
  ['artifact', 'next-steps', 'hat'],
  ['shared', 'shared', 'signOff.closing'],
])('a draft among the %s texts', (namespace, folder, key) => {
  test('is sent to nobody through any channel, by file and key; who gets other texts gets them', async () => {
    const without = (file: CatalogueFile) => [
      { ...approvedBy('A. Jansen', file), texts: Object.fromEntries(Object.entries(approvedBy('A. Jansen', file).texts).filter(([name]) => name !== key)) },
    ];
    const { rejects, ...rest } = await sent(withApprovals(namespace, without));
    expect(rest).toEqual({ letters: ['b.pdf'], emails: ['b.eml'], texts: 1 });
    expect(rejects).toEqual([
      {
        row: '2',
        id: 'a',
        field: `${folder}/wording/en.json ${key}`,
        found: 'a draft: nobody has approved it',
        expected: `someone who approves what it now says: aanreik wording approve ${folder} --tag en (docs/wording.md)`,
      },
    ]);
  });

  test('is sent once somebody approved it', async () => {
    const { rejects, ...rest } = await sent(withApprovals(namespace, (file) => [approvedBy('A. Jansen', file)]));
    expect(rejects).toEqual([]);
    expect(rest).toEqual({ letters: ['a.pdf', 'b.pdf'], emails: ['a.eml', 'b.eml'], texts: 2 });
  });
});

test('a house style that asks for four eyes sends nothing that its writer approved alone', async () => {
  const wilgendam = { ...loadHouseStyle('wilgendam'), approval: { fourEyes: true, openComments: 'allow' as const } };
  const byWriter = (file: CatalogueFile) => [{ ...approvedBy('A. Jansen', file), author: 'a. jansen <a.jansen@example.org>' }];
  const { rejects, letters } = await sent(withApprovals('artifact', byWriter), wilgendam);
  expect(letters).toEqual([]);
  // English by its writer, Dutch by somebody who is not known to be another.
  expect(rejects.map(({ id, found }) => [id, found?.replace(/; drafts too.*/, '')])).toEqual(
    expect.arrayContaining([
      ['a', 'a draft: approved by A. Jansen alone, who wrote it, and this house style asks for four eyes'],
      ['b', 'a draft: approved by redactie Aanreik, but who wrote it is not known, and this house style asks for four eyes'],
    ]),
  );
});

describe('a draft in an arm of an experiment', () => {
  const file: CatalogueFile = { tag: 'nl', file: 'next-steps/experiments/warm/nl.json', texts: { title: 'Zullen we samen kijken?' } };
  const tried = (arm: CatalogueFile) => ({ ...nextSteps, wording: new Wording([{ namespace: 'arm-warm', files: [arm] }, ...nextSteps.wording.catalogues]) });
  const assertSent = (artifact: LoadedArtifact, arm?: string) => {
    const variant = {
      channel: 'letter',
      segment: 'unknown',
      level: 'B1',
      language: 'nl',
      houseStyle: 'wilgendam',
      ...(arm === undefined ? {} : { arm }),
    } as const;
    const { texts, houseStyle } = composed(artifact, variant, sampleRecipients[0], artifact.definition.situations[0]);
    assertApproved(
      artifact.wording,
      texts.map(({ origin }) => origin),
      houseStyle.approval,
    );
  };

  test('holds back the messages of that arm', () =>
    expect(() => assertSent(tried(file), 'warm')).toThrow(
      /^next-steps\/experiments\/warm\/nl\.json title: found a draft: nobody has approved it; expected .*approve next-steps --tag nl/,
    ));

  test('holds back no other message, and none once it is approved', () => {
    assertSent(tried(file));
    assertSent(tried({ ...file, approvals: [approvedBy('A. Jansen', file)] }), 'warm');
  });

  test('has no approval from the same words of the artifact itself', () => {
    const own = { ...file, file: 'next-steps/wording/nl.json' };
    expect(() => assertSent(tried({ ...file, approvals: [approvedBy('A. Jansen', own)] }), 'warm')).toThrow(/warm\/nl\.json title: found a draft: changed/);
  });
});
