import { ButtonEmail } from '../action/button-email.tsx';
import { BoxEmail } from '../box/email.tsx';
import type { EmailComponent } from '../email-component.ts';
import { HeadingEmail } from '../heading/email.tsx';
import { ProseEmail } from '../paragraph/prose-email.tsx';
import type { RoutesBlock } from './block.ts';

export const RoutesEmail: EmailComponent<RoutesBlock> = ({ block, look, fields, renderBlocks }) => (
  <>
    <HeadingEmail block={{ kind: 'heading', level: 2, text: block.title }} look={look} fields={fields} renderBlocks={renderBlocks} />
    {block.routes.map((route, index) => (
      <BoxEmail
        key={index}
        className="panel rule"
        style={{ backgroundColor: look.colours.accentPanel, borderTop: `4px solid ${look.colours.accent}`, padding: '16px 20px 20px' }}
        margin="0 0 14px"
      >
        <ProseEmail inlines={[{ kind: 'strong', children: route.title }]} look={look} fields={fields} style={{ margin: '0 0 4px' }} />
        <ProseEmail inlines={route.text} look={look} fields={fields} style={{ margin: '0 0 14px' }} />
        <ButtonEmail href={route.action.href} look={look}>
          {route.action.href.startsWith('tel:') ? `${route.action.label} ${route.action.shown}` : route.action.label}
        </ButtonEmail>
      </BoxEmail>
    ))}
  </>
);
