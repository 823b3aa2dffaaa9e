import type { InAppComponent } from '../in-app-component.ts';
import { ProseInApp } from '../paragraph/prose-in-app.tsx';
import type { NoteBlock } from './block.ts';

export const NoteInApp: InAppComponent<NoteBlock> = ({ block, fields }) => (
  <div className="aanreik-note">
    <ProseInApp inlines={[{ kind: 'strong', children: block.title }]} fields={fields} close />
    <ProseInApp inlines={block.text} fields={fields} />
  </div>
);
