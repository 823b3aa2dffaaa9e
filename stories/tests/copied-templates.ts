import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { textHash } from '@aanreik/wording';

const TEMPLATES = path.join(import.meta.dirname, '../../templates');

/** Below the templates, so that an artifact finds the packages that it imports. */
const COPY = path.join(TEMPLATES, 'node_modules/.cache/workbench');

/** Before the stories run: what they save is saved in a copy of the templates. */
export function setup(): void {
  rmSync(COPY, { recursive: true, force: true });
  for (const name of readdirSync(TEMPLATES)) if (name !== 'node_modules') cpSync(path.join(TEMPLATES, name), path.join(COPY, name), { recursive: true });
  // No artifact has an experiment at the moment: here one has.
  const arm = path.join(COPY, 'next-steps/experiments/warm');
  mkdirSync(arm, { recursive: true });
  const title = 'Zullen we samen kijken?';
  const approval = { by: 'test', on: '2026-11-24', texts: { title: textHash('next-steps/experiments/warm/nl.json', 'title', title) } };
  mkdirSync(path.join(arm, 'approvals'));
  writeFileSync(path.join(arm, 'nl.json'), JSON.stringify({ title }));
  writeFileSync(path.join(arm, 'approvals/nl.json'), JSON.stringify({ approvals: [approval] }));
  process.env.WORKBENCH_TEMPLATES = COPY;
}

export function teardown(): void {
  rmSync(COPY, { recursive: true, force: true });
}
