import { RECIPIENT_FIELD_COLUMNS } from '@aanreik/compose';
import { FieldError, ProblemsError } from '@aanreik/message';
import { OutputError } from '@aanreik/output';
import type { Cells } from '@aanreik/rows';
import type { CellProblem } from './parse-recipient.ts';

/** The columns that the lines in the window of a letter are made of. */
const ADDRESS_COLUMNS = ['organisation', 'initials', 'firstName', 'prefix', 'surname', 'street', 'houseNumber', 'houseNumberSuffix', 'town', 'country'];

/**
 * What went wrong with a row, in terms of its columns where that can be said. A fault in one row never stops the
 * others.
 * @throws {OutputError} what went wrong is no matter of the row: then nothing that follows can be trusted
 */
export function problemsOf(error: unknown, cells: Cells): readonly CellProblem[] {
  if (error instanceof OutputError) throw error;
  if (error instanceof FieldError) return fieldProblems(error, cells);
  if (error instanceof ProblemsError)
    return error.problems.map(({ place: { file, key }, found, expected }) => ({
      code: 'message',
      place: { field: [file, key].filter(Boolean).join(' ') },
      found,
      expected,
    }));
  const found = error instanceof Error ? error.message : String(error);
  return [{ code: 'row', place: { field: 'row' }, found, expected: 'a row that can be rendered; this is a fault of Aanreik, please report it' }];
}

/** A field knows the columns that it was made of; those that hold what was found are named. */
function fieldProblems({ field, found, expected }: FieldError, cells: Cells): readonly CellProblem[] {
  const known: Readonly<Record<string, readonly string[]>> = { ...RECIPIENT_FIELD_COLUMNS, address: ADDRESS_COLUMNS };
  const columns = (known[field] ?? []).filter((column) => [...found].some((character) => cells[column]?.normalize('NFC').includes(character)));
  const isCharacters = columns.length > 0 && found.length < 20;
  return isCharacters
    ? columns.map((column) => ({ code: 'value', place: { field: column }, found: charactersOf(cells[column] ?? '', found), expected }))
    : [{ code: 'value', place: { field }, found, expected }];
}

function charactersOf(cell: string, characters: string): string {
  return [...characters].filter((character) => cell.normalize('NFC').includes(character)).join('');
}
