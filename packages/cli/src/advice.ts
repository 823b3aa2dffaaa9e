import { type Finding, RULES } from '@aanreik/review';

/** Where to read on about findings that no rule over messages makes; all others are about wording. */
const PAGES: Readonly<Record<string, string>> = {
  types: 'docs/new-artifact.md',
  fact: 'docs/reading-level.md',
  'reading-level': 'docs/reading-level.md',
  'reading-level-order': 'docs/reading-level.md',
  'ethical-matrix': 'docs/review.md',
  'accepted-without-need': 'docs/review.md',
  contrast: 'docs/house-style.md',
  'email-size': 'docs/review.md',
  'email-markup': 'docs/review.md',
  'email-support': 'docs/review.md',
  'choice-at-most-four': 'docs/review.md',
  'choice-overlap': 'docs/review.md',
  'choice-person-first-class': 'docs/review.md',
};
const ABOUT_WORDING = 'docs/wording.md';

/** What to do about some findings, one line a rule: what it asks, words that keep it, and where to read on. */
export function adviceFor(findings: readonly Finding[]): readonly string[] {
  return [...new Set(findings.map(({ code }) => code))].map(adviceOf);
}

function adviceOf(name: string): string {
  const rule = RULES.find(({ code }) => code === name);
  if (rule === undefined) return `${name}: ${PAGES[name] ?? ABOUT_WORDING}`;
  const words = rule.good.text === undefined ? '' : ` Bijvoorbeeld: “${rule.good.text}”`;
  return `${name}: ${rule.title}.${words} (docs/review.md)`;
}
