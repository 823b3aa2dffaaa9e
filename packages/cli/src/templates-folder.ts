import { existsSync } from 'node:fs';
import path from 'node:path';
import { ProblemsError } from '@aanreik/message';
import { Option } from 'commander';
import type { CommandLine } from './command-line.ts';

/** The folder of artifacts that comes with the engine. */
const SHIPPED = path.join(import.meta.dirname, '../../../templates');

export interface TemplatesOptions {
  readonly templates?: string;
}

export function templatesOption(): Option {
  return new Option('--templates <folder>', 'folder of artifacts of your own; those that come with the engine where absent');
}

/**
 * Absolute path of the folder of artifacts to work with.
 * @throws {ProblemsError} when there is no such folder
 */
export function templatesFolder(commandLine: CommandLine, options: TemplatesOptions): string {
  const folder = templatesFolderToMake(commandLine, options);
  if (existsSync(folder)) return folder;
  throw new ProblemsError([{ code: 'templates', place: { file: folder }, found: 'no such folder', expected: 'a folder with a folder for each artifact' }]);
}

/** Absolute path of the folder of artifacts to work with, whether or not it is there already. */
export function templatesFolderToMake(commandLine: CommandLine, { templates }: TemplatesOptions): string {
  return templates === undefined ? SHIPPED : commandLine.pathOf(templates);
}
