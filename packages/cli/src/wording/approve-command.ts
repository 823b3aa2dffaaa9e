import { approveTexts, type DraftText, draftTexts } from '@aanreik/approval';
import { loadOwnCatalogues } from '@aanreik/compose';
import { type ApprovalPolicy, describeReason, draftsOf, placeOfFile } from '@aanreik/wording';
import { Command } from 'commander';
import type { CommandLine } from '../command-line.ts';
import { EXIT } from '../exit.ts';
import { houseStyleFor } from '../house-styles-option.ts';
import { type TemplatesOptions, templatesFolder, templatesOption } from '../templates-folder.ts';
import { joined, labelled, markedWords, textsIn } from './shown-text.ts';
import { type SignedOptions, signed, whoIn } from './who-and-when.ts';

interface Options extends TemplatesOptions, SignedOptions {
  readonly tag?: string;
  readonly key: readonly string[];
  readonly houseStyle?: string;
  readonly yes?: true;
}

export function approveCommand(commandLine: CommandLine): Command {
  const command = new Command('approve')
    .description('Shows each draft beside what was last approved; with --yes it approves them as they now read (docs/wording.md).')
    .argument('<artifact>', 'name of the artifact, or shared')
    .option('--tag <tag>', 'texts with this language tag alone, as nl or nl-x-a2; needed for a language that a machine wrote first')
    .option('--key <key>', 'this text alone; more than once for more texts', (value: string, earlier: readonly string[]) => [...earlier, value], [])
    .option('--house-style <name>', 'hold them to what this house style asks of an approval: its name, or its folder')
    .option('--yes', 'approve them')
    .addOption(templatesOption())
    .addHelpText('after', '\nExit code: 0 approved, or nothing to approve; 1 there are drafts, and --yes was not said; 2 could not be approved.');
  return signed(command).action((artifact: string, options: Options) => approve(commandLine, artifact, options));
}

async function approve(commandLine: CommandLine, artifact: string, { tag, key, houseStyle, yes, ...options }: Options): Promise<void> {
  const templates = templatesFolder(commandLine, options);
  const by = await whoIn(templates, options);
  const { on } = options;
  const policy: ApprovalPolicy | undefined = houseStyle === undefined ? undefined : houseStyleFor(commandLine, houseStyle).approval;
  const choice = { ...(tag === undefined ? {} : { tag }), ...(key.length === 0 ? {} : { keys: key }), ...(policy === undefined ? {} : { policy }) };
  const unasked = tag === undefined ? machineDrafts(templates, artifact) : [];
  if (yes) {
    const approved = await approveTexts(templates, artifact, { ...choice, by, on });
    for (const { file, key: name } of approved) commandLine.print(`${file} ${name}`);
    commandLine.print(approved.length === 0 ? 'Nothing to approve.' : `${textsIn(approved.length)} approved by ${by} on ${on}.`);
    sayUnasked(commandLine, unasked);
    return;
  }
  const drafts = await draftTexts(templates, artifact, choice);
  for (const draft of drafts) commandLine.print(`${describeDraft(draft)}\n`);
  if (drafts.length === 0) {
    commandLine.print('Nothing to approve.');
    sayUnasked(commandLine, unasked);
    return;
  }
  sayUnasked(commandLine, unasked);
  commandLine.print(`Nothing is approved yet. Run this again with --yes to approve ${textsIn(drafts.length)}, by ${by} on ${on}.`);
  commandLine.exitCode = EXIT.incomplete;
}

/** Tags of files that a machine wrote first, and that still have drafts. */
function machineDrafts(templates: string, artifact: string): readonly string[] {
  const files = loadOwnCatalogues(templates, artifact).flatMap(({ namespace, files }) => files.map((file) => ({ namespace, files: [file] })));
  return [
    ...new Set(
      files
        .filter(({ files: [file] }) => file?.firstDraft === 'machine')
        .flatMap((catalogue) => draftsOf(catalogue))
        .map(({ file }) => placeOfFile(file).tag),
    ),
  ];
}

function sayUnasked(commandLine: CommandLine, tags: readonly string[]): void {
  if (tags.length > 0)
    commandLine.print(`Left out: ${tags.join(', ')}. A machine wrote those first: who knows the language reads and approves them by their --tag.`);
}

function describeDraft({ file, key, reason, author, before, now, comments }: DraftText): string {
  const written = author === undefined ? 'who wrote it is not known' : `written by ${author}`;
  return [
    `${file} ${key}: ${describeReason(reason)}; ${written}`,
    ...versions(before, joined(now)),
    ...comments.map(({ by, on, words }) => labelled('note', `${by} on ${on}: ${words}`)),
  ].join('\n');
}

function versions(before: DraftText['before'], now: string): readonly string[] {
  switch (before.kind) {
    case 'new':
      return [labelled('new', now)];
    case 'not-in-git':
      return [labelled('was', '(not in git)'), labelled('now', now)];
    case 'text': {
      const marked = markedWords(joined(before.texts), now);
      return before.texts.join('\n') === now ? [labelled('now', now)] : [labelled('was', marked.was), labelled('now', marked.now)];
    }
  }
}
