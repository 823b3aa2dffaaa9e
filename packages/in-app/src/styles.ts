import type { HouseStyle } from '@aanreik/house-style';

/**
 * The style sheet of in-app messages, which a page or a shadow root includes once. The screen's own font comes by
 * itself; its colours come by custom properties, and those of the house style stand in where it sets none. Sizes hang
 * on the text around it, so that they follow a reader who wants larger text.
 */
export function inAppStyles({ colours: { light } }: Pick<HouseStyle, 'colours'>): string {
  return `.aanreik {
  --text: var(--aanreik-text, ${light.text});
  --muted: var(--aanreik-muted, ${light.muted});
  --line: var(--aanreik-line, ${light.line});
  --panel: var(--aanreik-panel, ${light.accentPanel});
  --accent: var(--aanreik-accent, ${light.accent});
  --on-accent: var(--aanreik-on-accent, ${light.onAccent});
  --heading: var(--aanreik-heading, ${light.accentInk});
  --corner: var(--aanreik-corner, 0.375em);
  box-sizing: border-box;
  max-inline-size: 42em;
  padding: var(--aanreik-padding, 1.5em);
  background-color: var(--aanreik-paper, ${light.paper});
  color: var(--text);
  font-family: var(--aanreik-font, inherit);
  font-size: var(--aanreik-font-size, 1em);
  line-height: 1.5;
  text-align: start;
  overflow-wrap: break-word;
}
.aanreik > :last-child { margin-block-end: 0; }
.aanreik-heading {
  margin: 1.5em 0 0.4em;
  color: var(--heading);
  font-family: var(--aanreik-heading-font, inherit);
  font-weight: 700;
  line-height: 1.3;
}
.aanreik-heading-1 { margin-block: 0 0.2em; font-size: 1.5em; }
.aanreik-heading-2 { font-size: 1.2em; }
.aanreik-heading-3 { font-size: 1em; }
.aanreik-sender { margin: 0 0 1.25em; color: var(--muted); }
.aanreik-text { margin: 0 0 1em; }
.aanreik-list { margin: 0 0 1em; padding: 0; padding-inline-start: 1.4em; list-style: disc; }
.aanreik-list > li { margin: 0 0 0.4em; }
.aanreik-action { margin: 0.5em 0 1.5em; }
.aanreik .aanreik-close { margin-block-end: 0.3em; }
.aanreik-link { color: var(--accent); text-decoration: underline; }
.aanreik-button {
  display: inline-block;
  box-sizing: border-box;
  min-block-size: 44px;
  max-inline-size: 100%;
  padding: 0.6em 1.1em;
  border: 2px solid transparent;
  border-radius: var(--corner);
  background-color: var(--accent);
  color: var(--on-accent);
  font-weight: 700;
  text-decoration: none;
}
.aanreik-button:hover { text-decoration: underline; }
.aanreik-link:focus-visible, .aanreik-button:focus-visible { outline: 3px solid var(--heading); outline-offset: 2px; }
.aanreik-note { margin: 0 0 1.5em; padding-inline-start: 1em; border-inline-start: 4px solid var(--accent); }
.aanreik-suggestion { margin: 1.5em 0 0; padding-block-start: 1em; border-block-start: 1px solid var(--line); }
.aanreik-suggestion > .aanreik-heading { margin-block-start: 0; }
.aanreik-panel { margin: 1.5em 0; padding: 1.25em; border-block-start: 4px solid var(--accent); border-radius: 0 0 var(--corner) var(--corner); background-color: var(--panel); }
.aanreik-frame { margin: 1.5em 0; padding: 1.25em; border: 1px solid var(--line); border-radius: var(--corner); }
.aanreik-panel > .aanreik-heading, .aanreik-frame > .aanreik-heading { margin-block-start: 0; }
.aanreik-note > :last-child, .aanreik-panel > :last-child, .aanreik-frame > :last-child { margin-block-end: 0; }
.aanreik-questions { margin: 0; }
.aanreik-questions > div { margin: 0 0 0.75em; }
.aanreik-questions > div:last-child { margin-block-end: 0; }
.aanreik-questions dt { font-weight: 700; }
.aanreik-questions dd { margin: 0; }
`;
}
