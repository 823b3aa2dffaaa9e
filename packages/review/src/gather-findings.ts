import type { Finding } from './finding.ts';

/** The same finding in many variants is one, with the first variant that shows it and how many do. */
export function gatherFindings(findings: readonly Finding[]): readonly Finding[] {
  const gathered = new Map<string, Finding>();
  for (const finding of findings) {
    const { code, place, found, expected } = finding;
    // Words that have a key are the same text wherever they are; what has none is known by its block, and by the
    // channel and language of the message.
    const where = place.key === undefined ? [place.file ?? '', place.block ?? '', kindOf(place)] : [place.file ?? '', place.key];
    const identity = [code, ...where, found, expected].join('\n');
    const known = gathered.get(identity);
    gathered.set(identity, known === undefined ? finding : { ...known, variants: known.variants + finding.variants });
  }
  return [...gathered.values()];
}

/**
 * Channel and language of a variant: one outline and one file of wording, so that one change mends it for every
 * segment.
 */
function kindOf({ variant = '' }: Finding['place']): string {
  const [channel, , , language] = variant.split(' / ');
  return [channel, language].join(' ');
}
