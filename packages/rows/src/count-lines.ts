import { createReadStream } from 'node:fs';

const LINE_FEED = 0x0a;

/** How many lines a text takes. What ends with a line break has no line behind it. */
export function linesIn(text: string): number {
  const breaks = text.split('\n').length - 1;
  return text.endsWith('\n') ? breaks : breaks + 1;
}

/** How many lines a file has, read in pieces. */
export async function countLines(file: string): Promise<number> {
  let breaks = 0;
  let last = LINE_FEED;
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    for (let at = chunk.indexOf(LINE_FEED); at !== -1; at = chunk.indexOf(LINE_FEED, at + 1)) breaks += 1;
    last = chunk.at(-1) ?? last;
  }
  return last === LINE_FEED ? breaks : breaks + 1;
}
