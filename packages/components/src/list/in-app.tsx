import type { InAppComponent } from '../in-app-component.ts';
import type { ListBlock } from './block.ts';
import { ItemsInApp } from './items-in-app.tsx';

export const ListInApp: InAppComponent<ListBlock> = ({ block, fields }) => <ItemsInApp items={block.items} fields={fields} />;
