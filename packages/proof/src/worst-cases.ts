import type { LoadedArtifact } from '@aanreik/compose';
import type { Recipient } from '@aanreik/message';

type Worst = Pick<Recipient, 'id' | 'name' | 'organisation' | 'address' | 'salutation'>;

const LONG_STREET = 'Burgemeester Baron van Voërst tot Lynden-Rengersweg';

/** Recipients that try a letter to its limits: names of 1 and of 60 letters, and an address of six lines. */
const RECIPIENTS: readonly Worst[] = [
  { id: 'shortest', name: { firstName: 'O', surname: 'O' }, address: { street: 'Ee', houseNumber: '1', postcode: '3999 ZZ', town: 'Ee' } },
  {
    id: 'longest-name',
    name: { firstName: 'Wolfgang-Maximiliaan', prefix: 'van', surname: 'Schimmelpenninck-Oosterbaan Zandvoort' },
    address: { street: LONG_STREET, houseNumber: '1234', houseNumberSuffix: 'bis', postcode: '3999 ZZ', town: 'Wilgendam-Noordoosteinde' },
  },
  {
    id: 'one-long-word',
    name: { surname: 'Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewis' },
    address: { street: 'Ee', houseNumber: '1', postcode: '3999 ZZ', town: 'Ee' },
  },
  {
    id: 'six-lines',
    organisation: 'Vereniging van Eigenaren Wilgenlaan Noord en Omstreken',
    name: { initials: 'W.M.', prefix: 'van', surname: 'Schimmelpenninck' },
    address: { street: 'Avenue Louise', houseNumber: '331', postcode: '1050', town: 'Brussel-Hoofdstad', country: 'België' },
  },
];

/** A letter that is likely to go wrong. */
export interface WorstCase {
  /** What is hard about it: part of a file name, and of no recipient. */
  readonly name: string;
  readonly recipient: Worst & { readonly largePrint: boolean };
  readonly data: unknown;
}

/**
 * The hard cases of an artifact: each hard recipient with all that can be in the letter and with nothing of it, in
 * normal and in large print.
 */
export function worstCases({ definition }: LoadedArtifact): readonly WorstCase[] {
  return RECIPIENTS.flatMap((recipient) =>
    extremes(definition.situations).flatMap(([size, data]) =>
      [false, true].map((largePrint) => ({
        name: `${recipient.id}-${size}${largePrint ? '-large-print' : ''}`,
        recipient: { ...recipient, largePrint },
        data,
      })),
    ),
  );
}

/** The situations with the least and with the most in them. */
function extremes(situations: readonly [unknown, ...unknown[]]): readonly (readonly [string, unknown])[] {
  const bySize = [...situations].sort((one, other) => JSON.stringify(one).length - JSON.stringify(other).length);
  return bySize.length === 1
    ? [['all', bySize[0]]]
    : [
        ['least', bySize[0]],
        ['most', bySize.at(-1)],
      ];
}
