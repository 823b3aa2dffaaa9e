/** Who wrote this message: a person, of an organisation. */
export interface SignOffBlock {
  readonly kind: 'sign-off';
  readonly closing: string;
  readonly name: string;
  readonly role: string;
  readonly organisation: string;
}
