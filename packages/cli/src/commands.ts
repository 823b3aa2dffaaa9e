import type { Command } from 'commander';
import type { CommandLine } from './command-line.ts';

/** A command: what help says of it, and where its options and its work are. */
interface Entry {
  readonly description: string;
  readonly load: () => Promise<(commandLine: CommandLine) => Command>;
}

/** The commands in the order in which help shows them. */
export const COMMANDS: Readonly<Record<string, Entry>> = {
  render: {
    description: 'Renders an artifact for each recipient of a file.',
    load: async () => (await import('./render-command.ts')).renderCommand,
  },
  list: {
    description: 'Lists the artifacts and the house styles.',
    load: async () => (await import('./list-command.ts')).listCommand,
  },
  new: {
    description: 'Writes a small artifact that works, to make your own of.',
    load: async () => (await import('./new-command.ts')).newCommand,
  },
  check: {
    description:
      'Checks an artifact, or all, in every variant and house style: types, wording, reading level, facts, the rules of the study, accessibility and the form of emails. A file is checked with: check pdf FILE, check text FILE',
    load: async () => (await import('./check-command.ts')).checkCommand,
  },
  level: {
    description: 'Measures how hard a Dutch text is to read, and marks what could be easier (docs/reading-level.md).',
    load: async () => (await import('./level-command.ts')).levelCommand,
  },
  matrix: {
    description: 'Writes the ethical matrix of an artifact as Markdown, in Dutch: who is affected, with benefits and harms, and what the review found.',
    load: async () => (await import('./matrix-command.ts')).matrixCommand,
  },
  preflight: {
    description: 'Renders the worst cases of an artifact, or of all, in every variant, and checks them: window, folds, printer margins, KIX code, PDF/UA.',
    load: async () => (await import('./preflight-command.ts')).preflightCommand,
  },
  proof: {
    description: 'Writes one PDF with all variants of an artifact: pages, texts, levels and open findings, for people to judge.',
    load: async () => (await import('./proof-command.ts')).proofCommand,
  },
  wording: {
    description: 'Works on the wording of artifacts.',
    load: async () => (await import('./wording-command.ts')).wordingCommand,
  },
  answers: {
    description: 'Reads answers to letters that offer a choice, and says which count and why the others do not (docs/answers.md).',
    load: async () => (await import('./answers-command.ts')).answersCommand,
  },
};
