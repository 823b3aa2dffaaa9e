import { type HouseStyle, listHouseStyles, loadEnvelope, loadHouseStyle, maySend, wrongSender } from '@aanreik/house-style';
import { ProblemsError } from '@aanreik/message';

interface Asked {
  readonly houseStyle?: string;
  readonly envelope?: string;
}

/**
 * The house style that was asked for, or all that come with the engine and may send the artifact; with another envelope where one was asked for.
 * @throws {ProblemsError} where the one that was asked for may not send it
 */
export function houseStylesFor(artifact: string, { houseStyle, envelope }: Asked): readonly HouseStyle[] {
  const styles = houseStyle === undefined ? shippedSenders(artifact) : [senderOf(artifact, houseStyle)];
  return envelope === undefined ? styles : styles.map((style) => ({ ...style, letter: { ...style.letter, envelope: loadEnvelope(envelope) } }));
}

/**
 * The house style of a name or folder, for an artifact that it may send.
 * @throws {ProblemsError} where it may not
 */
export function senderOf(artifact: string, nameOrFolder: string): HouseStyle {
  const houseStyle = loadHouseStyle(nameOrFolder);
  const refused = wrongSender(houseStyle, artifact);
  if (refused.length > 0) throw new ProblemsError(refused);
  return houseStyle;
}

function shippedSenders(artifact: string): readonly HouseStyle[] {
  return listHouseStyles()
    .map(loadHouseStyle)
    .filter((houseStyle) => maySend(houseStyle, artifact));
}
