import { type HouseStyle, listHouseStyles, loadEnvelope, loadHouseStyle } from '@aanreik/house-style';

/** The house style that was asked for, or all that come with the engine; with another envelope where one was asked for. */
export function houseStylesFor({ houseStyle, envelope }: { readonly houseStyle?: string; readonly envelope?: string }): readonly HouseStyle[] {
  const styles = (houseStyle === undefined ? listHouseStyles() : [houseStyle]).map(loadHouseStyle);
  return envelope === undefined ? styles : styles.map((style) => ({ ...style, letter: { ...style.letter, envelope: loadEnvelope(envelope) } }));
}
