import type { Message } from '@aanreik/components';
import type { HouseStyle } from '@aanreik/house-style';
import type { Variant } from '@aanreik/message';
import { drawnByReactPdf, type LaidOutLetter, layOutLetter, writeLetter } from '@aanreik/pdf';
import { composed, nextSteps } from './artifacts.ts';
import { fatma } from './recipients.ts';

const ARREARS = { arrears: ['rent', 'health', 'energy', 'water'] };

/** Lays a message out that is a letter. */
export function laidOut({ message, houseStyle }: { readonly message: Message; readonly houseStyle: HouseStyle }): Promise<LaidOutLetter> {
  if (message.channel !== 'letter') throw new Error('no letter');
  return layOutLetter(message.shape, houseStyle, message);
}

/** The file of a message that is a letter. */
export async function letterBytes(letter: Parameters<typeof laidOut>[0]): Promise<Uint8Array> {
  return (await writeLetter(await laidOut(letter))).bytes;
}

/** One letter as most people would get it. */
export function plainLetter(language: string): Promise<LaidOutLetter> {
  const variant: Variant = { channel: 'letter', segment: 'unknown', level: 'B1', language, houseStyle: 'wilgendam' };
  return laidOut(composed(nextSteps, variant, fatma, ARREARS));
}

/** The same letter as react-pdf writes it by itself. */
export async function reactPdfLetter(language: string): Promise<Uint8Array> {
  return drawnByReactPdf(await plainLetter(language));
}
