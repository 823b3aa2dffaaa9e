#!/usr/bin/env node
import './production.ts';

import { Command, CommanderError } from 'commander';
import { answersCommand } from './answers-command.ts';
import { checkCommand } from './check-command.ts';
import { EXIT } from './exit.ts';
import { levelCommand } from './level-command.ts';
import { listCommand } from './list-command.ts';
import { matrixCommand } from './matrix-command.ts';
import { preflightCommand } from './preflight-command.ts';
import { proofCommand } from './proof-command.ts';
import { renderCommand } from './render-command.ts';
import { reportFailure } from './report-failure.ts';
import { wordingCommand } from './wording-command.ts';

const program = new Command('aanreik')
  .description('Composes an artifact for each recipient of a file, as a letter (PDF), an email, a message inside an app and an SMS.')
  .addCommand(renderCommand())
  .addCommand(listCommand())
  .addCommand(checkCommand())
  .addCommand(levelCommand())
  .addCommand(matrixCommand())
  .addCommand(preflightCommand())
  .addCommand(proofCommand())
  .addCommand(wordingCommand())
  .addCommand(answersCommand())
  .addHelpText('after', '\nStart with:\n  aanreik list\n  aanreik render next-steps --recipients fixtures/recipients.csv --out out/letters\n')
  .enablePositionalOptions()
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
