import type { Block } from '@aanreik/components';
import { photoId } from '@aanreik/components/email';
import { type HouseStyle, inLanguage, type Picture } from '@aanreik/house-style';
import type { EmailShape, Mailbox } from '@aanreik/message';
import MailComposer from 'nodemailer/lib/mail-composer/index.js';

interface Parts {
  readonly shape: EmailShape<Block>;
  readonly houseStyle: HouseStyle;
  readonly to: Mailbox;
  readonly html: string;
  readonly text: string;
  readonly messageId: string;
}

/**
 * An email as a MIME message: HTML and plain text, and its pictures inside, so that nothing is loaded when it is
 * opened.
 */
export async function writeMime({ shape, houseStyle, to, html, text, messageId }: Parts): Promise<Uint8Array> {
  const { email, contact, logo, name, people } = houseStyle;
  const photos = people.filter(({ id }) => html.includes(`cid:${photoId(id)}"`));
  const unsubscribe = email.unsubscribe;
  const composer = new MailComposer({
    from: { name: inLanguage(name, shape.language), address: email.from },
    to,
    replyTo: contact.email,
    subject: shape.subject,
    date: new Date(`${shape.date}T09:00:00Z`),
    messageId,
    html,
    text,
    textEncoding: 'quoted-printable',
    headers: { 'Content-Language': shape.language, ...(unsubscribe === undefined ? {} : { 'List-Unsubscribe': `<${unsubscribe}>` }) },
    attachments: [inline('logo', { type: 'image/png', bytes: logo.png }), ...photos.map(({ id, photo }) => inline(photoId(id), photo.email))],
    // Boundaries are random otherwise, and a batch that runs twice would differ.
    baseBoundary: messageId.slice(1, 17),
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}

function inline(cid: string, { type, bytes }: Picture) {
  return { cid, filename: `${cid}.${type === 'image/jpeg' ? 'jpg' : 'png'}`, content: bytes, contentType: type, contentDisposition: 'inline' as const };
}
