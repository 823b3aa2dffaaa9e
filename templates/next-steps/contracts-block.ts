import type { BlockOf } from '@aanreik/components';
import type { Composer } from '@aanreik/compose';
import { type Inlines, text } from '@aanreik/message';
import type { ArrearsData } from './arrears.ts';
import { toldIn } from './told.ts';
import { webLink } from './web-link.ts';

/**
 * Two contracts that everyone has and can save on. A landlord or a water company is nobody's choice, and who owes a
 * health insurer can mostly not leave it before all is paid.
 */
const CONTRACTS = ['energy', 'phone'] as const;

/** What to do for each, and what where switching is not possible yet. */
export function contractsBlock(composer: Composer<ArrearsData>): BlockOf<'contracts'> {
  const told = toldIn(composer);
  return {
    kind: 'contracts',
    contracts: CONTRACTS.map((name) => {
      const hasArrears = name === 'energy' && told.arrears.includes('energy');
      return {
        title: composer.text(`steps.contracts.${name}.title`),
        actions: [...composer.texts(`steps.contracts.${name}.actions`), ...coach(composer, name)],
        wayOut: composer.text(`steps.contracts.${name}.${hasArrears ? 'wayOutArrears' : 'wayOut'}`),
      };
    }),
  };
}

/** Someone who helps to save energy, where the organisation has such people. */
function coach(composer: Composer<ArrearsData>, name: (typeof CONTRACTS)[number]): readonly Inlines[] {
  const target = composer.houseStyle.bookingLinks.energyCoach;
  if (name !== 'energy' || target === undefined) return [];
  return [[...composer.text('steps.contracts.energy.coach'), ...text(' '), ...webLink(composer, target)]];
}
