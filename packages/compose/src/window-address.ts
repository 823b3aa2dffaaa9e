import { addressLines, kixContent } from '@aanreik/dutch';
import { type Fields, type Inlines, type PostalAddress, plainText, type Recipient, type WindowAddress, withoutIsolates } from '@aanreik/message';
import type { Composer } from './composer.ts';

/** What stands behind the window: the addressee first, then the address. @param kix whether the house style asks for a KIX code */
export function windowAddress(composer: Composer<unknown>, recipient: Recipient, address: PostalAddress, fields: Fields, kix: boolean): WindowAddress {
  const code = kix ? kixContent(address) : undefined;
  return {
    lines: [...names(composer, recipient).map((line) => withoutIsolates(plainText(line, fields))), ...addressLines(address)],
    ...(code === undefined ? {} : { kix: code }),
  };
}

function names(composer: Composer<unknown>, { organisation, name }: Recipient): readonly Inlines[] {
  const person = name === undefined ? [] : [composer.text(organisation === undefined ? 'addressee.person' : 'addressee.attention')];
  if (organisation !== undefined) return [composer.text('addressee.organisation'), ...person];
  return name === undefined ? [composer.text('addressee.occupant')] : person;
}
