import { addressLines, addressName, formalSurname, greetingName, kixContent } from '@aanreik/dutch';
import type { Fields, Recipient } from '@aanreik/message';

/** The fields that a recipient can have, by the name that wording uses. */
export const RECIPIENT_FIELDS = [
  'recipient.reference',
  'recipient.addressName',
  'recipient.greeting',
  'recipient.surname',
  'recipient.salutation',
  'recipient.organisation',
] as const;

/** What the KIX code below the address says. */
export const KIX_FIELD = 'kix';

/** The recipient's own values. What the recipient has no value for is absent, never empty. */
export function fieldsOf(recipient: Recipient): Fields {
  const { id, name, salutation, organisation, address } = recipient;
  const lines = address === undefined ? [] : addressLines(address);
  const kix = address === undefined ? undefined : kixContent(address);
  return {
    'recipient.reference': id,
    ...(name === undefined ? {} : { 'recipient.addressName': addressName(name), 'recipient.greeting': greetingName(name) }),
    ...(name?.surname === undefined ? {} : { 'recipient.surname': formalSurname(name) }),
    ...(salutation?.kind === 'line' ? { 'recipient.salutation': salutation.line } : {}),
    ...(organisation === undefined ? {} : { 'recipient.organisation': organisation }),
    ...(kix === undefined ? {} : { [KIX_FIELD]: kix }),
    ...Object.fromEntries(lines.map((line, index) => [`address.${index + 1}`, line])),
  };
}
