import { SEGMENTS } from '@aanreik/message';
import type { MessageRule } from '../rule.ts';
import { report } from './report.ts';

const NAMES = [
  ...SEGMENTS.filter((segment) => segment !== 'unknown').map((segment) => segment.replaceAll('-', '[ _-]')),
  'vertrouwende[ _-]volger',
  'zorgvuldige[ _-]zelfredzame',
  'voorzichtige[ _-]hulpzoeker',
  'hulpzoekers?',
  'zelfredzam[\\p{L}]*',
  'doelgroep',
  'segment',
];
const PATTERN = new RegExp(`(?<!\\p{L})(?:${NAMES.join('|')})(?!\\p{L})`, 'iu');

export const noSegmentWords: MessageRule = {
  code: 'no-segment-words',
  title: 'Een bericht noemt nooit hoe wij de lezer indelen',
  source: report('h. 3: segmenten zijn voorkeuren, en geen etiketten'),
  severity: 'error',
  check: ({ raw }) => {
    const found = PATTERN.exec(raw);
    return found === null ? [] : [{ found: `"${found[0]}"`, expected: 'no word for a segment, also not in a link or a title' }];
  },
  good: { text: 'U kiest zelf hoe u verder wilt.' },
  bad: { text: 'Wij schrijven u als zelfredzame inwoner.' },
};
