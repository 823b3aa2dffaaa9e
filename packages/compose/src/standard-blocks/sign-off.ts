import type { BlockOf } from '@aanreik/components';
import { inLanguage } from '@aanreik/house-style';
import type { Composer } from '../composer.ts';

/** The end of a letter: a person wrote it. */
export function signOffBlock(compose: Composer<unknown>): BlockOf<'sign-off'> {
  const { contact, name } = compose.houseStyle;
  return {
    kind: 'sign-off',
    closing: compose.fixed('signOff.closing'),
    name: contact.person.name,
    role: inLanguage(contact.person.role, compose.language),
    organisation: inLanguage(name, compose.language),
  };
}
