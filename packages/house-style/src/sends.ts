import { type Problem, ProblemsError } from '@aanreik/message';
import type { HouseStyleData } from './schema.ts';

/** On what ground an organisation sends an artifact, and what becomes of the data. */
export type Sending = HouseStyleData['sends'][string];

type Sender = Pick<HouseStyleData, 'sends'> & { readonly id: string };

const EVERY_OTHER = '*';

/** Whether an organisation may send an artifact. */
export function maySend({ sends }: Pick<HouseStyleData, 'sends'>, artifact: string): boolean {
  return Object.hasOwn(sends, artifact) || Object.hasOwn(sends, EVERY_OTHER);
}

/** What is wrong with this sender of an artifact: nothing, or that it may not send it. */
export function wrongSender(houseStyle: Sender, artifact: string): readonly Problem[] {
  if (maySend(houseStyle, artifact)) return [];
  return [
    {
      code: 'sender',
      place: { file: `${houseStyle.id}/house-style.json`, key: 'sends' },
      found: `nothing about '${artifact}'`,
      expected: `an artifact that this organisation may send (${Object.keys(houseStyle.sends).join(', ') || 'it has none'}), or an entry with its task and legal basis`,
    },
  ];
}

/**
 * On what ground an organisation sends an artifact.
 * @throws {ProblemsError} naming the artifact, where the organisation may not send it
 */
export function sendingOf(houseStyle: Sender, artifact: string): Sending {
  const found = Object.hasOwn(houseStyle.sends, artifact) ? houseStyle.sends[artifact] : houseStyle.sends[EVERY_OTHER];
  if (found === undefined) throw new ProblemsError(wrongSender(houseStyle, artifact));
  return found;
}
