import { addressLines, kixContent } from '@aanreik/dutch';
import { type Fields, type Inlines, type PostalAddress, plainText, type Recipient, type WindowAddress, withoutIsolates } from '@aanreik/message';
import type { Composer } from './composer.ts';

/** The lines of the window that name the addressee. */
export function addresseeLines(composer: Composer<unknown>, { organisation, name }: Pick<Recipient, 'organisation' | 'name'>): readonly Inlines[] {
  const person = name === undefined ? [] : [composer.text(organisation === undefined ? 'addressee.person' : 'addressee.attention')];
  if (organisation !== undefined) return [composer.text('addressee.organisation'), ...person];
  return name === undefined ? [composer.text('addressee.occupant')] : person;
}

/**
 * What shows through the window: the addressee first, then the address.
 * @param address absent where a letter is read out to someone, and goes into no envelope
 * @param kix whether the house style asks for a KIX code
 */
export function windowAddress(addressee: readonly Inlines[], address: PostalAddress | undefined, fields: Fields, kix: boolean): WindowAddress {
  const code = kix && address !== undefined ? kixContent(address) : undefined;
  return {
    lines: [...addressee.map((line) => withoutIsolates(plainText(line, fields))), ...(address === undefined ? [] : addressLines(address))],
    ...(code === undefined ? {} : { kix: code }),
  };
}
