import { type AnswerTicket, toHref } from '@aanreik/message';
import type { ChoiceOption } from './choice.ts';

/** Ways to answer for previews and checks: they look real, and nobody reads what comes in on them. @param website of the house style */
export function sampleAnswers(options: readonly Pick<ChoiceOption, 'id'>[], website: string): AnswerTicket {
  return {
    id: 'sample',
    code: 'VOOR-BEELD',
    links: Object.fromEntries(options.map(({ id }) => [id, toHref(`${website}/keuze/voorbeeld-${id}`)])),
  };
}
