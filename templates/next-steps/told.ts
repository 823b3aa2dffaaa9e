import type { Composer } from '@aanreik/compose';
import type { ArrearsData } from './arrears.ts';

/**
 * What a message may tell of someone's arrears. An email may be read by others of the household, so that, unless its
 * address is the person's own, it is the same whatever the arrears are: in words, and in the steps that it shows. An
 * amount never leaves paper.
 */
export function toldIn(composer: Composer<ArrearsData>): ArrearsData {
  const { channel, data, houseStyle } = composer;
  if (channel === 'letter') return data;
  return { arrears: channel === 'email' && houseStyle.emailAddressesArePersonal ? data.arrears : [] };
}
