import { useEffect, useRef } from 'react';
import type { RenderedInApp } from '../rendering/contract.ts';

/**
 * A message as a careful screen places it: in a shadow root, with its style sheet adopted. Neither needs 'unsafe-inline' in a Content Security Policy.
 * No link leads away: this is a preview.
 */
export function InAppFragment({ html, css }: Pick<RenderedInApp, 'html' | 'css'>) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const host = place.current;
    if (host === null) return;
    const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    root.innerHTML = html;
    const stay = (event: Event) => event.preventDefault();
    root.addEventListener('click', stay);
    return () => root.removeEventListener('click', stay);
  }, [html, css]);
  return <div ref={place} data-testid="in-app" />;
}
