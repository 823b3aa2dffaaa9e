import type { MessageKind, ReadingLevel, Segment } from '@aanreik/message';
import type { Severity } from '@aanreik/review';

/** What things are called for staff. Segments have the names of the study; a reader never sees them. */
export const CHANNEL_NAMES: Readonly<Record<MessageKind, string>> = { letter: 'Brief', email: 'E-mail', 'in-app': 'In een pakket', sms: 'Sms' };

export const SEGMENT_NAMES: Readonly<Record<Segment, string>> = {
  unknown: 'Onbekend',
  'trusting-follower': 'Vertrouwende Volger',
  'careful-self-reliant': 'Zorgvuldige Zelfredzame',
  'cautious-help-seeker': 'Voorzichtige Hulpzoeker',
};

export const LEVEL_NAMES: Readonly<Record<ReadingLevel, string>> = { A2: 'A2, heel eenvoudig', B1: 'B1, duidelijk', B2: 'B2, uitgebreider' };

export const SEVERITY_NAMES: Readonly<Record<Severity, string>> = { error: 'Fout', warning: 'Let op', note: 'Tip' };

const languageNames = new Intl.DisplayNames('nl', { type: 'language' });

export function languageName(code: string): string {
  const name = languageNames.of(code) ?? code;
  return name.charAt(0).toUpperCase() + name.slice(1);
}

export function armName(arm: string): string {
  return arm === '-' ? 'Gewone formulering' : `Formulering ‘${arm}’`;
}
