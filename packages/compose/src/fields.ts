import { addressName, formalSurname, greetingName } from '@aanreik/dutch';
import type { AnswerTicket, Fields, Recipient } from '@aanreik/message';

/**
 * The fields that a recipient can have, by the name that wording uses, each with the columns that its value is made of.
 */
export const RECIPIENT_FIELD_COLUMNS = {
  'recipient.reference': ['id'],
  'recipient.addressName': ['initials', 'firstName', 'prefix', 'surname'],
  'recipient.greeting': ['firstName', 'initials', 'prefix', 'surname'],
  'recipient.surname': ['prefix', 'surname', 'firstName'],
  'recipient.salutation': ['salutation'],
  'recipient.organisation': ['organisation'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The fields of a message that asks something. */
export const ANSWER_FIELDS = ['answer.code'] as const;

/** The recipient's own values. What the recipient has no value for is absent, never empty. */
export function fieldsOf(recipient: Recipient, ticket?: Pick<AnswerTicket, 'code'>): Fields {
  const { id, name, salutation, organisation } = recipient;
  return {
    'recipient.reference': id,
    ...(name === undefined ? {} : { 'recipient.addressName': addressName(name), 'recipient.greeting': greetingName(name) }),
    ...(name?.surname === undefined ? {} : { 'recipient.surname': formalSurname(name) }),
    ...(salutation?.kind === 'line' ? { 'recipient.salutation': salutation.line } : {}),
    ...(organisation === undefined ? {} : { 'recipient.organisation': organisation }),
    ...(ticket === undefined ? {} : { 'answer.code': ticket.code }),
  };
}
