import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Below the stories, so that an artifact finds the packages that it imports. */
const COPY = path.join(import.meta.dirname, '../node_modules/.cache/templates');

/** Before the stories run: what they save is saved in a copy of the templates. */
export function setup(): void {
  rmSync(COPY, { recursive: true, force: true });
  cpSync(path.join(import.meta.dirname, '../../templates'), COPY, { recursive: true, filter: (file) => path.basename(file) !== 'node_modules' });
  // No artifact has an experiment at the moment: here one has.
  const arm = path.join(COPY, 'next-steps/experiments/warm');
  mkdirSync(arm, { recursive: true });
  const approval = { status: 'reviewed', draft: 'human', by: 'test', on: '2026-11-24' };
  writeFileSync(path.join(arm, 'nl.json'), JSON.stringify({ '@@x-approval': approval, title: 'Zullen we samen kijken?' }));
  process.env.WORKBENCH_TEMPLATES = COPY;
}

export function teardown(): void {
  rmSync(COPY, { recursive: true, force: true });
}
