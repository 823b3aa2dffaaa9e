import { inlinesText } from '@aanreik/components/text';
import type { Inlines } from '@aanreik/message';
import { namedFields } from '../named-fields.ts';
import { blocksOf, type ReviewedMessage } from '../rule.ts';

/** Marks that keep words of two directions apart, and hard spaces: no reader sees them. */
const UNSEEN = /[\u2066-\u2069\u200e\u200f]/g;

/** Words as a reader sees them. */
export function asSeen(text: string): string {
  return text.replaceAll(UNSEEN, '').replaceAll(/\s+/g, ' ');
}

/** What the data panels of a message say, without how to object, which is apart. Empty where it has none. */
export function panelText(message: ReviewedMessage): string {
  return asSeen(
    blocksOf(message, 'data-use')
      .flatMap(({ block }) => block.items.flatMap(({ question, answer }) => [question, said(answer)]))
      .join(' '),
  );
}

/** The plain words of a text that is the same for everyone. */
export function said(inlines: Inlines): string {
  return asSeen(inlinesText(inlines, namedFields({})));
}

/** Whether a message has room for the data panel: a text message leads to what has. */
export function hasRoomForPanel({ channel }: ReviewedMessage): boolean {
  return channel !== 'sms';
}
