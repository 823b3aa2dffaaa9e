import { useEffect, useRef } from 'react';
import type { RenderedInApp } from '../rendering/contract.ts';
import { markWords } from './workbench/mark-words.ts';

interface Props {
  readonly inApp: RenderedInApp;
  /** Words to point at. */
  readonly marked?: string | undefined;
}

/**
 * A message as a careful screen places it: in a shadow root, with its style sheet adopted. Neither needs 'unsafe-inline' in a Content Security Policy.
 * No link leads away: this is a preview.
 */
export function InAppFragment({ inApp: { html, css }, marked }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const host = place.current;
    if (host === null) return;
    const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    root.innerHTML = html;
    markWords(root, marked);
    const stay = (event: Event) => event.preventDefault();
    root.addEventListener('click', stay);
    return () => root.removeEventListener('click', stay);
  }, [html, css, marked]);
  return <div ref={place} data-testid="in-app" />;
}
