import path from 'node:path';
import { photoId } from '@aanreik/components/email';
import { compose, loadArtifact } from '@aanreik/compose';
import { prepareEmail } from '@aanreik/email';
import { dataUri, type HouseStyle, inLanguage, loadHouseStyle } from '@aanreik/house-style';
import type { Channel } from '@aanreik/message';
import { prepareLetter } from '@aanreik/pdf';
import { prepareSms } from '@aanreik/sms';
import type { MessageChoice, RenderedEmail, RenderedSms } from './contract.ts';
import { exampleRecipient } from './example-recipient.ts';

export const TEMPLATES = path.join(import.meta.dirname, '../../templates');

const DATE = '2026-11-23';

/** A message as its channel sends it: a PDF, or JSON with what stands in the email or the text message. */
export async function renderMessage(choice: MessageChoice, channel: Channel): Promise<Uint8Array | string> {
  const { segment, level, language } = choice;
  const artifact = await loadArtifact(TEMPLATES, choice.artifact);
  const houseStyle = loadHouseStyle(choice.houseStyle);
  const variant = { channel, segment, level, language, houseStyle: houseStyle.id };
  const recipient = { ...exampleRecipient, segment, level, language };
  const data = artifact.definition.data.parse(choice.columns);
  const { message } = compose({ artifact, houseStyle, variant, recipient, data, date: DATE });
  switch (message.channel) {
    case 'letter':
      return (await prepareLetter(message.shape, houseStyle)).merge(message);
    case 'email': {
      const { subject, preheader } = message.shape;
      const prepared = await prepareEmail(message.shape, houseStyle);
      const html = withPicturesInside(prepared.html(message.fields), houseStyle);
      return JSON.stringify({
        from: inLanguage(houseStyle.name, language),
        subject,
        preheader,
        html,
        text: prepared.text(message.fields),
      } satisfies RenderedEmail);
    }
    case 'sms': {
      const { from, text, characters, parts, encoding } = prepareSms(message.shape, houseStyle.sms.sender).merge(message.fields, message.to);
      return JSON.stringify({ from, text, characters, parts, encoding } satisfies RenderedSms);
    }
  }
}

/** In a mail pictures are attachments, which a browser cannot find. */
export function withPicturesInside(html: string, { logo, people }: HouseStyle): string {
  const pictures = [['logo', dataUri({ type: 'image/png', bytes: logo.png })], ...people.map(({ id, photo }) => [photoId(id), dataUri(photo.email)])] as const;
  return pictures.reduce((shown, [cid = '', uri = '']) => shown.replaceAll(`"cid:${cid}"`, `"${uri}"`), html);
}
