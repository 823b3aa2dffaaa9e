import { directionOf, END_OF_ISOLATE, foldInlines, type Inlines, ISOLATE, text } from '@aanreik/message';

/**
 * Text of a language with what may run the other way isolated: a recipient's own values, and words in another language.
 * Only in a language that runs from right to left: there most names run the other way, and elsewhere hardly one.
 */
export function isolateRuns(inlines: Inlines, language: string): Inlines {
  if (directionOf(language) !== 'rtl') return inlines;
  return foldInlines<Inlines>(inlines, {
    text: (words) => text(words),
    field: (name) => isolated([{ kind: 'field', name }]),
    // What is inside a phrase runs as the phrase does.
    foreign: (children, phraseLanguage) => isolated([{ kind: 'foreign', language: phraseLanguage, children: children.flat() }]),
    strong: (children) => [{ kind: 'strong', children: children.flat() }],
    link: (children, href) => [{ kind: 'link', href, children: children.flat() }],
  }).flat();
}

function isolated(inlines: Inlines): Inlines {
  return [...text(ISOLATE), ...inlines, ...text(END_OF_ISOLATE)];
}
