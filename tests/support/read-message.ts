import type { InApp } from '@aanreik/in-app';
import type { Sms } from '@aanreik/sms';
import PostalMime from 'postal-mime';
import { readHtml } from './read-html.ts';
import { type Reading, readData } from './reading.ts';

/** Everything in an email (.eml): its headers, those of its parts, both texts, and what is attached. */
export async function readEmail(bytes: Uint8Array): Promise<readonly Reading[]> {
  const source = Buffer.from(bytes).toString('utf8');
  const written = (raw: string) => raw.replaceAll(/=[0-9A-F]{2}/g, '·');
  const { headers, text = '', html = '', attachments, subject = '', from, to } = await PostalMime.parse(source);
  return [
    ...headers.map(({ key, value }) => ({ where: `header ${key}`, text: written(value) })),
    ...readData({ subject, from, to }, 'header'),
    { where: 'text', text },
    ...readHtml(html),
    ...attachments.flatMap(({ filename, contentId, mimeType, description }) => readData({ filename, contentId, mimeType, description }, 'attachment')),
    // By chance two letters stand anywhere in a picture.
    { where: 'source', text: written(source.replaceAll(/^[\w+/=]{16,}$/gm, '')) },
  ];
}

/**
 * What others see of an email who do not open it: servers on its way, an inbox, a locked screen, a program that shows
 * its parts.
 */
export const isOutsideEmail = ({ where }: Reading): boolean => /(?:^|, )(?:header|attachment|link|HTML (?:class|id|comment|style|title))/.test(where);

export function readSms(sms: Sms): readonly Reading[] {
  return readData(sms, 'text message');
}

/** A message in an app, as data and as HTML. */
export function readInApp({ message, html }: InApp): readonly Reading[] {
  return [...readData(message, 'JSON'), ...readHtml(html)];
}
