import type { BlockOf } from '@aanreik/components';
import { inLanguage } from '@aanreik/house-style';
import type { Composer } from '../composer.ts';

/** The end of a letter: a person wrote it. */
export function signOffBlock(composer: Composer<unknown>): BlockOf<'sign-off'> {
  const { contact, name } = composer.houseStyle;
  return {
    kind: 'sign-off',
    closing: composer.fixed('signOff.closing'),
    name: contact.person.name,
    role: inLanguage(contact.person.role, composer.language),
    organisation: inLanguage(name, composer.language),
  };
}
