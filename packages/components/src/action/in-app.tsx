import type { InAppComponent } from '../in-app-component.ts';
import { InlinesInApp } from '../inlines/in-app.tsx';
import { LinkInApp } from '../inlines/link-in-app.tsx';
import type { ActionBlock } from './block.ts';

export const ActionInApp: InAppComponent<ActionBlock> = ({ block, fields }) => (
  <p className="aanreik-action">
    <LinkInApp href={block.href} className="aanreik-button">
      <InlinesInApp inlines={block.label} fields={fields} />
    </LinkInApp>
  </p>
);
