import { text, toHref } from '@aanreik/message';
import { blocksOf, type Hit, type MessageRule } from '../rule.ts';
import { report } from './report.ts';

/** Whoever is under stress finds choosing hard. */
const MOST = 4;

export const fewOptions: MessageRule = {
  code: 'few-options',
  title: 'Niet meer dan vier keuzes naast elkaar',
  source: report('h. 4, ontwerpstudie 3: weinig opties'),
  severity: 'error',
  check: (message) =>
    blocksOf(message, 'routes').flatMap(({ path, block }): readonly Hit[] =>
      block.routes.length <= MOST ? [] : [{ block: path, found: `${block.routes.length} options`, expected: `at most ${MOST}` }],
    ),
  good: { blocks: [routes(3)] },
  bad: { blocks: [routes(5)] },
};

function routes(count: number) {
  const route = (_: unknown, at: number) => ({
    title: text(`Weg ${at + 1}`),
    text: text('Zo kan het ook.'),
    action: { label: `Kies weg ${at + 1}`, href: toHref('https://voorbeeld.example/weg'), shown: 'voorbeeld.example/weg' },
  });
  return { kind: 'routes', title: text('U kiest'), routes: Array.from({ length: count }, route) } as const;
}
