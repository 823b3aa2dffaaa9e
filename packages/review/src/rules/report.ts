/** The study that most rules rest on. */
export const STUDY =
  'Proactieve Dienstverlening Ontwerpen vanuit Burgerperspectief (Hogeschool Utrecht, 2026, doi 10.48544/643d6713-ecf9-4d09-aebe-824468edd945)';

/** A place in the study. */
export function report(place: string): string {
  return `${STUDY}, ${place}`;
}
