import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { channelsOf, compose, type LoadedArtifact, listArtifacts, loadArtifact } from '@aanreik/compose';
import { type HouseStyle, listEnvelopes } from '@aanreik/house-style';
import { describeVariant, FieldError, type Problem, type Variant } from '@aanreik/message';
import { layOutLetter, type PreflightFinding, preflight, writeLetter } from '@aanreik/pdf';
import { worstCases } from '@aanreik/proof';
import { variantsOf } from '@aanreik/review';
import { Command, Option } from 'commander';
import type { CommandLine } from './command-line.ts';
import { EXIT } from './exit.ts';
import { houseStylesFor } from './house-styles-option.ts';
import { type TemplatesOptions, templatesFolder, templatesOption } from './templates-folder.ts';

interface Options extends TemplatesOptions {
  readonly houseStyle?: string;
  readonly envelope?: string;
  readonly out?: string;
  readonly json?: true;
  /** Whether notes are printed too. */
  readonly notes?: true;
}

/** Where a finding is, among all letters that were drawn. */
interface DrawnPlace {
  readonly page: number;
  readonly artifact: string;
  readonly houseStyle: string;
  readonly envelope: string;
  readonly variant: string;
  readonly worstCase: string;
}

type Finding = Problem<DrawnPlace> & Pick<PreflightFinding, 'severity'>;

export function preflightCommand(commandLine: CommandLine): Command {
  return new Command()
    .argument('[artifact]', 'name of the artifact; all where absent')
    .option('--house-style <name>', 'name of a house style, or the folder of one; all that come with the engine and may send it where absent')
    .addOption(new Option('--envelope <name>', 'another envelope than the house style has').choices(listEnvelopes()))
    .option('--out <folder>', 'write the letters here, to look at')
    .option('--json', 'the findings as JSON, notes included')
    .option('--notes', 'print notes too: lines of text that lie on a fold')
    .addOption(templatesOption())
    .action((name: string | undefined, options: Options) => preflightAll(commandLine, name, options));
}

async function preflightAll(commandLine: CommandLine, name: string | undefined, options: Options): Promise<void> {
  const templates = templatesFolder(commandLine, options);
  const out = options.out === undefined ? undefined : commandLine.pathOf(options.out);
  const artifacts = await Promise.all((name === undefined ? listArtifacts(templates) : [name]).map((artifact) => loadArtifact(templates, artifact)));
  const findings: Finding[] = [];
  let letters = 0;
  for (const artifact of artifacts.filter(({ definition }) => channelsOf(definition).includes('letter'))) {
    for (const houseStyle of houseStylesFor(commandLine, artifact.name, options)) {
      for (const variant of variantsOf(artifact, houseStyle.id, ['letter'])) {
        for await (const found of casesOf(artifact, houseStyle, variant, out)) {
          letters += 1;
          findings.push(...found);
        }
      }
    }
  }
  const faults = findings.filter(({ severity }) => severity === 'fault');
  if (options.json) commandLine.print(JSON.stringify(findings, undefined, 2));
  else {
    for (const finding of options.notes ? findings : faults) commandLine.print(described(finding));
    commandLine.print(`${letters} letters: ${faults.length === 0 ? 'no faults' : `${faults.length} faults`}`);
  }
  commandLine.exitCode = faults.length === 0 ? EXIT.done : EXIT.incomplete;
}

function described({ place: { artifact, houseStyle, variant, worstCase, page }, severity, found, expected, code }: Finding): string {
  return `${severity}: ${artifact} ${houseStyle} ${variant} ${worstCase}, page ${page}: ${found}; expected ${expected} (${code})`;
}

const DATE = '2026-01-31';

async function* casesOf(artifact: LoadedArtifact, houseStyle: HouseStyle, variant: Variant, out: string | undefined): AsyncGenerator<readonly Finding[]> {
  for (const { name, recipient, data } of worstCases(artifact)) {
    const { message } = compose({ artifact, houseStyle, variant, recipient, data, date: DATE });
    if (message.channel !== 'letter') continue;
    const place = {
      artifact: artifact.name,
      houseStyle: houseStyle.id,
      envelope: houseStyle.letter.envelope.id,
      variant: describeVariant(variant),
      worstCase: name,
    };
    try {
      const laidOut = await layOutLetter(message.shape, houseStyle, message);
      const { bytes, faults } = await writeLetter(laidOut);
      if (out !== undefined) await write(out, `${houseStyle.id}-${describeVariant(variant).replaceAll(/[^a-zA-Z0-9-]+/g, '-')}-${name}.pdf`, bytes);
      const unread = faults.map(({ code, place: { page = 1 }, found, expected }) => ({ code, severity: 'fault' as const, place: { page }, found, expected }));
      yield [...preflight(laidOut), ...unread].map((finding) => ({ ...finding, place: { ...place, ...finding.place } }));
    } catch (error) {
      if (!(error instanceof FieldError)) throw error;
      yield [{ code: 'can-be-printed', severity: 'fault', place: { ...place, page: 1 }, found: error.found, expected: error.expected }];
    }
  }
}

async function write(folder: string, file: string, bytes: Uint8Array): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, file), bytes);
}
