import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { BlockKind } from '@aanreik/components';

const COMPONENTS = path.join(import.meta.dirname, '../../packages/components/src');

/** A field of a block, as its author needs it. */
export interface BlockField {
  readonly name: string;
  readonly type: string;
  readonly isOptional: boolean;
  /** What its comment says. */
  readonly about: string;
}

/**
 * The fields of a block, read from the interface in its block.ts: what is there is what the compiler holds authors to.
 */
export function blockFields(kind: BlockKind): readonly BlockField[] {
  const source = readFileSync(path.join(COMPONENTS, kind, 'block.ts'), 'utf8');
  const name = `${kind.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())}Block`;
  const body = new RegExp(`interface ${name}[^{]*\\{\\n([\\s\\S]*?)\\n\\}`).exec(source)?.[1] ?? '';
  return [...body.matchAll(/(?:^ {2}\/\*\* (.*?) \*\/\n)?^ {2}readonly (\w+)(\?)?: ([\s\S]*?);$/gm)].flatMap(
    ({ 1: about = '', 2: field = '', 3: optional, 4: type = '' }) =>
      field === 'kind' ? [] : [{ name: field, type: type.replaceAll('readonly ', '').replaceAll(/\s+/g, ' '), isOptional: optional === '?', about }],
  );
}
