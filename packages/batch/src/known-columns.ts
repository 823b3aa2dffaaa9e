import type { LoadedArtifact } from '@aanreik/compose';
import { distance } from 'fastest-levenshtein';
import { RECIPIENT_COLUMNS } from './columns.ts';

/** Names up to this length are so short that one other letter makes another word of them. */
const TOO_SHORT = 3;

/** The columns that a run reads, and which of them a name that is none of them was meant to be. */
export class KnownColumns {
  readonly #known: readonly string[];
  readonly #meant = new Map<string, string | undefined>();

  constructor({ definition }: Pick<LoadedArtifact, 'definition'>) {
    this.#known = [...new Set([...RECIPIENT_COLUMNS, ...Object.keys(definition.data.shape)])];
  }

  has(column: string): boolean {
    return this.#known.includes(column);
  }

  /**
   * The column that a name was meant to be: it differs from it in capitals, spaces, dashes or one letter alone.
   * Whoever wrote `Language` thinks that it is read, so that it must not be passed over.
   */
  meantBy(column: string): string | undefined {
    if (!this.#meant.has(column)) this.#meant.set(column, this.has(column) ? undefined : this.#known.find((known) => isNear(column, known)));
    return this.#meant.get(column);
  }
}

function isNear(column: string, known: string): boolean {
  const [one, other] = [bare(column), bare(known)];
  if (one === other) return true;
  // Another number behind a name makes it another column: phone2.
  if (one.replace(/\d+$/, '') === other) return false;
  return other.length > TOO_SHORT && Math.abs(one.length - other.length) <= 1 && distance(one, other) === 1;
}

function bare(name: string): string {
  return name.toLowerCase().replaceAll(/[\s_-]/g, '');
}
