import { type HouseStyle, listHouseStyles, loadEnvelope, loadHouseStyle } from '@aanreik/house-style';
import type { CommandLine } from './command-line.ts';

/** A house style by the name that comes with the engine, or the absolute path of a folder that was named on the command line. */
export function houseStyleNamed(commandLine: CommandLine, nameOrFolder: string): string {
  return listHouseStyles().includes(nameOrFolder) ? nameOrFolder : commandLine.pathOf(nameOrFolder);
}

/** The house style of a name that comes with the engine, or of a folder that was named on the command line. */
export function houseStyleFor(commandLine: CommandLine, nameOrFolder: string): HouseStyle {
  return loadHouseStyle(houseStyleNamed(commandLine, nameOrFolder));
}

/** The house style that was asked for, or all that come with the engine; with another envelope where one was asked for. */
export function houseStylesFor(
  commandLine: CommandLine,
  { houseStyle, envelope }: { readonly houseStyle?: string; readonly envelope?: string },
): readonly HouseStyle[] {
  const styles = houseStyle === undefined ? listHouseStyles().map(loadHouseStyle) : [houseStyleFor(commandLine, houseStyle)];
  return styles.map((style) => withEnvelope(style, envelope));
}

/** A house style, with another envelope where one was asked for. */
export function withEnvelope(houseStyle: HouseStyle, envelope: string | undefined): HouseStyle {
  return envelope === undefined ? houseStyle : { ...houseStyle, letter: { ...houseStyle.letter, envelope: loadEnvelope(envelope) } };
}
