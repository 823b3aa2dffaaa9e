import type { Block } from '@aanreik/components';
import type { Composer } from '@aanreik/compose';
import type { FormData } from './form.ts';

/** Why this reader gets a message: who told what, as far as it is known and may stand where others can read it. */
export function reason(composer: Composer<FormData>): Block {
  return { kind: 'paragraph', text: composer.text(`reason.${reasonOf(composer)}`) };
}

/**
 * Others of a household may read an email: unless its address is the person's own, it says the same whatever is known.
 */
function reasonOf({ channel, data, houseStyle }: Composer<FormData>): 'known' | 'unknown' | 'silent' {
  if (channel === 'email' && !houseStyle.emailAddressesArePersonal) return 'silent';
  return data.arrears.length === 0 ? 'unknown' : 'known';
}
