#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { answersCommand } from './answers-command.ts';
import { checkCommand } from './check-command.ts';
import { EXIT } from './exit.ts';
import { levelCommand } from './level-command.ts';
import { listCommand } from './list-command.ts';
import { preflightCommand } from './preflight-command.ts';
import { proofCommand } from './proof-command.ts';
import { renderCommand } from './render-command.ts';
import { reportFailure } from './report-failure.ts';

const program = new Command('aanreik')
  .description('Composes an artifact for each recipient of a file, as a letter (PDF), an email and an SMS.')
  .addCommand(renderCommand())
  .addCommand(listCommand())
  .addCommand(checkCommand())
  .addCommand(levelCommand())
  .addCommand(preflightCommand())
  .addCommand(proofCommand())
  .addCommand(answersCommand())
  .addHelpText('after', '\nStart with:\n  aanreik list\n  aanreik render next-steps --recipients fixtures/recipients.csv --out out/letters\n')
  .exitOverride();
for (const command of program.commands) for (const each of [command, ...command.commands]) each.exitOverride();

try {
  await program.parseAsync();
} catch (error) {
  // Commander has said itself what was wrong with the words; asking for help is no failure.
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? EXIT.done : EXIT.notStarted;
  else {
    reportFailure(error);
    process.exitCode = EXIT.notStarted;
  }
}
