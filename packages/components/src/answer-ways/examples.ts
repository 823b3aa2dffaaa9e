import { text, toHref } from '@aanreik/message';
import type { Examples } from '../example.ts';
import type { AnswerWaysBlock } from './block.ts';

const ordinary: AnswerWaysBlock = {
  kind: 'answer-ways',
  title: text('Zo laat u het ons weten'),
  code: [...text('Uw code: '), { kind: 'strong', children: [{ kind: 'field', name: 'answer.code' }] }],
  ways: [text('Online: scan de code.'), text('Bellen: 085 000 12 30.')],
  qr: { href: toHref('https://geld.wilgendam.example/keuze#ABCD-EFGH'), alt: 'QR-code: kies op uw telefoon' },
};

export const answerWaysExamples: Examples<AnswerWaysBlock> = {
  gewoon: { block: ordinary, fields: { 'answer.code': 'ABCD-EFGH' } },
  'vier wegen, lange zinnen': {
    block: {
      ...ordinary,
      ways: [
        ...ordinary.ways,
        text('Sms: stuur het woord dat bij uw keuze staat, een spatie en daarna uw code naar 085 000 12 31.'),
        text('Post: vul het formulier achter deze brief in en stuur het op in een envelop met een postzegel.'),
      ],
    },
    fields: { 'answer.code': 'ABCD-EFGH' },
  },
};
