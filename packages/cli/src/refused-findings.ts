import type { Channel } from '@aanreik/channels';
import type { LoadedArtifact } from '@aanreik/compose';
import type { HouseStyle } from '@aanreik/house-style';
import { type Finding, reviewArtifact } from '@aanreik/review';
import { findingsTable } from './findings-table.ts';
import { Refusal } from './refusal.ts';

/** About the list of accepted findings, and not about any message. */
const NOT_SENT: readonly string[] = ['accepted-without-need'];

/**
 * Makes sure that nothing keeps an artifact from being sent in a house style. What nobody gets is not looked at:
 * messages with drafts, and channels that the run does not use.
 * @param channels those of the run
 * @param allowed rules that do not keep it
 * @throws {Refusal} with the errors that do, and what to do
 */
export async function assertNotRefused(
  artifact: LoadedArtifact,
  houseStyle: HouseStyle,
  channels: readonly Channel[],
  allowed: readonly string[],
): Promise<void> {
  const carried = channels.map(({ carries }) => carries);
  const { findings } = await reviewArtifact(artifact, [houseStyle], { areAllSenders: false, which: 'sent', channels: carried });
  const refused = findings.filter(
    ({ code, severity, accepted }) => severity === 'error' && accepted === undefined && !NOT_SENT.includes(code) && !allowed.includes(code),
  );
  if (refused.length > 0) throw new Refusal(describe(refused));
}

function describe(refused: readonly Finding[]): string {
  const rules = [...new Set(refused.map(({ code }) => code))];
  return `${findingsTable(refused, false)}\nNothing was rendered. Mend this; or render in spite of it, by name: ${rules.map((rule) => `--allow ${rule}`).join(' ')}`;
}
