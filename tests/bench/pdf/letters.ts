import { compose } from '@aanreik/compose';
import { loadHouseStyle } from '@aanreik/house-style';
import type { LetterValues, Recipient } from '@aanreik/message';
import { nextSteps } from '../../support/artifacts.ts';
import { fixtureRecipients } from '../../support/fixture-recipients.ts';

const VARIANT = { channel: 'letter', segment: 'unknown', level: 'B1', language: 'nl', houseStyle: 'wilgendam' } as const;

export const houseStyle = loadHouseStyle(VARIANT.houseStyle);

/**
 * Letters of one shape, each with a name, an address and a reference that no other has, from the names and streets of
 * the fixture.
 */
export async function letters(count: number) {
  const people = (await fixtureRecipients()).map(({ recipient }) => recipient).filter(isUsual);
  const composed = Array.from({ length: count }, (_, at) => letterOf(mixed(people, at)));
  const [first] = composed;
  if (first === undefined) throw new RangeError('no letters');
  return { shape: first.shape, values: composed.map(({ fields, address }): LetterValues => ({ fields, address })) };
}

/** With a first name and a surname, so that all are greeted in one way. */
function isUsual({ name, organisation, salutation, address }: Recipient): boolean {
  const isNamed = name !== undefined && 'firstName' in name && 'surname' in name && name.firstName !== undefined && name.surname !== undefined;
  return (
    isNamed &&
    organisation === undefined &&
    salutation === undefined &&
    address?.country === undefined &&
    !/[\p{Script=Arabic}\p{Script=Han}\p{Extended_Pictographic}]/u.test(JSON.stringify(name))
  );
}

function mixed(people: readonly Recipient[], at: number): Recipient {
  const pick = (step: number) => people[(at * step + Math.floor(at / people.length)) % people.length] as Recipient;
  const [first, last, home] = [pick(1), pick(7), pick(11)];
  return {
    id: `B${at}`,
    name: { ...last.name, firstName: first.name?.firstName ?? 'A', surname: last.name?.surname ?? 'B' },
    ...(home.address === undefined ? {} : { address: { ...home.address, houseNumber: String((at % 997) + 1) } }),
  };
}

function letterOf(recipient: Recipient) {
  const { message } = compose({ artifact: nextSteps, houseStyle, variant: VARIANT, recipient, data: { arrears: ['rent', 'energy'] }, date: '2026-11-23' });
  if (message.channel !== 'letter') throw new Error('no letter');
  return message;
}
