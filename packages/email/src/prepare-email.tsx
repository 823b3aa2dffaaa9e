import type { Block } from '@aanreik/components';
import { EmailBlocks, type EmailLook, ProseEmail } from '@aanreik/components/email';
import { inlinesText, textOfBlocks } from '@aanreik/components/text';
import type { HouseStyle } from '@aanreik/house-style';
import { placeholders, prepareHtml } from '@aanreik/html';
import { directionOf, type EmailShape, type Fields, type Mailbox } from '@aanreik/message';
import { renderToStaticMarkup } from 'react-dom/server';
import { fillFrame, fontStacks } from './frame.ts';
import { writeMime } from './mime.ts';

/** An email of which only the recipient's values are missing. */
export interface PreparedEmail {
  readonly html: (fields: Fields) => string;
  readonly text: (fields: Fields) => string;
  /**
   * The email as a MIME message (.eml).
   * @param messageId what is before the @ of its Message-ID: letters and digits that say nothing of the recipient or
   * the text, as servers on the way keep it
   */
  readonly merge: (fields: Fields, to: Mailbox, messageId: string) => Promise<Uint8Array>;
}

/**
 * Prepares a shape in a house style: renders React and compiles MJML once, so that each recipient costs a Handlebars
 * template alone.
 * @throws {ProblemsError} when the frame of the house style cannot be used
 */
export async function prepareEmail(shape: EmailShape<Block>, houseStyle: HouseStyle): Promise<PreparedEmail> {
  const html = prepareHtml(await renderEmail(shape, placeholders, houseStyle));
  const text = (fields: Fields) => plainEmail(shape, fields);
  return {
    html,
    text,
    merge: (fields, to, messageId) =>
      writeMime({ shape, houseStyle, to, html: html(fields), text: text(fields), messageId: `<${messageId}@${houseStyle.email.from.split('@')[1]}>` }),
  };
}

/** The HTML of an email with its fields filled in: what a merge must equal. */
export async function renderEmail(shape: EmailShape<Block>, fields: Fields, houseStyle: HouseStyle): Promise<string> {
  const look: EmailLook = { colours: houseStyle.colours.light, fonts: fontStacks(houseStyle, shape.language), direction: directionOf(shape.language) };
  const small = { ...look, colours: { ...look.colours, text: look.colours.muted } };
  return fillFrame(
    {
      language: shape.language,
      subject: shape.subject,
      preheader: shape.preheader,
      content: withoutPreloads(renderToStaticMarkup(<EmailBlocks blocks={shape.blocks} look={look} fields={fields} />)),
      footer: renderToStaticMarkup(
        shape.footer.map((inlines, index) => (
          <ProseEmail key={index} inlines={inlines} look={small} fields={fields} style={{ fontSize: '15px', lineHeight: '22px', margin: '0' }} />
        )),
      ),
    },
    houseStyle,
  );
}

/**
 * React asks a browser to load each picture beforehand. A mail client has no use for it, and its pictures are
 * attachments.
 */
function withoutPreloads(html: string): string {
  return html.replaceAll(/<link rel="preload"[^>]*>/g, '');
}

function plainEmail(shape: EmailShape<Block>, fields: Fields): string {
  const lines = [...textOfBlocks(shape.blocks, fields), '-- ', ...shape.footer.map((inlines) => inlinesText(inlines, fields))];
  return `${lines.join('\n').replace(/\n{3,}/g, '\n\n')}\n`;
}
