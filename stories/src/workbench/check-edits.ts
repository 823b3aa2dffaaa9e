import type { Problem } from '@aanreik/message';
import { checkText } from '@aanreik/wording/check-text';
import type { Edit, TextNames } from '../../rendering/contract.ts';

/** What is wrong with texts as they are typed, before anything is asked of the workbench: a static one says it too. */
export function checkEdits(edits: readonly Edit[], names: TextNames): readonly Problem[] {
  const known = { values: new Set(names.values), conditions: new Set(names.conditions) };
  return edits.flatMap(({ file, key, to }): readonly Problem[] => {
    if (to.some((text) => text.trim() === '')) return [{ code: 'empty', place: { file, key }, found: 'nothing', expected: 'words' }];
    return to.flatMap((text) => checkText(text, file, key, known));
  });
}
