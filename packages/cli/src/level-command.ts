import { styleText } from 'node:util';
import { loadKnownWords } from '@aanreik/compose';
import { type Flag, readingLevel, type TextLevel } from '@aanreik/reading-level';
import { Command } from 'commander';
import { EXIT } from './exit.ts';
import { readText } from './read-text.ts';
import { TEMPLATES } from './templates-folder.ts';

interface Options {
  readonly json?: true;
  readonly lines?: true;
}

export function levelCommand(): Command {
  return new Command('level')
    .description('Measures how hard a Dutch text is to read, and marks what could be easier (docs/reading-level.md).')
    .argument('[file]', 'a file of text, Markdown, HTML or Word (docx); the standard input where absent')
    .option('--json', 'print JSON')
    .option('--lines', 'take each line for a text of its own')
    .action(async (file: string | undefined, options: Options) => {
      const text = await readText(file);
      const known = new Set(loadKnownWords(TEMPLATES).keys());
      if (options.lines) for (const line of text.replace(/\r?\n$/, '').split(/\r?\n/)) print(line, known, options);
      else print(text, known, options);
      process.exitCode = EXIT.done;
    });
}

function print(text: string, known: ReadonlySet<string>, { json, lines }: Options): void {
  const level = measured(text, known);
  if (json) console.log(JSON.stringify(level ?? { index: 0, level: null, flags: [] }, undefined, lines ? undefined : 2));
  else if (level === undefined) console.log('geen tekst om te meten');
  else console.log(lines ? `${level.index.toFixed(1)}\t${level.level}\t${text}` : describe(text, level));
}

/** A line without words has no level and is not hard; it is told of all the same, so that lines in and lines out stay side by side. */
function measured(text: string, known: ReadonlySet<string>): TextLevel | undefined {
  try {
    return readingLevel(text, known);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function describe(text: string, { index, level, measures, flags }: TextLevel): string {
  const figures = [
    `index ${index.toFixed(1)} (hoger is moeilijker)`,
    level === 'above' ? 'voldoet niet aan onze B2-toets' : `voldoet aan onze ${level}-toets`,
    `${measures.words} woorden in ${measures.sentences} zinnen: gemiddeld ${measures.averageSentence.toFixed(1)}, langste ${measures.longestSentence}`,
    `Flesch-Douma ${measures.fleschDouma.toFixed(0)}, LIX ${measures.lix.toFixed(0)}, Brouwer ${measures.brouwer.toFixed(0)}`,
  ];
  const advice = flags.map(({ start, end, advice: told }) => `- ${shortened(text.slice(start, end))}: ${told}`);
  return [marked(text, flags), '', ...figures, ...(advice.length === 0 ? [] : ['', ...advice])].join('\n');
}

/** The text, with what could be easier underlined: words only, as a long sentence is told of below. */
function marked(text: string, flags: readonly Flag[]): string {
  let shown = '';
  let at = 0;
  for (const { start, end, rule } of flags) {
    if (rule === 'long-sentence' || start < at) continue;
    shown += text.slice(at, start) + styleText('underline', text.slice(start, end));
    at = end;
  }
  return (shown + text.slice(at)).trim();
}

function shortened(text: string): string {
  const words = text.split(/\s+/);
  return words.length <= 8 ? `"${words.join(' ')}"` : `"${words.slice(0, 4).join(' ')} ... ${words.slice(-3).join(' ')}"`;
}
