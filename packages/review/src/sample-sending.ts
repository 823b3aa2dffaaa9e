import { type HouseStyle, maySend, type Sending } from '@aanreik/house-style';

/** What an organisation would say of an artifact that none sends yet: as short as most such texts are. */
const SAMPLE = {
  task: 'inwoners helpen met hun vragen',
  legalBasis: 'de Gemeentewet',
  source: 'uw eigen gemeente',
  recipients: 'de adviseurs van het loket',
} as const;

/**
 * House styles that may send an artifact; where none may yet, as with one that was just begun, all of them as if they
 * did, so that it can be looked at. Nothing is sent so: `render` takes a house style as it is.
 */
export function sendersOrSamples(houseStyles: readonly HouseStyle[], artifact: string): readonly HouseStyle[] {
  const senders = houseStyles.filter((houseStyle) => maySend(houseStyle, artifact));
  return senders.length > 0 ? senders : houseStyles.map((houseStyle) => ({ ...houseStyle, sends: { ...houseStyle.sends, [artifact]: sampleFor(houseStyle) } }));
}

/** In each language of the organisation, marked as Dutch where it is another. */
function sampleFor({ name }: HouseStyle): Sending {
  const languages = Object.keys(name);
  const localised = (text: string) => Object.fromEntries(languages.map((language) => [language, language === 'nl' ? text : { text, lang: 'nl' as const }]));
  const entries = Object.entries(SAMPLE).map(([what, text]) => [what, localised(text)]);
  return { ...(Object.fromEntries(entries) as Record<keyof typeof SAMPLE, Sending['task']>), retention: { months: 6 } };
}
