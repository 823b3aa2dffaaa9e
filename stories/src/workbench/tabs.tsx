import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { OpenCount } from './open-count.tsx';
import { PANELS, type PanelId, panelOf } from './panels.tsx';

interface Props {
  readonly panel: PanelId;
  readonly onPanel: (panel: PanelId) => void;
  readonly openComments: number;
  readonly children: ReactNode;
  /** Below whichever panel is open. */
  readonly foot: ReactNode;
}

/** Tabs that arrow keys move through (WAI-ARIA authoring practices: tabs). */
export function Tabs({ panel, onPanel, openComments, children, foot }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const move = ({ key }: KeyboardEvent) => {
    const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
    const next = PANELS[(PANELS.indexOf(panelOf(panel) as (typeof PANELS)[number]) + step + PANELS.length) % PANELS.length];
    if (step === 0 || next === undefined) return;
    onPanel(next.id);
    list.current?.querySelector<HTMLButtonElement>(`#tab-${next.id}`)?.focus();
  };
  return (
    <aside className="panel" aria-label="Over dit bericht">
      <div ref={list} role="tablist" aria-label="Onderwerpen" onKeyDown={move}>
        {PANELS.map(({ id, name }) => (
          <button
            key={id}
            id={`tab-${id}`}
            type="button"
            role="tab"
            aria-selected={panel === id}
            aria-controls="tab-panel"
            tabIndex={panel === id ? 0 : -1}
            onClick={() => onPanel(id)}
          >
            {name}
            {id === 'goedkeuren' && openComments > 0 ? <OpenCount open={openComments} /> : null}
          </button>
        ))}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached with the keyboard */}
      <div id="tab-panel" role="tabpanel" aria-labelledby={`tab-${panel}`} tabIndex={0}>
        {children}
      </div>
      {foot}
    </aside>
  );
}
