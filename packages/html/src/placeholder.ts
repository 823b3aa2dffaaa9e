import { type Fields, fieldValue } from '@aanreik/message';

/** Stand where a field will come while a message is prepared: private-use characters, which no wording may contain. */
const START = '\uE000';
const END = '\uE001';
const SENTINEL = new RegExp(`${START}([^${END}]*)${END}`, 'gu');

/** Fields whose value is their own place, whatever their name. */
export const placeholders: Fields = new Proxy({}, { get: (_target, name) => `${START}${String(name)}${END}` });

/**
 * HTML with places for fields, as a Handlebars template. Braces and backslashes of the wording itself are taken out of
 * Handlebars' reach, so that nothing but a place is ever filled in.
 */
export function toTemplate(html: string): string {
  return html.replace(/[{\\]/g, (character) => (character === '{' ? '{{[brace]}}' : '{{[backslash]}}')).replace(SENTINEL, '{{[$1]}}');
}

/** What a template needs besides the fields. */
export const templateConstants = { brace: '{', backslash: '\\' } as const;

/**
 * Plain text with its places filled in. What is filled in is not looked at again.
 * @throws {RangeError} when the recipient lacks a field
 */
export function fillIn(text: string, fields: Fields): string {
  return text.replace(SENTINEL, (_place, name: string) => fieldValue(fields, name));
}
