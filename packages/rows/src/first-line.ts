import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileProblem } from './file-problem.ts';

/** The first line of a file, and proof that it can be read. @throws {ProblemsError} when it cannot, or is empty */
export async function firstLine(file: string): Promise<string> {
  const stream = createReadStream(file, { encoding: 'utf8' });
  try {
    for await (const line of createInterface({ input: stream })) return line;
  } catch (error) {
    throw fileProblem(file, (error as Error).message, 'a file that can be read');
  } finally {
    stream.destroy();
  }
  throw fileProblem(file, 'an empty file', 'rows');
}
