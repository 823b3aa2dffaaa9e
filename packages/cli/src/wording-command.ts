import { Command } from 'commander';
import type { CommandLine } from './command-line.ts';
import { applyCommand } from './wording/apply-command.ts';
import { approveCommand } from './wording/approve-command.ts';
import { commentCommand, commentsCommand, resolveCommand } from './wording/comment-commands.ts';
import { draftsCommand } from './wording/drafts-command.ts';
import { historyCommand } from './wording/history-command.ts';

export function wordingCommand(commandLine: CommandLine): Command {
  const commands = [applyCommand, draftsCommand, approveCommand, historyCommand, commentCommand, commentsCommand, resolveCommand];
  return commands.reduce((parent, command) => parent.addCommand(command(commandLine)), new Command());
}
