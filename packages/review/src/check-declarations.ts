import type { LoadedArtifact } from '@aanreik/compose';
import type { Finding } from './finding.ts';

/** Stands for name and address, which every message is sent with. */
const RECIPIENT = 'recipient';

/**
 * What the law asks an artifact to say of itself: whether it is a formal message, and what kinds of data it rests on.
 * Each kind is tied to columns, so that a new column cannot come in unnamed.
 */
export function checkDeclarations({ name, definition }: LoadedArtifact): readonly Finding[] {
  const finding = (code: string, key: string, found: string, expected: string): Finding => ({
    code,
    severity: 'error',
    place: { artifact: name, file: `${name}/artifact.ts`, key },
    found,
    expected,
    variants: 1,
  });
  const named = new Set((definition.categories ?? []).flatMap(({ columns }) => columns));
  const columns = [RECIPIENT, ...Object.keys(definition.data.shape)];
  const missing = columns.filter((column) => !named.has(column));
  const unknown = [...named].filter((column) => !columns.includes(column));
  return [
    ...(definition.formal === undefined
      ? [finding('formal-declared', 'formal', 'nothing', 'whether it is a formal message or announces one, and why (Awb 2:10)')]
      : []),
    ...(missing.length === 0
      ? []
      : [
          finding(
            'categories-declared',
            'categories',
            `nothing about ${missing.join(', ')}`,
            'the kinds of data in them, with the words that name each (AVG 14 (1)(d))',
          ),
        ]),
    ...(unknown.length === 0 ? [] : [finding('categories-declared', 'categories', unknown.join(', '), `of ${columns.join(', ')}`)]),
  ];
}
