import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
  commitAndChange();
  process.env.WORKBENCH_TEMPLATES = COPY;
}

/** A repository of its own, in which texts changed since they were approved: one by a colleague, two not committed yet. */
function commitAndChange(): void {
  const git = (...words: readonly string[]) => execFileSync('git', ['-C', COPY, ...words], { stdio: 'pipe' });
  git('init', '-q');
  git('config', 'user.name', 'A. Kaya');
  git('config', 'user.email', 'a.kaya@example.org');
  // What lies in node_modules is ignored, and this lies there.
  const commit = (why: string) => {
    git('add', '-Af');
    git('-c', 'user.name=B. Bakker', '-c', 'user.email=b.bakker@example.org', 'commit', '-qm', why);
  };
  commit('Zoals het is goedgekeurd');
  change('conversation-choice/wording/nl.json', 'over geld?', 'over uw geld?');
  commit('Het gaat om uw eigen geld');
  change('conversation-choice/wording/nl.json', 'Sms de naam en', 'Stuur de naam en');
  change('conversation-choice/wording/nl-x-a2.json', '"title": "', '"title": "Dag. ');
}

function change(file: string, from: string, to: string): void {
  const text = readFileSync(path.join(COPY, file), 'utf8');
  writeFileSync(path.join(COPY, file), text.replace(from, to));
}

export function teardown(): void {
  rmSync(COPY, { recursive: true, force: true });
}
