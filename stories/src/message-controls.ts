import choices from 'virtual:choices';
import type { ReadingLevel, Segment } from '@aanreik/message';
import type { ArgTypes } from '@storybook/react-vite';
import { EMITTED_COLUMNS } from '../rendering/contract.ts';

/** What staff can vary beside a message. The names are what they read, so they are in Dutch. */
export interface MessageArgs {
  readonly segment: Segment;
  readonly leesniveau: ReadingLevel;
  readonly taal: string;
  readonly huisstijl: string;
  readonly betaalachterstanden: readonly string[];
}

const SEGMENT_NAMES: Readonly<Record<Segment, string>> = {
  unknown: 'Onbekend: de lezer kiest zelf',
  'trusting-follower': 'Vertrouwende Volger',
  'careful-self-reliant': 'Zorgvuldige Zelfredzame',
  'cautious-help-seeker': 'Voorzichtige Hulpzoeker',
};

const LEVEL_NAMES: Readonly<Record<ReadingLevel, string>> = { A2: 'A2, heel eenvoudig', B1: 'B1, duidelijk', B2: 'B2, uitgebreider' };

const ARREARS_NAMES = { rent: 'Huur', health: 'Zorgverzekering', energy: 'Energie', water: 'Water' } as const;

const languageNames = new Intl.DisplayNames('nl', { type: 'language' });

function languageName(code: string): string {
  const name = languageNames.of(code) ?? code;
  return choices.drafts.includes(code) ? `${name} (concept, nog niet nagekeken)` : name;
}

export const messageArgs: MessageArgs = {
  segment: 'unknown',
  leesniveau: 'B1',
  taal: 'nl',
  huisstijl: 'wilgendam',
  betaalachterstanden: EMITTED_COLUMNS.arrears?.split(';') ?? [],
};

export const messageArgTypes: ArgTypes<MessageArgs> = {
  segment: {
    options: choices.segments,
    control: { type: 'select', labels: SEGMENT_NAMES },
  },
  leesniveau: { options: choices.levels, control: { type: 'inline-radio', labels: LEVEL_NAMES } },
  taal: {
    options: choices.languages,
    control: { type: 'inline-radio', labels: Object.fromEntries(choices.languages.map((code) => [code, languageName(code)])) },
  },
  huisstijl: houseStyleControl(),
  betaalachterstanden: {
    options: Object.keys(ARREARS_NAMES),
    control: { type: 'inline-check', labels: ARREARS_NAMES },
    table: { disable: !choices.anyColumns },
  },
};

/** The organisation that sends. */
export function houseStyleControl() {
  return {
    options: Object.keys(choices.houseStyles),
    control: { type: 'select', labels: choices.houseStyles },
  } as const;
}
