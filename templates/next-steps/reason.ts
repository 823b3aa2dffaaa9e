import type { Block } from '@aanreik/components';
import type { Composer } from '@aanreik/compose';
import type { ArrearsData } from './arrears.ts';
import { toldIn } from './told.ts';

/** Why this reader gets a message: who told what, as far as it is known and may stand where others can see it. */
export function reason(composer: Composer<ArrearsData>): readonly Block[] {
  const { arrears, signals = [] } = toldIn(composer);
  if (arrears.length === 0) return [{ kind: 'paragraph', text: composer.text(isSilent(composer) ? 'reason.silent' : 'reason.unknown') }];
  if (signals.length === 0) return [{ kind: 'paragraph', text: composer.text('reason.kinds') }];
  return [
    { kind: 'paragraph', text: composer.text('reason.signals') },
    { kind: 'list', items: signals.map(({ kind }) => composer.text(`signal.${kind}`)) },
    { kind: 'paragraph', text: composer.text('reason.disputed') },
  ];
}

/** Whether the reason stays away because others may read it: said to all alike, whatever the reason is. */
function isSilent({ channel, houseStyle }: Composer<ArrearsData>): boolean {
  return channel === 'email' && !houseStyle.emailAddressesArePersonal;
}
