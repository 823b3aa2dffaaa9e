import path from 'node:path';
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

/** Absolute path of the folder of artifacts to work with. */
export function templatesFolder(commandLine: CommandLine, { templates }: TemplatesOptions): string {
  return templates === undefined ? SHIPPED : commandLine.pathOf(templates);
}
