import { type Inlines, text } from '@aanreik/message';
import type { MessageRule } from '../rule.ts';

/**
 * Dutch words for schemes that a reader of another language meets all the same. Names of organisations need no mark.
 */
const DUTCH = /(?<!\p{L})(?:\p{L}*toeslag|kwijtschelding|aangifte|bijstand|schuldhulp\p{L}*|voorlopige aanslag|urencriterium|betalingsregeling)(?!\p{L})/iu;

export const foreignWordsMarked: MessageRule = {
  code: 'foreign-words-marked',
  title: 'Nederlandse woorden in een andere taal hebben een taalmerk, zodat ze goed voorgelezen worden',
  source: 'WCAG 2.2, 3.1.2 (taal van onderdelen)',
  severity: 'warning',
  check: ({ language, blocks }) =>
    language === 'nl'
      ? []
      : blocks.flatMap(({ path, block }) =>
          unmarked(block).flatMap((words) => {
            const found = DUTCH.exec(words);
            return found === null ? [] : [{ block: path, found: `"${found[0]}" without a language mark`, expected: `[${found[0]}]{lang=nl}` }];
          }),
        ),
  good: { language: 'en', blocks: [{ kind: 'paragraph', text: [...text('Apply for '), { kind: 'foreign', language: 'nl', children: text('zorgtoeslag') }] }] },
  bad: { language: 'en', blocks: [{ kind: 'paragraph', text: text('Apply for zorgtoeslag.') }] },
};

/** The words of a block that stand in no language mark; blocks inside it are looked at by themselves. */
function unmarked(node: unknown): readonly string[] {
  if (typeof node !== 'object' || node === null) return [];
  if (Array.isArray(node)) return node.flatMap(unmarked);
  if ('kind' in node && node.kind === 'foreign') return [];
  if ('kind' in node && node.kind === 'text' && 'text' in node && typeof node.text === 'string') return [node.text];
  return Object.entries(node).flatMap(([name, value]) => (name === 'blocks' || name === 'body' ? [] : unmarked(value as Inlines)));
}
