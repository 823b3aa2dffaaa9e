import { BoxEmail } from '../box/email.tsx';
import type { EmailComponent } from '../email-component.ts';
import { HeadingEmail } from '../heading/email.tsx';
import { ProseEmail } from '../paragraph/prose-email.tsx';
import type { SuggestionsBlock } from './block.ts';

export const SuggestionsEmail: EmailComponent<SuggestionsBlock> = ({ block, look, fields, renderBlocks }) => (
  <>
    {block.suggestions.map((suggestion, index) => (
      <BoxEmail key={index} className="line" style={{ borderTop: `1px solid ${look.colours.accentLine}` }} margin="8px 0 0">
        <HeadingEmail block={{ kind: 'heading', level: 3, text: suggestion.title }} look={look} fields={fields} renderBlocks={renderBlocks} />
        <ProseEmail inlines={suggestion.why} look={look} fields={fields} style={{ margin: '0 0 8px' }} />
        <ProseEmail inlines={suggestion.how} look={look} fields={fields} />
      </BoxEmail>
    ))}
  </>
);
