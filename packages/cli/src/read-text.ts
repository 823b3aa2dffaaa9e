import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { ProblemsError } from '@aanreik/message';
import { convert } from 'html-to-text';
import mammoth from 'mammoth';
import { marked } from 'marked';
import type { CommandLine } from './command-line.ts';

/**
 * The words of a file, one paragraph or item a line: text, Markdown, HTML or Word.
 * @param name of the file; absent for the standard input, which is plain text
 * @throws {ProblemsError} when it cannot be read
 */
export async function readText(commandLine: CommandLine, name?: string): Promise<string> {
  try {
    if (name === undefined) return await standardInput(commandLine);
    const file = commandLine.pathOf(name);
    switch (path.extname(file).toLowerCase()) {
      case '.docx':
        return plain((await mammoth.convertToHtml({ path: file })).value);
      case '.html':
      case '.htm':
        return plain(await readFile(file, 'utf8'));
      case '.md':
        return plain(await marked.parse(await readFile(file, 'utf8')));
      default:
        return await readFile(file, 'utf8');
    }
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    throw new ProblemsError([
      { code: 'text-file', place: { file: name ?? 'standard input' }, found, expected: 'a file of text, Markdown, HTML or Word (docx)' },
    ]);
  }
}

async function standardInput({ stdin }: CommandLine): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stdin ?? []) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

/** Headings as they are written, and no addresses of links: neither is a word that is read. */
function plain(html: string): string {
  const heading = { options: { uppercase: false } };
  const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, ...heading }));
  return convert(html, {
    wordwrap: false,
    selectors: [
      ...headings,
      { selector: 'a', options: { ignoreHref: true } },
      { selector: 'img', format: 'skip' },
      { selector: 'ul', options: { itemPrefix: '- ' } },
    ],
  });
}
