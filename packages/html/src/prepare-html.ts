import type { Fields } from '@aanreik/message';
import Handlebars from 'handlebars';
import { escapeHtml } from './escape-html.ts';
import { templateConstants, toTemplate } from './placeholder.ts';

/** HTML of which only the recipient's values are missing. Throws where one of them is not there, by its name. */
export type FilledHtml = (fields: Fields) => string;

/**
 * Prepares HTML that was rendered with `placeholders`, so that each recipient costs a Handlebars template alone.
 * Each value is escaped: it comes out as the characters that it is.
 */
export function prepareHtml(html: string): FilledHtml {
  const template = Handlebars.compile<Fields>(toTemplate(html), { strict: true, noEscape: true, knownHelpersOnly: true });
  return (fields) => template({ ...escaped(fields), ...templateConstants });
}

function escaped(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, escapeHtml(value)]));
}
