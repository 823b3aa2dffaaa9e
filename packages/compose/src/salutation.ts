import type { Inlines, Recipient } from '@aanreik/message';
import type { Composer } from './composer.ts';

/**
 * The greeting that fits what is known of the recipient. A ready line from the sender's records is Dutch, so other
 * languages greet by name; gender is never inferred (taaladvies.net).
 */
export function salutation(composer: Composer<unknown>, recipient: Recipient): Inlines {
  return composer.text(salutationKey(recipient, composer.language));
}

/** The key of the greeting that fits what is known of a recipient. */
export function salutationKey({ salutation, name }: Recipient, language: string): string {
  if (salutation?.kind === 'line' && language === 'nl') return 'salutation.line';
  if (salutation?.kind === 'form' && name?.surname !== undefined) return `salutation.${salutation.form}`;
  if (name === undefined) return 'salutation.reader';
  return name.firstName === undefined && name.initials === undefined ? 'salutation.surname' : 'salutation.name';
}
