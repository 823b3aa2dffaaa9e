import { text } from '@aanreik/message';
import { HeadingTag } from '../heading/tag-in-app.tsx';
import type { InAppComponent } from '../in-app-component.ts';
import { InlinesInApp } from '../inlines/in-app.tsx';
import { LinkInApp } from '../inlines/link-in-app.tsx';
import { ItemsInApp } from '../list/items-in-app.tsx';
import { ProseInApp } from '../paragraph/prose-in-app.tsx';
import type { ContactBlock } from './block.ts';

/** No QR code here: the reader already holds a screen. */
export const ContactInApp: InAppComponent<ContactBlock> = ({ block, look, fields }) => (
  <div className="aanreik-panel">
    <HeadingTag level={2} look={look}>
      <InlinesInApp inlines={block.title} fields={fields} />
    </HeadingTag>
    <ProseInApp inlines={block.text} fields={fields} />
    {block.person === undefined ? null : (
      <ProseInApp inlines={[{ kind: 'strong', children: text(block.person.name) }, ...text(`, ${block.person.role}`)]} fields={fields} />
    )}
    <p className="aanreik-action aanreik-close">
      <LinkInApp href={block.phone.href} className="aanreik-button">{`${block.phone.label} ${block.phone.shown}`}</LinkInApp>
    </p>
    <ProseInApp inlines={text(block.phone.hours)} fields={fields} />
    <ProseInApp
      inlines={[...text(`${block.website.label}: `), { kind: 'link', href: block.website.href, children: text(block.website.shown) }]}
      fields={fields}
    />
    <ProseInApp inlines={[{ kind: 'strong', children: text(block.walkIn.label) }]} fields={fields} close />
    <ItemsInApp items={block.walkIn.places.map(({ place, address, hours }) => text(`${place}, ${address}: ${hours}`))} fields={fields} />
  </div>
);
