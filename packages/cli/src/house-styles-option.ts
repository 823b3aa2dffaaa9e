import { type HouseStyle, listHouseStyles, loadEnvelope, loadHouseStyle, wrongSender } from '@aanreik/house-style';
import { ProblemsError } from '@aanreik/message';
import { sendersOrSamples } from '@aanreik/review';
import type { CommandLine } from './command-line.ts';

interface Asked {
  readonly houseStyle?: string;
  readonly envelope?: string;
}

/**
 * A house style by the name that comes with the engine, or the absolute path of a folder that was named on the command
 * line.
 */
export function houseStyleNamed(commandLine: CommandLine, nameOrFolder: string): string {
  return listHouseStyles().includes(nameOrFolder) ? nameOrFolder : commandLine.pathOf(nameOrFolder);
}

/** The house style of a name that comes with the engine, or of a folder that was named on the command line. */
export function houseStyleFor(commandLine: CommandLine, nameOrFolder: string): HouseStyle {
  return loadHouseStyle(houseStyleNamed(commandLine, nameOrFolder));
}

/** A house style, with another envelope where one was asked for. */
export function withEnvelope(houseStyle: HouseStyle, envelope: string | undefined): HouseStyle {
  return envelope === undefined ? houseStyle : { ...houseStyle, letter: { ...houseStyle.letter, envelope: loadEnvelope(envelope) } };
}

/**
 * The house style that was asked for, or all that come with the engine and may send the artifact; with another envelope
 * where one was asked for.
 * @throws {ProblemsError} where the one that was asked for may not send it
 */
export function houseStylesFor(commandLine: CommandLine, artifact: string, { houseStyle, envelope }: Asked): readonly HouseStyle[] {
  const styles = houseStyle === undefined ? shippedSenders(artifact) : [senderOf(commandLine, artifact, houseStyle)];
  return styles.map((style) => withEnvelope(style, envelope));
}

/**
 * The house style of a name or folder, for an artifact that it may send.
 * @throws {ProblemsError} where it may not
 */
export function senderOf(commandLine: CommandLine, artifact: string, nameOrFolder: string): HouseStyle {
  const houseStyle = houseStyleFor(commandLine, nameOrFolder);
  const refused = wrongSender(houseStyle, artifact);
  if (refused.length > 0) throw new ProblemsError(refused);
  return houseStyle;
}

function shippedSenders(artifact: string): readonly HouseStyle[] {
  return sendersOrSamples(listHouseStyles().map(loadHouseStyle), artifact);
}
