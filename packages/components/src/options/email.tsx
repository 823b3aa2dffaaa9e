import { Img } from '@react-email/components';
import { ButtonEmail } from '../action/button-email.tsx';
import { BoxEmail } from '../box/email.tsx';
import type { EmailComponent, EmailProps } from '../email-component.ts';
import { HeadingEmail } from '../heading/email.tsx';
import { ProseEmail } from '../paragraph/prose-email.tsx';
import type { OptionsBlock, OtherOption, Picture } from './block.ts';

/** Width and height of a portrait in CSS pixels. */
const PORTRAIT = 88;

/** Below each other, with buttons of one size: "not now" is as easy to press as the others. */
export const OptionsEmail: EmailComponent<OptionsBlock> = ({ block, look, fields, renderBlocks }) => (
  <>
    <HeadingEmail block={{ kind: 'heading', level: 2, text: block.title }} look={look} fields={fields} renderBlocks={renderBlocks} />
    {block.options.map((option) => (
      <BoxEmail key={option.id} className="panel" style={{ backgroundColor: look.colours.accentPanel, padding: '18px 20px 20px' }} margin="0 0 14px">
        {option.picture === undefined ? null : <PictureEmail picture={option.picture} />}
        <OptionEmail option={option} look={look} fields={fields} />
      </BoxEmail>
    ))}
    {block.others.map((option) => (
      <BoxEmail key={option.id} className="line" style={{ border: `1px solid ${look.colours.line}`, padding: '14px 20px 18px' }} margin="0 0 14px">
        <OptionEmail option={option} look={look} fields={fields} />
      </BoxEmail>
    ))}
  </>
);

function OptionEmail({ option, look, fields }: Pick<EmailProps<unknown>, 'look' | 'fields'> & { readonly option: OtherOption }) {
  return (
    <>
      <ProseEmail inlines={[{ kind: 'strong', children: option.name }]} look={look} fields={fields} style={{ margin: '0 0 4px' }} />
      <ProseEmail inlines={option.text} look={look} fields={fields} style={{ margin: '0 0 14px' }} />
      <ButtonEmail href={option.action.href} look={look}>
        {option.action.label}
      </ButtonEmail>
    </>
  );
}

/** Photos travel inside the email; an icon says nothing that the name does not. */
function PictureEmail({ picture }: { readonly picture: Picture }) {
  if (picture.kind === 'icon') return null;
  return (
    <>
      {picture.portraits.map(({ person, alt }) => (
        <Img
          key={person}
          src={`cid:${photoId(person)}`}
          alt={alt}
          width={PORTRAIT}
          height={PORTRAIT}
          style={{ display: 'inline-block', margin: '0 8px 10px 0' }}
        />
      ))}
    </>
  );
}

/** How a photo is called within an email. */
export function photoId(person: string): string {
  return `photo-${person}`;
}
