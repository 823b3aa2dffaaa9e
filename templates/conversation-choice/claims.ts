import type { Claim } from '@aanreik/compose';
import { isFreepost } from './conditions.ts';
import type { FormData } from './form.ts';

/**
 * What the texts say of their reader, or of what happens to them. Whoever writes such words again finds here when they
 * are true.
 */
export const claims: readonly Claim<FormData>[] = [
  {
    id: 'a-bill-is-open',
    words: {
      nl: /rekening(?:en)? (?:nog )?open ?sta|sta(?:at|an) (?:er )?nog .*rekening|rekening nog niet betaald/i,
      en: /bills? (?:is|are) still open|bills? (?:has|have) not been paid/i,
    },
    holds: ({ arrears }) => arrears.length > 0,
  },
  // Help with money costs a resident nothing (Wet gemeentelijke schuldhulpverlening). What a phone company asks for the
  // call is another matter.
  { id: 'the-talk-is-free', words: { nl: /\bgratis\b|betaalt er niets voor/i, en: /\bfree\b|costs? you nothing/i }, holds: () => true },
  // No line of the slip, and nothing on the page with options, has to be filled in.
  { id: 'nothing-has-to-be-filled-in', words: { nl: /hoeft niets in te vullen/i, en: /need not fill in anything/i }, holds: () => true },
  { id: 'taking-part-is-free', words: { nl: /vrijwillig/i, en: /voluntary|up to you/i }, holds: () => true },
  {
    // Only as far as the sender goes: whoever sent the bill may go on.
    id: 'no-has-no-consequence-at-the-sender',
    words: { nl: /\bbij .*geen (?:enkel )?gevolg/i, en: /consequences? (?:at|with)\b/i },
    holds: () => true,
  },
  {
    id: 'no-has-no-consequence-at-all',
    words: { nl: /^(?!.*\bbij ).*geen (?:enkel )?gevolg/i, en: /no consequences?\b(?! (?:at|with)\b)/i },
    holds: () => false,
  },
  {
    // Nobody knows whether there is a bill elsewhere, so only what is to be done here can be said.
    id: 'nothing-to-do-at-all',
    words: { nl: /^(?!.*\b(?:bij|tegen) ons\b).*\bhoeft (?:u )?niets te doen/i, en: /^(?!.*\bwith us\b).*need (?:not do anything|do nothing)/i },
    holds: () => false,
  },
  // The sender may well collect money and decide, at other desks.
  {
    id: 'the-sender-never-collects-or-decides',
    words: {
      nl: /\b(?:wij|we) (?:innen|geven geen boete|beslissen niets|besluiten niets) (?:over u|geld)/i,
      en: /^(?!.*\b(?:with (?:these|this)|here)\b).*\bwe (?:do not collect|decide nothing|make no decisions)/i,
    },
    holds: () => false,
  },
  // The message itself is no bill, whatever is open elsewhere.
  { id: 'nothing-to-pay-us', words: { nl: /hoeft ons niets te betalen/i }, holds: () => true },
  { id: 'no-hurry', words: { nl: /geen haast/i, en: /no (?:hurry|rush)/i }, holds: () => false },
  // One page, and one press.
  { id: 'chosen-in-a-minute', words: { nl: /\b1\sminuut/i, en: /\b1\sminute/i }, holds: () => true },
  { id: 'a-chatbot-can-be-chosen', words: { nl: /chatbot/i, en: /chatbot/i }, holds: ({ form }) => form === 'how' },
  { id: 'needs-no-stamp', words: { nl: /postzegel (?:hoeft niet|is niet nodig)/i, en: /no stamp/i }, holds: (_data, occasion) => isFreepost(occasion) },
  { id: 'needs-a-stamp', words: { nl: /moet een postzegel|plak er een postzegel/i, en: /needs a stamp/i }, holds: (_data, occasion) => !isFreepost(occasion) },
];
