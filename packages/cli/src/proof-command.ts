import { writeFile } from 'node:fs/promises';
import { compose, loadArtifact } from '@aanreik/compose';
import { listEnvelopes } from '@aanreik/house-style';
import { DEFAULT_READING_LEVEL, ProblemsError } from '@aanreik/message';
import { prepareLetter, proofEnvelope } from '@aanreik/pdf';
import { proofArtifact, worstCases } from '@aanreik/proof';
import { Command, Option } from 'commander';
import { EXIT } from './exit.ts';
import { houseStylesFor } from './house-styles-option.ts';
import { TEMPLATES } from './templates-folder.ts';

interface ArtifactOptions {
  readonly houseStyle: string;
  readonly language: string;
  readonly example?: string;
  readonly out: string;
}

interface Options {
  readonly houseStyle: string;
  readonly envelope?: string;
  readonly out: string;
}

export function proofCommand(): Command {
  return new Command('proof')
    .enablePositionalOptions()
    .description('Writes one PDF with all variants of an artifact: pages, texts, levels and open findings, for people to judge.')
    .argument('<artifact>', 'name of the artifact')
    .requiredOption('--out <file>', 'the PDF to write')
    .option('--house-style <name>', 'name of a house style, or the folder of one', 'wilgendam')
    .option('--language <code>', 'language of the messages', 'nl')
    .option('--example <name>', 'name of one of the examples of the artifact (default: the first)')
    .action(proofAll)
    .addCommand(
      new Command('envelope')
        .description('Draws window, folds and printer margins over a letter with a long address.')
        .argument('<artifact>', 'name of the artifact')
        .requiredOption('--out <file>', 'the PDF to write')
        .option('--house-style <name>', 'name of a house style, or the folder of one', 'wilgendam')
        .addOption(new Option('--envelope <name>', 'another envelope than the house style has').choices(listEnvelopes()))
        .action(proof),
    );
}

async function proofAll(name: string, { out, language, example, ...options }: ArtifactOptions): Promise<void> {
  const artifact = await loadArtifact(TEMPLATES, name);
  const [houseStyle] = houseStylesFor(name, options);
  if (houseStyle === undefined) throw new RangeError('no house style');
  await writeFile(out, await proofArtifact({ artifact, houseStyle, language, ...(example === undefined ? {} : { example }) }));
  console.log(`The proof is ${out}`);
  process.exitCode = EXIT.done;
}

async function proof(name: string, options: Options): Promise<void> {
  const artifact = await loadArtifact(TEMPLATES, name);
  const [houseStyle] = houseStylesFor(name, options);
  const worst = worstCases(artifact).find((candidate) => candidate.name.startsWith('longest-name'));
  if (houseStyle === undefined || worst === undefined) throw new RangeError('no house style, or no worst case');
  const variant = { channel: 'letter', segment: 'unknown', level: DEFAULT_READING_LEVEL, language: 'nl', houseStyle: houseStyle.id } as const;
  const { segment, level, language } = variant;
  const { message } = compose({
    artifact,
    houseStyle,
    variant,
    recipient: { ...worst.recipient, segment, level, language },
    data: worst.data,
    date: '2026-01-31',
  });
  if (message.channel !== 'letter') throw new ProblemsError([{ code: 'channel', file: name, found: 'no letter', expected: 'an artifact with a letter' }]);
  const letter = await (await prepareLetter(message.shape, houseStyle)).merge(message);
  await writeFile(options.out, await proofEnvelope(letter, houseStyle.letter.envelope));
  console.log(`The proof for ${houseStyle.letter.envelope.name} is ${options.out}`);
  process.exitCode = EXIT.done;
}
