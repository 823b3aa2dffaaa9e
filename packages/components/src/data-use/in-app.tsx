import { HeadingTag } from '../heading/tag-in-app.tsx';
import type { InAppComponent } from '../in-app-component.ts';
import { InlinesInApp } from '../inlines/in-app.tsx';
import type { DataUseBlock } from './block.ts';

export const DataUseInApp: InAppComponent<DataUseBlock> = ({ block, look, fields }) => (
  <div className="aanreik-frame">
    <HeadingTag level={2} look={look}>
      <InlinesInApp inlines={block.title} fields={fields} />
    </HeadingTag>
    <dl className="aanreik-questions">
      {block.items.map((item) => (
        <div key={item.question}>
          <dt>{item.question}</dt>
          <dd>
            <InlinesInApp inlines={item.answer} fields={fields} />
          </dd>
        </div>
      ))}
    </dl>
    <HeadingTag level={3} look={look}>
      <InlinesInApp inlines={block.objection.title} fields={fields} />
    </HeadingTag>
    <p>
      <InlinesInApp inlines={block.objection.text} fields={fields} />
    </p>
  </div>
);
