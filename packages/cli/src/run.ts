import { OutputError } from '@aanreik/output';
import { Command, CommanderError } from 'commander';
import { CommandLine, type Surroundings } from './command-line.ts';
import { COMMANDS } from './commands.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { reportFailure } from './report-failure.ts';

/**
 * Runs the command as a shell would, and leaves nothing of it behind in the process.
 * @param words what follows `aanreik` on the command line
 * @returns the exit code; what went wrong is on `stderr`
 */
export async function run(words: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const commandLine = new CommandLine(surroundings);
  try {
    await (await programFor(words, commandLine)).parseAsync(words, { from: 'user' });
    return commandLine.exitCode;
  } catch (error) {
    // Commander has said itself what was wrong with the words; asking for help is no failure.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.notStarted;
    reportFailure(commandLine, error);
    return error instanceof OutputError ? EXIT.notWritten : EXIT.notStarted;
  }
}

/** All commands by name, and whole the one that is asked for: the others would load what they need for nothing. */
async function programFor(words: readonly string[], commandLine: CommandLine): Promise<Command> {
  const asked = words.find((word) => Object.hasOwn(COMMANDS, word));
  const program = new Command('aanreik')
    .description('Composes an artifact for each recipient of a file, as a letter (PDF), an email, a message inside an app and an SMS.')
    .addHelpText('after', '\nStart with:\n  aanreik list\n  aanreik render next-steps --recipients fixtures/recipients.csv --out out/letters\n')
    .configureOutput({ writeOut: (text) => commandLine.stdout.write(text), writeErr: (text) => commandLine.stderr.write(text) })
    .enablePositionalOptions()
    .exitOverride();
  for (const [name, { description, load }] of Object.entries(COMMANDS)) {
    const command = name === asked ? (await load())(commandLine) : new Command();
    program.addCommand(command.name(name).description(description));
  }
  inherit(program);
  return program;
}

/** Output and ends as the program has them, in all commands below it. */
function inherit(parent: Command): void {
  for (const command of parent.commands) inherit(command.copyInheritedSettings(parent) as Command);
}
