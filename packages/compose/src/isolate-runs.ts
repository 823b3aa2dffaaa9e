import { directionOf, END_OF_ISOLATE, type Inline, type Inlines, ISOLATE, text } from '@aanreik/message';

/**
 * Text of a language with what may run the other way set apart: a recipient's own values, and words in another language.
 * Only in a language that runs from right to left: there most names run the other way, and elsewhere hardly one.
 */
export function isolateRuns(inlines: Inlines, language: string): Inlines {
  return directionOf(language) === 'rtl' ? inlines.flatMap((inline) => apart(inline, language)) : inlines;
}

function apart(inline: Inline, language: string): Inlines {
  switch (inline.kind) {
    case 'text':
      return [inline];
    case 'field':
    case 'foreign':
      return [...text(ISOLATE), inline, ...text(END_OF_ISOLATE)];
    case 'strong':
    case 'link':
      return [{ ...inline, children: isolateRuns(inline.children, language) }];
  }
}
