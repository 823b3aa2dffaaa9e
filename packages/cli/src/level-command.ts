import { styleText } from 'node:util';
import { loadKnownWords } from '@aanreik/compose';
import { type Flag, readingLevel, type TextLevel } from '@aanreik/reading-level';
import { Command } from 'commander';
import type { CommandLine } from './command-line.ts';
import { readText } from './read-text.ts';
import { type TemplatesOptions, templatesFolder, templatesOption } from './templates-folder.ts';

interface Options extends TemplatesOptions {
  readonly json?: true;
  readonly lines?: true;
}

export function levelCommand(commandLine: CommandLine): Command {
  return new Command()
    .argument('[file]', 'a file of text, Markdown, HTML or Word (docx); the standard input where absent')
    .option('--json', 'print JSON')
    .option('--lines', 'take each line for a text of its own')
    .addOption(templatesOption())
    .action((file: string | undefined, options: Options) => measure(commandLine, file, options));
}

async function measure(commandLine: CommandLine, file: string | undefined, options: Options): Promise<void> {
  const text = await readText(commandLine, file);
  const known = new Set(loadKnownWords(templatesFolder(commandLine, options)).keys());
  const texts = options.lines ? text.replace(/\r?\n$/, '').split(/\r?\n/) : [text];
  for (const each of texts) commandLine.print(described(each, measured(each, known), options, commandLine));
}

function described(text: string, level: TextLevel | undefined, { json, lines }: Options, { stdout }: CommandLine): string {
  if (json) return JSON.stringify(level ?? { index: 0, level: null, flags: [] }, undefined, lines ? undefined : 2);
  if (level === undefined) return 'geen tekst om te meten';
  return lines ? `${level.index.toFixed(1)}\t${level.level}\t${text}` : withAdvice(text, level, stdout);
}

/**
 * A line without words has no level and is not hard; it gets a line all the same, so that lines in and lines out stay
 * side by side.
 */
function measured(text: string, known: ReadonlySet<string>): TextLevel | undefined {
  try {
    return readingLevel(text, known);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function withAdvice(text: string, { index, level, measures, flags }: TextLevel, stdout: NodeJS.WritableStream): string {
  const figures = [
    `index ${index.toFixed(1)} (hoger is moeilijker)`,
    level === 'above' ? 'voldoet niet aan onze B2-toets' : `voldoet aan onze ${level}-toets`,
    `${measures.words} woorden in ${measures.sentences} zinnen: gemiddeld ${measures.averageSentence.toFixed(1)}, langste ${measures.longestSentence}`,
    `Flesch-Douma ${measures.fleschDouma.toFixed(0)}, LIX ${measures.lix.toFixed(0)}, Brouwer ${measures.brouwer.toFixed(0)}`,
  ];
  const advice = flags.map(({ start, end, advice: plainer }) => `- ${shortened(text.slice(start, end))}: ${plainer}`);
  return [marked(text, flags, stdout), '', ...figures, ...(advice.length === 0 ? [] : ['', ...advice])].join('\n');
}

/**
 * The text, with what could be easier underlined where the output is a terminal: words only, as a long sentence has a
 * line below.
 */
function marked(text: string, flags: readonly Flag[], stdout: NodeJS.WritableStream): string {
  let shown = '';
  let at = 0;
  for (const { start, end, rule } of flags) {
    if (rule === 'long-sentence' || start < at) continue;
    shown += text.slice(at, start) + styleText('underline', text.slice(start, end), { stream: stdout });
    at = end;
  }
  return (shown + text.slice(at)).trim();
}

function shortened(text: string): string {
  const words = text.split(/\s+/);
  return words.length <= 8 ? `"${words.join(' ')}"` : `"${words.slice(0, 4).join(' ')} ... ${words.slice(-3).join(' ')}"`;
}
