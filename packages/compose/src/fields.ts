import { addressName, formalSurname, greetingName } from '@aanreik/dutch';
import type { AnswerTicket, Fields, Recipient } from '@aanreik/message';

/** The fields that a recipient can have, by the name that wording uses. */
export const RECIPIENT_FIELDS = [
  'recipient.reference',
  'recipient.addressName',
  'recipient.greeting',
  'recipient.surname',
  'recipient.salutation',
  'recipient.organisation',
] as const;

/** The fields of a message that asks something. */
export const ANSWER_FIELDS = ['answer.code'] as const;

/** The recipient's own values. What the recipient has no value for is absent, never empty. */
export function fieldsOf(recipient: Recipient, answers?: AnswerTicket): Fields {
  const { id, name, salutation, organisation } = recipient;
  return {
    'recipient.reference': id,
    ...(name === undefined ? {} : { 'recipient.addressName': addressName(name), 'recipient.greeting': greetingName(name) }),
    ...(name?.surname === undefined ? {} : { 'recipient.surname': formalSurname(name) }),
    ...(salutation?.kind === 'line' ? { 'recipient.salutation': salutation.line } : {}),
    ...(organisation === undefined ? {} : { 'recipient.organisation': organisation }),
    ...(answers === undefined ? {} : { 'answer.code': answers.code }),
  };
}
