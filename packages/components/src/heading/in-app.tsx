import type { InAppComponent } from '../in-app-component.ts';
import { InlinesInApp } from '../inlines/in-app.tsx';
import type { SubheadingBlock } from './block.ts';
import { HeadingTag } from './tag-in-app.tsx';

export const HeadingInApp: InAppComponent<SubheadingBlock> = ({ block, look, fields }) => (
  <HeadingTag level={block.level} look={look}>
    <InlinesInApp inlines={block.text} fields={fields} />
  </HeadingTag>
);
