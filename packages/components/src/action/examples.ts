import { text, toHref } from '@aanreik/message';
import type { Examples } from '../example.ts';
import type { ActionBlock } from './block.ts';

export const actionExamples: Examples<ActionBlock> = {
  gewoon: {
    block: {
      kind: 'action',
      label: text('Doe de test. Die duurt 10 minuten.'),
      href: toHref('https://geld.wilgendam.example/test'),
      shown: 'geld.wilgendam.example/test',
    },
  },
  'met QR-code': {
    block: {
      kind: 'action',
      label: text('Begin online. Na 10 minuten weet u wat u kunt doen.'),
      href: toHref('https://geld.wilgendam.example/start'),
      shown: 'geld.wilgendam.example/start',
      qrAlt: 'QR-code: opent de online start op uw telefoon',
    },
  },
  'lange tekst': {
    block: {
      kind: 'action',
      label: text('Bekijk in uw eigen tempo welke toeslagen, kortingen en vergoedingen er in uw gemeente zijn.'),
      href: toHref('https://geld.wilgendam.example/rechten'),
      shown: 'geld.wilgendam.example/rechten',
    },
  },
};
