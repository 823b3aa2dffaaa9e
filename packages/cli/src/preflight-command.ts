import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { channelsOf, compose, type LoadedArtifact, listArtifacts, loadArtifact } from '@aanreik/compose';
import { type HouseStyle, listEnvelopes } from '@aanreik/house-style';
import { describeVariant, FieldError, type Variant } from '@aanreik/message';
import { type PreflightFinding, preflightLetter, prepareLetter } from '@aanreik/pdf';
import { checkPdf } from '@aanreik/pdf-check';
import { worstCases } from '@aanreik/proof';
import { variantsOf } from '@aanreik/review';
import { Command, Option } from 'commander';
import { EXIT } from './exit.ts';
import { houseStylesFor } from './house-styles-option.ts';
import { TEMPLATES } from './templates-folder.ts';

interface Options {
  readonly houseStyle?: string;
  readonly envelope?: string;
  readonly out?: string;
  readonly json?: true;
}

interface Finding extends PreflightFinding {
  readonly artifact: string;
  readonly houseStyle: string;
  readonly envelope: string;
  readonly variant: string;
  readonly worstCase: string;
}

export function preflightCommand(): Command {
  return new Command('preflight')
    .description('Renders the worst cases of an artifact, or of all, in every variant, and checks them: window, folds, printer margins, KIX code, PDF/UA.')
    .argument('[artifact]', 'name of the artifact; all where absent')
    .option('--house-style <name>', 'name of a house style, or the folder of one; all that come with the engine and may send it where absent')
    .addOption(new Option('--envelope <name>', 'another envelope than the house style has').choices(listEnvelopes()))
    .option('--out <folder>', 'write the letters here, to look at')
    .option('--json', 'the findings as JSON, notes included')
    .action(preflight);
}

async function preflight(name: string | undefined, options: Options): Promise<void> {
  const artifacts = await Promise.all((name === undefined ? listArtifacts(TEMPLATES) : [name]).map((artifact) => loadArtifact(TEMPLATES, artifact)));
  const findings: Finding[] = [];
  let letters = 0;
  for (const artifact of artifacts.filter(({ definition }) => channelsOf(definition).includes('letter'))) {
    for (const houseStyle of houseStylesFor(artifact.name, options)) {
      for (const variant of variantsOf(artifact, houseStyle.id, ['letter'])) {
        for await (const found of casesOf(artifact, houseStyle, variant, options.out)) {
          letters += 1;
          findings.push(...found);
        }
      }
    }
  }
  const faults = findings.filter(({ severity }) => severity === 'fault');
  if (options.json) console.log(JSON.stringify(findings, undefined, 2));
  else {
    for (const { artifact, houseStyle, variant, worstCase, page, found, expected, rule } of faults) {
      console.log(`${artifact} ${houseStyle} ${variant} ${worstCase}, page ${page}: ${found}; expected ${expected} (${rule})`);
    }
    const notes = findings.length - faults.length;
    console.log(
      `${letters} letters: ${faults.length === 0 ? 'no faults' : `${faults.length} faults`}${notes === 0 ? '' : `; ${notes} lines of text on a fold (--json tells which)`}`,
    );
  }
  process.exitCode = faults.length === 0 ? EXIT.done : EXIT.incomplete;
}

const DATE = '2026-01-31';

async function* casesOf(artifact: LoadedArtifact, houseStyle: HouseStyle, variant: Variant, out: string | undefined): AsyncGenerator<readonly Finding[]> {
  for (const { name, recipient, data } of worstCases(artifact)) {
    const { segment, level, language } = variant;
    const { message } = compose({ artifact, houseStyle, variant, recipient: { ...recipient, segment, level, language }, data, date: DATE });
    if (message.channel !== 'letter') continue;
    const place = {
      artifact: artifact.name,
      houseStyle: houseStyle.id,
      envelope: houseStyle.letter.envelope.id,
      variant: describeVariant(variant),
      worstCase: name,
    };
    try {
      const bytes = await (await prepareLetter(message.shape, houseStyle)).merge(message);
      if (out !== undefined) await write(out, `${houseStyle.id}-${describeVariant(variant).replaceAll(/[^a-zA-Z0-9-]+/g, '-')}-${name}.pdf`, bytes);
      const unread = (await checkPdf(bytes)).map(({ rule, page = 1, found, expected }) => ({ rule, severity: 'fault' as const, page, found, expected }));
      yield [...(await preflightLetter(message.shape, message, houseStyle)), ...unread].map((finding) => ({ ...place, ...finding }));
    } catch (error) {
      if (!(error instanceof FieldError)) throw error;
      yield [{ ...place, rule: 'can-be-printed', severity: 'fault', page: 1, found: error.found, expected: error.expected }];
    }
  }
}

async function write(folder: string, file: string, bytes: Uint8Array): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, file), bytes);
}
