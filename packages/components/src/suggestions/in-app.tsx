import { HeadingTag } from '../heading/tag-in-app.tsx';
import type { InAppComponent } from '../in-app-component.ts';
import { InlinesInApp } from '../inlines/in-app.tsx';
import { ProseInApp } from '../paragraph/prose-in-app.tsx';
import type { SuggestionsBlock } from './block.ts';

export const SuggestionsInApp: InAppComponent<SuggestionsBlock> = ({ block, look, fields }) => (
  <>
    {block.suggestions.map((suggestion, index) => (
      <div key={index} className="aanreik-suggestion">
        <HeadingTag level={2} look={look}>
          <InlinesInApp inlines={suggestion.title} fields={fields} />
        </HeadingTag>
        <ProseInApp inlines={suggestion.why} fields={fields} close />
        <ProseInApp inlines={suggestion.how} fields={fields} />
      </div>
    ))}
  </>
);
