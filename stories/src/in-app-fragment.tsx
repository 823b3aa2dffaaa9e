import { useEffect, useRef } from 'react';
import type { RenderedInApp } from '../rendering/contract.ts';
import { pointedWords } from './workbench/find-words.ts';
import { markWords } from './workbench/mark-words.ts';

interface Props {
  readonly inApp: RenderedInApp;
  /** Words to mark. */
  readonly marks?: readonly string[];
  /** The words under the pointer. */
  readonly onPoint?: (words: string) => void;
}

const NO_MARKS: readonly string[] = [];

/**
 * A message as a careful screen places it: in a shadow root, with its style sheet adopted. Neither needs
 * 'unsafe-inline' in a Content Security Policy. No link leads away: this is a preview.
 */
export function InAppFragment({ inApp: { html, css }, marks = NO_MARKS, onPoint }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const pointed = useRef(onPoint);
  pointed.current = onPoint;
  useEffect(() => {
    const host = place.current;
    if (host === null) return;
    const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    root.innerHTML = html;
    const stay = (event: Event) => event.preventDefault();
    const point = ({ target }: Event) => pointed.current?.(pointedWords(target));
    root.addEventListener('click', stay);
    root.addEventListener('pointermove', point);
    return () => {
      root.removeEventListener('click', stay);
      root.removeEventListener('pointermove', point);
    };
  }, [html, css]);
  useEffect(() => {
    // Also after the message itself has changed.
    if (html !== '' && place.current?.shadowRoot) markWords(place.current.shadowRoot, marks);
  }, [html, marks]);
  return <div ref={place} data-testid="in-app" />;
}
