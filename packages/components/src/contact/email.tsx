import { type Href, text } from '@aanreik/message';
import { Section } from '@react-email/components';
import { ButtonEmail } from '../action/button-email.tsx';
import { BoxEmail } from '../box/email.tsx';
import type { EmailComponent } from '../email-component.ts';
import { HeadingEmail } from '../heading/email.tsx';
import { ItemsEmail } from '../list/items-email.tsx';
import { ProseEmail } from '../paragraph/prose-email.tsx';
import type { ContactBlock } from './block.ts';

/** No QR code here: the reader already holds a screen. */
export const ContactEmail: EmailComponent<ContactBlock> = ({ block, look, fields, renderBlocks }) => (
  <BoxEmail
    className="panel rule"
    style={{ backgroundColor: look.colours.accentPanel, borderTop: `4px solid ${look.colours.accent}`, padding: '0 20px 8px' }}
    margin="28px 0"
  >
    <HeadingEmail block={{ kind: 'heading', level: 2, text: block.title }} look={look} fields={fields} renderBlocks={renderBlocks} />
    <ProseEmail inlines={block.text} look={look} fields={fields} />
    {block.person === undefined ? null : (
      <ProseEmail
        inlines={[
          { kind: 'strong', children: text(block.person.name) },
          { kind: 'text', text: `, ${block.person.role}` },
        ]}
        look={look}
        fields={fields}
        style={{ margin: '0 0 8px' }}
      />
    )}
    <Section style={{ margin: '0 0 8px' }}>
      <ButtonEmail href={block.phone.href} look={look}>{`${block.phone.label} ${block.phone.shown}`}</ButtonEmail>
    </Section>
    <ProseEmail inlines={text(block.phone.hours)} look={look} fields={fields} />
    <ProseEmail inlines={[...text(`${block.website.label}: `), link(block.website.href, block.website.shown)]} look={look} fields={fields} />
    <ProseEmail inlines={[{ kind: 'strong', children: text(block.walkIn.label) }]} look={look} fields={fields} style={{ margin: '0 0 4px' }} />
    <ItemsEmail items={block.walkIn.places.map((place) => text(`${place.place}, ${place.address}: ${place.hours}`))} look={look} fields={fields} />
  </BoxEmail>
);

function link(href: Href, shown: string) {
  return { kind: 'link', href, children: text(shown) } as const;
}
