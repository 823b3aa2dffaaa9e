import { readFile } from 'node:fs/promises';
import { ProblemsError } from '@aanreik/message';
import { saveWording } from '@aanreik/review';
import { placeOfFile, type WordingPatch, wordingPatchSchema } from '@aanreik/wording';
import { Command } from 'commander';
import type { CommandLine } from '../command-line.ts';
import { type TemplatesOptions, templatesFolder, templatesOption } from '../templates-folder.ts';
import { textsIn } from './shown-text.ts';

export function applyCommand(commandLine: CommandLine): Command {
  return new Command('apply')
    .description('Applies a change of wording that the workbench saved as a file. It is checked first; where one text does not fit, nothing is written.')
    .argument('<file>', 'the JSON file that the workbench downloaded')
    .addOption(templatesOption())
    .action(async (file: string, options: TemplatesOptions) => {
      const { artifact: name, edits } = await readPatch(commandLine.pathOf(file));
      const saved = await saveWording(templatesFolder(commandLine, options), name, edits);
      for (const { file: changed, texts } of saved) commandLine.print(`${changed}: ${textsIn(texts)} changed`);
      for (const { file: changed, drafts } of saved) {
        if (drafts === 0) continue;
        const what = `${textsIn(drafts)} ${drafts === 1 ? 'is a draft' : 'are drafts'}, sent to nobody, until approved`;
        commandLine.print(`${what}: aanreik wording approve ${placeOfFile(changed).artifact}`);
      }
    });
}

async function readPatch(file: string): Promise<WordingPatch> {
  const refuse = (found: string, key?: string) =>
    new ProblemsError([
      { code: 'wording-patch', place: { file, ...(key === undefined ? {} : { key }) }, found, expected: 'a change of wording as the workbench writes it' },
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
