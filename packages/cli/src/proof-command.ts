import { writeFile } from 'node:fs/promises';
import { compose, loadArtifact } from '@aanreik/compose';
import { listEnvelopes } from '@aanreik/house-style';
import { DEFAULT_READING_LEVEL, ProblemsError } from '@aanreik/message';
import { layOutLetter, proofEnvelope } from '@aanreik/pdf';
import { proofArtifact, worstCases } from '@aanreik/proof';
import { Command, Option } from 'commander';
import type { CommandLine } from './command-line.ts';
import { senderOf, withEnvelope } from './house-styles-option.ts';
import { type TemplatesOptions, templatesFolder, templatesOption } from './templates-folder.ts';

interface ArtifactOptions extends TemplatesOptions {
  readonly houseStyle: string;
  readonly language: string;
  readonly example?: string;
  readonly out: string;
}

interface EnvelopeOptions extends TemplatesOptions {
  readonly houseStyle: string;
  readonly envelope?: string;
  readonly out: string;
}

export function proofCommand(commandLine: CommandLine): Command {
  return new Command()
    .argument('<artifact>', 'name of the artifact')
    .requiredOption('--out <file>', 'the PDF to write')
    .option('--house-style <name>', 'name of a house style, or the folder of one', 'wilgendam')
    .option('--language <code>', 'language of the messages', 'nl')
    .option('--example <name>', 'name of one of the examples of the artifact (default: the first)')
    .addOption(templatesOption())
    .action((name: string, options: ArtifactOptions) => proof(commandLine, name, options))
    .addCommand(
      new Command('envelope')
        .description('Draws window, folds and printer margins over a letter with a long address.')
        .argument('<artifact>', 'name of the artifact')
        .requiredOption('--out <file>', 'the PDF to write')
        .option('--house-style <name>', 'name of a house style, or the folder of one', 'wilgendam')
        .addOption(new Option('--envelope <name>', 'another envelope than the house style has').choices(listEnvelopes()))
        .addOption(templatesOption())
        .action((name: string, options: EnvelopeOptions) => proofOfEnvelope(commandLine, name, options)),
    );
}

async function proof(commandLine: CommandLine, name: string, { out, language, example, ...options }: ArtifactOptions): Promise<void> {
  const templates = templatesFolder(commandLine, options);
  const artifact = await loadArtifact(templates, name);
  const houseStyle = senderOf(commandLine, name, options.houseStyle);
  await writeFile(commandLine.pathOf(out), await proofArtifact({ templates, artifact, houseStyle, language, ...(example === undefined ? {} : { example }) }));
  commandLine.print(`The proof is ${out}`);
}

async function proofOfEnvelope(commandLine: CommandLine, name: string, { out, envelope, ...options }: EnvelopeOptions): Promise<void> {
  const artifact = await loadArtifact(templatesFolder(commandLine, options), name);
  const houseStyle = withEnvelope(senderOf(commandLine, name, options.houseStyle), envelope);
  const worst = worstCases(artifact).find((candidate) => candidate.name.startsWith('longest-name'));
  if (worst === undefined) throw new RangeError('no worst case');
  const variant = { channel: 'letter', segment: 'unknown', level: DEFAULT_READING_LEVEL, language: 'nl', houseStyle: houseStyle.id } as const;
  const { message } = compose({
    artifact,
    houseStyle,
    variant,
    recipient: worst.recipient,
    data: worst.data,
    date: '2026-01-31',
  });
  if (message.channel !== 'letter')
    throw new ProblemsError([{ code: 'channel', place: { file: name }, found: 'no letter', expected: 'an artifact with a letter' }]);
  await writeFile(commandLine.pathOf(out), await proofEnvelope(await layOutLetter(message.shape, houseStyle, message)));
  commandLine.print(`The proof for ${houseStyle.letter.envelope.name} is ${out}`);
}
