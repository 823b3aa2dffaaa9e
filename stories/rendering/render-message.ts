import path from 'node:path';
import { compose, loadArtifact } from '@aanreik/compose';
import { prepareEmail } from '@aanreik/email';
import { type HouseStyle, inLanguage, loadHouseStyle } from '@aanreik/house-style';
import type { Channel } from '@aanreik/message';
import { prepareLetter } from '@aanreik/pdf';
import { prepareSms } from '@aanreik/sms';
import type { MessageChoice, RenderedEmail, RenderedSms } from './contract.ts';
import { exampleRecipient } from './example-recipient.ts';
import { renderedInApp } from './render-in-app.ts';

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
      const html = withLogoInside(prepared.html(message.fields), houseStyle);
      return JSON.stringify({
        from: inLanguage(houseStyle.name, language),
        subject,
        preheader,
        html,
        text: prepared.text(message.fields),
      } satisfies RenderedEmail);
    }
    case 'in-app':
      return JSON.stringify(renderedInApp(message.shape, message.fields, houseStyle));
    case 'sms': {
      const { from, text, characters, parts, encoding } = prepareSms(message.shape, houseStyle.sms.sender).merge(message.fields, message.to);
      return JSON.stringify({ from, text, characters, parts, encoding } satisfies RenderedSms);
    }
  }
}

/** In a mail the logo is an attachment, which a browser cannot find. */
function withLogoInside(html: string, { logo }: HouseStyle): string {
  return html.replaceAll('cid:logo', `data:image/png;base64,${logo.png.toString('base64')}`);
}
