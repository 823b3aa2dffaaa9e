import { addressLines, kixContent } from '@aanreik/dutch';
import { type Fields, type Inlines, type PostalAddress, plainText, type Recipient, type WindowAddress, withoutIsolates } from '@aanreik/message';
import type { Composer } from './composer.ts';

/** What stands behind the window: the addressee first, then the address. @param kix whether the house style asks for a KIX code */
export function windowAddress(compose: Composer<unknown>, recipient: Recipient, address: PostalAddress, fields: Fields, kix: boolean): WindowAddress {
  const code = kix ? kixContent(address) : undefined;
  return {
    lines: [...names(compose, recipient).map((line) => withoutIsolates(plainText(line, fields))), ...addressLines(address)],
    ...(code === undefined ? {} : { kix: code }),
  };
}

function names(compose: Composer<unknown>, { organisation, name }: Recipient): readonly Inlines[] {
  const person = name === undefined ? [] : [compose.text(organisation === undefined ? 'addressee.person' : 'addressee.attention')];
  if (organisation !== undefined) return [compose.text('addressee.organisation'), ...person];
  return name === undefined ? [compose.text('addressee.occupant')] : person;
}
