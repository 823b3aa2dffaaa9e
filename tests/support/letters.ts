import type { Variant } from '@aanreik/message';
import { openReactPdfLetter, prepareLetter } from '@aanreik/pdf';
import { composed, nextSteps } from './artifacts.ts';
import { fatma } from './recipients.ts';

const ARREARS = { arrears: ['rent', 'health', 'energy', 'water'] };

function plain(language: string) {
  const variant: Variant = { channel: 'letter', segment: 'unknown', level: 'B1', language, houseStyle: 'wilgendam' };
  const { message, houseStyle } = composed(nextSteps, variant, fatma, ARREARS);
  if (message.channel !== 'letter') throw new Error('no letter');
  return { message, houseStyle };
}

/** One letter as most people would get it. */
export async function plainLetter(language: string): Promise<Uint8Array> {
  const { message, houseStyle } = plain(language);
  return (await prepareLetter(message.shape, houseStyle)).merge(message);
}

/** The same letter as react-pdf writes it by itself. */
export async function reactPdfLetter(language: string): Promise<Uint8Array> {
  const { message, houseStyle } = plain(language);
  return (await openReactPdfLetter(message.shape, houseStyle)).render(message);
}
