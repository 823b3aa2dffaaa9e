import type { InAppBlock } from '@aanreik/components';
import { type HeadingLevel, HeadingTag, InAppBlocks } from '@aanreik/components/in-app';
import { type HouseStyle, inLanguage } from '@aanreik/house-style';
import { placeholders, prepareHtml } from '@aanreik/html';
import { directionOf, type Fields, type InAppShape } from '@aanreik/message';
import { renderToStaticMarkup } from 'react-dom/server';
import { prepareJson } from './message-json.ts';
import type { InAppJson } from './message-schema.ts';

/** A message for inside someone else's screen: as data for who builds that screen, and as HTML that can stand in it. */
export interface InApp {
  readonly message: InAppJson;
  /** A `section` that needs `inAppStyles` once on the page, and neither script nor anything from elsewhere. */
  readonly html: string;
}

export interface InAppOptions {
  /** Of the title of the message, so that headings follow those of the screen. 2 where absent. */
  readonly headingLevel?: HeadingLevel;
}

/** A message of which only the recipient's values are missing. */
export interface PreparedInApp {
  /**
   * @param idPrefix is before each id in the HTML, so that two messages on one page do not collide
   * @throws {RangeError} when the recipient lacks a field, or when the prefix cannot begin an id
   */
  readonly merge: (fields: Fields, idPrefix: string) => InApp;
}

/** Stands in the HTML for the prefix of its ids while a message is prepared. No field of a recipient has this name. */
const ID_PREFIX = 'html.idPrefix';

/**
 * Prepares a shape in a house style: renders React once, so that each recipient costs a template alone.
 * @throws {ZodError} when a block holds what the JSON has no place for
 */
export function prepareInApp(shape: InAppShape<InAppBlock>, houseStyle: HouseStyle, options: InAppOptions = {}): PreparedInApp {
  const json = prepareJson(shape, inLanguage(houseStyle.name, shape.language));
  const html = prepareHtml(fragment(shape, placeholders, houseStyle, options, placeholders[ID_PREFIX] ?? ''));
  return {
    merge: (fields, idPrefix) => ({ message: json(fields), html: html({ ...fields, [ID_PREFIX]: checkedPrefix(idPrefix) }) }),
  };
}

/** The HTML of a message with its fields filled in: what a merge must equal. */
export function renderInApp(shape: InAppShape<InAppBlock>, fields: Fields, houseStyle: HouseStyle, idPrefix: string, options: InAppOptions = {}): string {
  return fragment(shape, fields, houseStyle, options, checkedPrefix(idPrefix));
}

function fragment(
  { language, title, blocks }: InAppShape<InAppBlock>,
  fields: Fields,
  { name }: HouseStyle,
  { headingLevel = 2 }: InAppOptions,
  idPrefix: string,
): string {
  const look = { headingLevel };
  const titleId = `${idPrefix}-title`;
  return renderToStaticMarkup(
    <section className="aanreik" lang={language} dir={directionOf(language)} aria-labelledby={titleId}>
      <HeadingTag level={1} look={look} id={titleId}>
        {title}
      </HeadingTag>
      <p className="aanreik-sender">{inLanguage(name, language)}</p>
      <InAppBlocks blocks={blocks} look={look} fields={fields} />
    </section>,
  );
}

function checkedPrefix(prefix: string): string {
  if (!/^[A-Za-z][\w-]*$/.test(prefix)) throw new RangeError(`'${prefix}' cannot begin an id: write a letter, then letters, digits, dashes or underscores`);
  return prefix;
}
