import { type AnswerTicket, toHref } from '@aanreik/message';
import type { ChoiceOption } from './choice.ts';

/** A ticket for previews and checks, but for its links: it looks real, and nobody reads what comes in on it. */
export const SAMPLE_TICKET: Omit<AnswerTicket, 'links'> = { id: 'sample', code: 'VOOR-BEELD' };

/** A sample ticket with a link for each option. @param website of the house style */
export function sampleTicket(options: readonly Pick<ChoiceOption, 'id'>[], website: string): AnswerTicket {
  return { ...SAMPLE_TICKET, links: Object.fromEntries(options.map(({ id }) => [id, toHref(`${website}/keuze/voorbeeld-${id}`)])) };
}
