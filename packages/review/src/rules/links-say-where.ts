import { text, toHref } from '@aanreik/message';
import type { Hit, MessageRule } from '../rule.ts';

const SAYS_NOTHING =
  /^(?:(?:klik|kijk|lees|ga|tik)(?:t u)? )?(?:hier|verder|meer|link|website|meer info(?:rmatie)?|deze (?:link|pagina|website)|lees meer|lees verder|here|click here|read more|more|more information|this (?:link|page|website))[.!]?$/i;

export const linksSayWhere: MessageRule = {
  code: 'links-say-where',
  title: 'Elke link zegt waar hij heen gaat',
  source: 'WCAG 2.2, 2.4.4 (linkdoel)',
  severity: 'error',
  check: (message) =>
    message.links.flatMap(({ href, text: words }): readonly Hit[] =>
      // What has an address and no words of its own shows the address.
      words.trim() === '' || !SAYS_NOTHING.test(words.trim()) ? [] : [{ found: `the link "${words}" to ${href}`, expected: 'words that say where it leads' }],
    ),
  good: { blocks: [linked('uw budgetoverzicht')] },
  bad: { blocks: [linked('hier')] },
};

function linked(words: string) {
  return { kind: 'paragraph', text: [...text('Kijk '), { kind: 'link', href: toHref('https://voorbeeld.example/budget'), children: text(words) }] } as const;
}
