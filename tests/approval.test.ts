import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { channelsOf, type LoadedArtifact } from '@aanreik/compose';
import { loadHouseStyle } from '@aanreik/house-style';
import { type Approval, Wording } from '@aanreik/wording';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { DATE, nextSteps } from './support/artifacts.ts';
import { runBatch } from './support/run-batch.ts';

const DRAFT: Approval = { status: 'draft', draft: 'machine' };
const REVIEWED: Approval = { status: 'reviewed', draft: 'machine', by: 'A. Jansen', on: DATE };

/** The artifact, with another approval on its English. */
function withApproval(namespace: string, approval: Approval): LoadedArtifact {
  const catalogues = nextSteps.wording.catalogues.map((catalogue) =>
    catalogue.namespace === namespace ? { ...catalogue, files: catalogue.files.map((file) => (file.tag === 'en' ? { ...file, approval } : file)) } : catalogue,
  );
  return { ...nextSteps, wording: new Wording(catalogues) };
}

async function sent(artifact: LoadedArtifact) {
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
    houseStyle: loadHouseStyle('wilgendam'),
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

describe.each(['artifact', 'shared'])('a draft among the %s texts', (namespace) => {
  test('is sent to nobody through any channel; who gets other texts gets them', async () => {
    const { rejects, ...rest } = await sent(withApproval(namespace, DRAFT));
    expect(rest).toEqual({ letters: ['b.pdf'], emails: ['b.eml'], texts: 1 });
    const file = namespace === 'artifact' ? 'next-steps/wording/en.json' : 'shared/wording/en.json';
    expect(rejects).toEqual([
      {
        row: '2',
        id: 'a',
        field: `${file} @@x-approval`,
        found: 'a machine draft without a reviewer',
        expected: '"status": "reviewed" with "by" (who read every text) and "on" (which day); see docs/wording.md',
      },
    ]);
  });

  test('is sent once a reviewer answers for it', async () => {
    const { rejects, ...rest } = await sent(withApproval(namespace, REVIEWED));
    expect(rejects).toEqual([]);
    expect(rest).toEqual({ letters: ['a.pdf', 'b.pdf'], emails: ['a.eml', 'b.eml'], texts: 2 });
  });
});
