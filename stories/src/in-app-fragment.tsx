import { useEffect, useRef } from 'react';
import type { RenderedInApp } from '../rendering/contract.ts';
import { type Marks, NO_MARKS, pointedWords } from './workbench/find-words.ts';
import { markWords } from './workbench/mark-words.ts';

interface Props {
  readonly inApp: RenderedInApp;
  readonly marks?: Marks;
  /** The words under the pointer. */
  readonly onPoint?: (words: string) => void;
  /** The words that were clicked. */
  readonly onPick?: (words: string) => void;
}

/**
 * A message as a careful screen places it: in a shadow root, with its style sheet adopted. Neither needs
 * 'unsafe-inline' in a Content Security Policy. No link leads away: this is a preview.
 */
export function InAppFragment({ inApp: { html, css }, marks = NO_MARKS, onPoint, onPick }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const heard = useRef({ onPoint, onPick });
  heard.current = { onPoint, onPick };
  useEffect(() => {
    const host = place.current;
    if (host === null) return;
    const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    root.innerHTML = html;
    const pick = (event: Event) => {
      event.preventDefault();
      heard.current.onPick?.(pointedWords(event.target));
    };
    const point = ({ target }: Event) => heard.current.onPoint?.(pointedWords(target));
    root.addEventListener('click', pick);
    root.addEventListener('pointermove', point);
    return () => {
      root.removeEventListener('click', pick);
      root.removeEventListener('pointermove', point);
    };
  }, [html, css]);
  useEffect(() => {
    // Also after the message itself has changed.
    if (html !== '' && place.current?.shadowRoot) markWords(place.current.shadowRoot, marks);
  }, [html, marks]);
  return <div ref={place} data-testid="in-app" />;
}
