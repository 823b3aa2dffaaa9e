import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { loadArtifact } from '@aanreik/compose';
import { listHouseStyles, loadHouseStyle } from '@aanreik/house-style';
import { ProblemsError } from '@aanreik/message';
import { assertKeepable } from '@aanreik/review';
import { editJson, type WordingPatch, wordingPatchSchema } from '@aanreik/wording';
import { Command } from 'commander';
import { TEMPLATES } from './templates-folder.ts';

export function wordingCommand(): Command {
  return new Command('wording').description('Works on the wording of artifacts.').addCommand(applyCommand());
}

function applyCommand(): Command {
  return new Command('apply')
    .description('Applies a change of wording that the workbench saved as a file. It is checked first; where one text does not fit, nothing is written.')
    .argument('<file>', 'the JSON file that the workbench downloaded')
    .action(async (file: string) => {
      const { artifact: name, edits } = await readPatch(file);
      const artifact = await loadArtifact(TEMPLATES, name);
      assertKeepable(artifact, edits, listHouseStyles().map(loadHouseStyle));
      for (const shown of new Set(edits.map((edit) => edit.file))) {
        const target = path.join(TEMPLATES, shown);
        const own = edits.filter((edit) => edit.file === shown);
        await writeFile(target, editJson(await readFile(target, 'utf8'), own));
        console.log(`${shown}: ${own.length} ${own.length === 1 ? 'text' : 'texts'} changed`);
      }
    });
}

async function readPatch(file: string): Promise<WordingPatch> {
  const refuse = (found: string, key?: string) =>
    new ProblemsError([
      { code: 'wording-patch', file, ...(key === undefined ? {} : { key }), found, expected: 'a change of wording as the workbench writes it' },
    ]);
  let json: unknown;
  try {
    json = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw refuse((error as Error).message);
  }
  const parsed = wordingPatchSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw refuse(issue?.message ?? 'another', issue?.path.join('.'));
}
