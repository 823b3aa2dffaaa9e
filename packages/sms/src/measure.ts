import { SegmentedMessage } from 'sms-segments-calculator';

export interface SmsSize {
  readonly encoding: 'GSM-7' | 'UCS-2';
  /** Code units as they are charged: in GSM-7 `€ [ ] { } ^ ~ | \` count double. */
  readonly characters: number;
  readonly parts: number;
}

/** How a text is sent: in GSM-7 160 characters fit one part and 153 each of more; in UCS-2 70 and 67. */
export function measureSms(text: string): SmsSize {
  const message = new SegmentedMessage(text);
  const characters = message.encodedChars.reduce((total, character) => total + (character.codeUnits?.length ?? 0), 0);
  return { encoding: message.encodingName, characters, parts: message.segmentsCount };
}

/** Characters of a text that GSM-7 lacks, each once. */
export function outsideGsm(text: string): readonly string[] {
  if (new SegmentedMessage(text).encodingName === 'GSM-7') return [];
  return [...new Set(text)].filter((character) => new SegmentedMessage(character).encodingName === 'UCS-2');
}
