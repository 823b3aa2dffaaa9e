import type { MessageRule } from '../rule.ts';

export const smsSaysWho: MessageRule = {
  code: 'sms-says-who',
  title: 'Een sms zegt van wie hij komt',
  source: 'Nationaal Cyber Security Centrum: herkenbare berichten van de overheid',
  severity: 'error',
  check: ({ channel, text, sender }) =>
    channel !== 'sms' || sender.names.some((name) => text.includes(name))
      ? []
      : [{ found: 'no name of the sender', expected: `one of ${sender.names.map((name) => `"${name}"`).join(', ')}` }],
  good: { channel: 'sms', text: 'Gemeente Voorbeeld helpt u met geldzaken. Bel 030 286 00 00.' },
  bad: { channel: 'sms', text: 'Hulp met geldzaken? Bel 030 286 00 00.' },
};
