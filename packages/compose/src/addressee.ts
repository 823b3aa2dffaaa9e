import type { Inlines, Recipient } from '@aanreik/message';
import type { Composer } from './composer.ts';
import { fieldsOf } from './fields.ts';

/** The lines behind the window, addressee first. Each value is a field of its own. */
export function addressee(compose: Composer<unknown>, recipient: Recipient): readonly Inlines[] {
  const lines = Object.keys(fieldsOf(recipient)).filter((name) => name.startsWith('address.'));
  return [...names(compose, recipient), ...lines.map((name): Inlines => [{ kind: 'field', name }])];
}

function names(compose: Composer<unknown>, { organisation, name }: Recipient): readonly Inlines[] {
  const person = name === undefined ? [] : [compose.text(organisation === undefined ? 'addressee.person' : 'addressee.attention')];
  if (organisation !== undefined) return [compose.text('addressee.organisation'), ...person];
  return name === undefined ? [compose.text('addressee.occupant')] : person;
}
