import type { MessageKind, Segment } from '@aanreik/message';

/** What things are called for who has to agree to a proof. Segments have the names of the study. */
export const SEGMENTS: Readonly<Record<Segment, string>> = {
  unknown: 'Onbekend: de lezer kiest zelf',
  'trusting-follower': 'Vertrouwende Volger',
  'careful-self-reliant': 'Zorgvuldige Zelfredzame',
  'cautious-help-seeker': 'Voorzichtige Hulpzoeker',
};

export const CHANNELS: Readonly<Record<MessageKind, string>> = { letter: 'Brief', email: 'E-mail', 'in-app': 'In het boekhoudpakket', sms: 'Sms' };

const days = new Intl.DateTimeFormat('nl', { dateStyle: 'long', timeZone: 'UTC' });

/** An ISO 8601 calendar day as staff read it: `24 november 2026`. */
export function shownDay(day: string): string {
  return days.format(new Date(day));
}
