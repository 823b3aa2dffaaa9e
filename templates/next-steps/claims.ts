import type { Claim } from '@aanreik/compose';
import type { ArrearsData } from './arrears.ts';
import { ALL_MINUTES } from './minutes.ts';

/** A message that takes longer than this to act on is not quick. In minutes. */
const QUICK = 15;

/**
 * What the texts say of their reader, or of what happens to them. Whoever writes such words again finds here when they
 * are true.
 */
export const claims: readonly Claim<ArrearsData>[] = [
  {
    id: 'a-bill-is-open',
    words: {
      nl: /(?:rekening(?:en)?|bedrag) (?:nog )?(?:open ?sta\w*|niet betaald is)|sta(?:at|an) (?:er )?nog .*rekening|nog .* open\b/i,
      en: /bills? (?:is|are) still open|bills? (?:has|have) not been paid|still open/i,
    },
    holds: ({ arrears }) => arrears.length > 0,
  },
  {
    id: 'no-has-no-consequence-here',
    words: { nl: /geen (?:enkel )?gevolg.* bij |bij .* geen (?:enkel )?gevolg/i, en: /no consequence.* at /i },
    holds: () => true,
  },
  {
    // A creditor may go on, and an energy company may sooner end the contract of who refused help (facts.json,
    // `energyAgreementKept`).
    id: 'no-has-no-consequence-anywhere',
    words: { nl: /^(?!.* bij ).*geen (?:enkel )?gevolg/i, en: /^(?!.* at ).*no consequence/i },
    holds: () => false,
  },
  // No reaction is asked for: the message is no formal one (artifact.ts, `formal`).
  { id: 'nothing-need-be-done-here', words: { nl: /hoeft (?:u )?(?:ons )?niets/i, en: /need not (?:do anything|tell us)/i }, holds: () => true },
  { id: 'taking-part-is-free', words: { nl: /vrijwillig/i, en: /voluntary|up to you/i }, holds: () => true },
  // Costs of an open bill go up while its reader waits.
  { id: 'no-hurry', words: { nl: /geen haast|heeft (?:geen|niet veel) haast/i, en: /no (?:hurry|rush)/i }, holds: () => false },
  {
    id: 'done-quickly',
    words: { nl: /\bsnel (?:zelf|iets|doen|klaar)|gaat snel|weinig tijd|paar minuten|kunt u snel/i, en: /\bquickly do|little time|few minutes/i },
    holds: () => ALL_MINUTES <= QUICK,
  },
  // What becomes of someone hangs on more than on these steps.
  {
    id: 'it-will-be-solved',
    words: { nl: /komen (?:er|hier) (?:zelf )?(?:weer )?uit|lost (?:het|dit) op/i, en: /get out of (?:it|this)|solve[sd]? it/i },
    holds: () => false,
  },
];
