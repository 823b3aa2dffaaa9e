import { text, toHref } from '@aanreik/message';
import type { Examples } from '../example.ts';
import type { ReplySlipBlock } from './block.ts';

const ordinary: ReplySlipBlock = {
  kind: 'reply-slip',
  cut: 'Hier afknippen',
  title: text('Dit kies ik'),
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
  send: { label: 'Stuur deze strook naar', address: 'Postbus 100, 3999 ZZ Wilgendam' },
  ways: [text('Liever online? Scan de code.'), text('Liever bellen? 085 000 12 30.')],
  hint: text('Bijvoorbeeld: “liever ’s avonds”.'),
  qr: { href: toHref('https://geld.wilgendam.example/keuze#ABCD-EFGH'), alt: 'QR-code: kies op uw telefoon' },
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
      lines: [...ordinary.lines, { id: 'expects', label: 'Na het gesprek wil ik graag dat dit duidelijk is:' }],
    },
    fields: { 'answer.code': 'ABCD-EFGH' },
  },
};
