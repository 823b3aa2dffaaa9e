import { text } from '@aanreik/message';
import type { Examples } from '../example.ts';
import type { ReplySlipBlock } from './block.ts';

const ordinary: ReplySlipBlock = {
  kind: 'reply-slip',
  title: text('Dit kies ik'),
  intro: text('Vul in en stuur op. De brief houdt u.'),
  code: [...text('Code: '), { kind: 'strong', children: [{ kind: 'field', name: 'answer.code' }] }],
  boxes: [
    { id: 'ellen', label: 'Ellen' },
    { id: 'tarik', label: 'Tarik' },
    { id: 'not-now', label: 'Nu even niet' },
  ],
  lines: [
    { id: 'wishes', label: 'Hierover wil ik praten:' },
    { id: 'limits', label: 'Hierover niet:' },
  ],
  reach: [{ id: 'phone', label: 'Mijn nummer:' }],
  send: { label: 'Stuur dit blad naar', address: 'Postbus 100, 3999\u00a0ZZ Wilgendam', postage: 'Plak er een postzegel op.' },
  hint: text('Bijvoorbeeld: “liever ’s avonds”.'),
};

export const replySlipExamples: Examples<ReplySlipBlock> = {
  gewoon: { block: ordinary, fields: { 'answer.code': 'ABCD-EFGH' } },
  'zes vakjes, lange woorden': {
    block: {
      ...ordinary,
      boxes: [
        ...ordinary.boxes,
        { id: 'topic', label: 'Een gesprek over mijn arbeidsongeschiktheidsverzekering en andere maandelijkse kosten' },
        { id: 'chat', label: 'Chatten' },
        { id: 'no-preference', label: 'Het maakt mij niet uit' },
      ],
      reach: [...ordinary.reach, { id: 'when', label: 'Het liefst tussen, of juist op een andere dag:' }],
      lines: [...ordinary.lines, { id: 'expects', label: 'Na het gesprek wil ik graag dat dit duidelijk is:' }],
    },
    fields: { 'answer.code': 'ABCD-EFGH' },
  },
};
