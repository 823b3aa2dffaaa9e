import type { Block } from '@aanreik/components';
import { type HouseStyle, inLanguage } from '@aanreik/house-style';
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

/** An email as a MIME message: HTML and plain text, and the logo inside, so that nothing is loaded when it is opened. */
export async function writeMime({ shape, houseStyle, to, html, text, messageId }: Parts): Promise<Uint8Array> {
  const { email, contact, logo, name } = houseStyle;
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
    attachments: [{ cid: 'logo', filename: 'logo.png', content: logo.png, contentType: 'image/png', contentDisposition: 'inline' }],
    // Boundaries are random otherwise, and a batch that runs twice would differ.
    baseBoundary: messageId.slice(1, 17),
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}
