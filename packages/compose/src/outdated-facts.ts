import type { Problem } from '@aanreik/message';
import type { LoadedArtifact } from './load-artifact.ts';

/**
 * What an artifact says of law or year that may no longer be said on a day: a message of that day would not be true.
 */
export function outdatedFacts({ name, definition }: Pick<LoadedArtifact, 'name' | 'definition'>, date: string): readonly Problem[] {
  return (definition.facts ?? [])
    .filter(({ until }) => until < date)
    .map(({ id, value, until, source }) => ({
      code: 'fact-past-its-date',
      place: { file: name, key: `facts.${id}` },
      found: `${value}, which may be said until ${until}, in a message of ${date}`,
      expected: `what holds now, from ${source}`,
    }));
}
