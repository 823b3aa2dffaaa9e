import { ProblemsError } from '@aanreik/message';
import type { Channel } from './channel.ts';
import { emailChannel } from './email/email-channel.ts';
import { inAppChannel } from './in-app/in-app-channel.ts';
import { letterChannel } from './letter/letter-channel.ts';
import { printChannel } from './letter/print-channel.ts';
import { smsChannel } from './sms/sms-channel.ts';

/** The channels that come with the engine, the fullest first. A new one is a folder here and a line in this list. */
export const CHANNELS: readonly Channel[] = [letterChannel, emailChannel, inAppChannel, smsChannel];

/** The channels of a run that hands its letters to a print house. */
export const PRINT_CHANNELS: readonly Channel[] = CHANNELS.map((channel) => (channel === letterChannel ? printChannel : channel));

/**
 * Channels by their names, in the order of those that are known.
 * @throws {ProblemsError} naming each that is not known
 */
export function channelsNamed(names: readonly string[], known: readonly Channel[] = CHANNELS): readonly Channel[] {
  const missing = names.filter((name) => !known.some((channel) => channel.name === name));
  if (missing.length > 0) {
    const expected = `of ${known.map(({ name }) => name).join(', ')}`;
    throw new ProblemsError([{ code: 'channel', place: { file: '--channels' }, found: missing.join(', '), expected }]);
  }
  return known.filter(({ name }) => names.includes(name));
}
