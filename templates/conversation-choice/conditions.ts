import type { Occasion } from '@aanreik/compose';
import type { FormData } from './form.ts';

/** What is said of a talk does not hold for typing to a chatbot, and a free post address needs no stamp. */
export function conditionsOf({ form, arrears }: FormData, occasion: Occasion) {
  return { chatbot: form === 'how', several: arrears.length > 1, freepost: isFreepost(occasion) };
}

/** Whether a slip is sent back without a stamp: PostNL calls such an address an "antwoordnummer". */
export function isFreepost({ houseStyle }: Occasion): boolean {
  return /^antwoordnummer\b/i.test(houseStyle.letter.returnAddress);
}
