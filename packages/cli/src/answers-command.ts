import { answerKeysFrom, GuessWatch, INCOMING_COLUMNS, IssuedLetters, KEY_VARIABLE, PREVIOUS_KEY_VARIABLE, readAnswers } from '@aanreik/answers';
import { ProblemsError } from '@aanreik/message';
import { openRows } from '@aanreik/rows';
import { Command } from 'commander';
import { AnswerFiles, describeCounts } from './answer-files.ts';
import type { CommandLine } from './command-line.ts';
import { EXIT } from './exit.ts';

interface Options {
  readonly issued: string;
  readonly out: string;
}

export function answersCommand(commandLine: CommandLine): Command {
  return new Command()
    .argument('<incoming>', 'what came in: CSV with a header row (.csv), or JSON lines (.jsonl); columns received, way, answer, from')
    .requiredOption('--issued <file>', 'the letters that can be answered: JSON lines, as they were kept when the letters were made')
    .requiredOption('--out <folder>', 'folder for choices.jsonl and refused.csv; one that has them already is left as it is')
    .addHelpText(
      'after',
      `
Environment: ${KEY_VARIABLE}, the key that the links were signed with, and after a change of keys
  ${PREVIOUS_KEY_VARIABLE}, the one before it.
Output: DIR/choices.jsonl  answers that count: id, artifact, option, way, receivedAt
  DIR/refused.csv    the others: line, reason, what was found, what would be right
Give all that came in since the letters went out: the first answer to a letter is the one that counts.
Exit code: 0 all accepted, 1 some refused, 2 nothing could start.`,
    )
    .action((incoming: string, options: Options) => answers(commandLine, incoming, options));
}

async function answers(commandLine: CommandLine, incoming: string, { issued, out }: Options): Promise<void> {
  const keys = answerKeysFrom(commandLine.env);
  const letters = await IssuedLetters.read(commandLine.pathOf(issued));
  const { columns, rows } = await openRows(commandLine.pathOf(incoming));
  const missing = INCOMING_COLUMNS.filter((column) => !columns.includes(column));
  if (columns.length > 0 && missing.length > 0) {
    const found = `the columns ${columns.join(', ')}`;
    throw new ProblemsError([{ code: 'columns', place: { file: incoming, key: 'row 1' }, found, expected: `${missing.join(', ')} as well` }]);
  }
  const files = await AnswerFiles.open(commandLine.pathOf(out));
  const watch = new GuessWatch();
  for await (const outcome of readAnswers(rows, letters, keys)) {
    watch.see(outcome);
    await files.write(outcome);
  }
  const counts = await files.close();
  commandLine.print(`${describeCounts(counts)}. The output is in ${commandLine.pathOf(out)}`);
  for (const { firstLine, lastLine, count } of watch.runs())
    commandLine.report(`lines ${firstLine} to ${lastLine}: ${count} wrong codes or links in a row. Someone may be guessing; see docs/answers.md`);
  commandLine.exitCode = counts.refused === 0 ? EXIT.done : EXIT.incomplete;
}
