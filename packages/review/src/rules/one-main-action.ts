import { text, toHref } from '@aanreik/message';
import { blocksOf, type MessageRule } from '../rule.ts';
import { report } from './report.ts';

export const oneMainAction: MessageRule = {
  code: 'one-main-action',
  title: 'Er is één ding om het eerst te doen',
  source: report('h. 3: doenvermogen'),
  severity: 'error',
  check: (message) =>
    blocksOf(message, 'action')
      .slice(1)
      .map(({ path }) => ({ block: path, found: 'another main action', expected: 'one; the others as links or routes' })),
  good: { blocks: [action('Begin online')] },
  bad: { blocks: [action('Begin online'), action('Maak een afspraak')] },
};

function action(label: string) {
  return { kind: 'action', label: text(label), href: toHref('https://voorbeeld.example/start'), shown: 'voorbeeld.example/start' } as const;
}
