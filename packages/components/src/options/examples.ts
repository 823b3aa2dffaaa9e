import { text, toHref } from '@aanreik/message';
import type { Examples } from '../example.ts';
import type { OptionsBlock, OtherOption } from './block.ts';

const href = (name: string) => toHref(`https://geld.wilgendam.example/keuze/${name}`);

const onPaper = 'op het formulier';

const others: readonly OtherOption[] = [
  {
    id: 'no-preference',
    name: text('Maakt niet uit.'),
    text: text('Dan kiezen wij iemand die tijd heeft.'),
    action: { label: 'Kies voor mij', href: href('open'), onPaper },
  },
  {
    id: 'not-now',
    name: text('Nu even niet.'),
    text: text('Ook goed. U hoort hier niets meer over.'),
    action: { label: 'Nu niet', href: href('niet'), onPaper },
  },
];

export const optionsExamples: Examples<OptionsBlock> = {
  gewoon: {
    block: {
      kind: 'options',
      title: text('Wie mag u bellen?'),
      options: [
        {
          id: 'listener',
          name: text('Ellen Vos'),
          text: text('“Ik neem de tijd. Eerst een kop thee, dan pas de papieren.”'),
          picture: { kind: 'portraits', portraits: [{ person: 'listener', alt: 'Ellen glimlacht' }] },
          action: { label: 'Kies Ellen', href: href('ellen'), onPaper },
        },
        {
          id: 'practical',
          name: text('Tarik Demir'),
          text: text('“Kort en duidelijk. Na een kwartier weet u wat er kan.”'),
          picture: { kind: 'portraits', portraits: [{ person: 'practical', alt: 'Tarik lacht' }] },
          action: { label: 'Kies Tarik', href: href('tarik'), onPaper },
        },
      ],
      others,
    },
  },
  'vier onderwerpen, lange woorden': {
    block: {
      kind: 'options',
      title: text('Waarover wilt u het hebben? U bepaalt het onderwerp.'),
      options: [
        {
          id: 'a',
          name: text('Geld'),
          text: text('Wat komt er binnen?'),
          picture: { kind: 'icon', icon: 'overview' },
          action: { label: 'Kies geld', href: href('a'), onPaper },
        },
        {
          id: 'b',
          name: text('Belastingtoeslagen'),
          text: text('Kinderopvangtoeslag en huurtoeslag.'),
          picture: { kind: 'icon', icon: 'purse' },
          action: { label: 'Kies toeslagen', href: href('b'), onPaper },
        },
        {
          id: 'c',
          name: text('Zorg'),
          text: text('Premie, eigen risico en een goedkopere polis.'),
          picture: { kind: 'icon', icon: 'care' },
          action: { label: 'Kies zorg', href: href('c'), onPaper },
        },
        {
          id: 'd',
          name: text('Chatten'),
          text: text('Typ uw vraag.'),
          picture: { kind: 'icon', icon: 'chat' },
          action: { label: 'Kies chatten', href: href('d'), onPaper },
        },
      ],
      others,
    },
  },
};
