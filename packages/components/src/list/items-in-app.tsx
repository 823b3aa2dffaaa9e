import type { Fields, Inlines } from '@aanreik/message';
import { InlinesInApp } from '../inlines/in-app.tsx';

/** A real list, so that a screen reader says how many items there are. */
export function ItemsInApp({ items, fields }: { readonly items: readonly Inlines[]; readonly fields: Fields }) {
  return (
    <ul className="aanreik-list">
      {items.map((item, index) => (
        <li key={index}>
          <InlinesInApp inlines={item} fields={fields} />
        </li>
      ))}
    </ul>
  );
}
