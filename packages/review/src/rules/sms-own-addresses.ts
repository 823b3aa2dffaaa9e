import type { Hit, MessageRule } from '../rule.ts';

/** A host name in running text, with or without a path. */
const ADDRESS = /(?:https?:\/\/)?((?:[\w-]+\.)+[a-z]{2,})(?:\/[\w/.-]*)?/gi;

export const smsOwnAddresses: MessageRule = {
  code: 'sms-own-addresses',
  title: 'Een sms verwijst alleen naar adressen die de lezer herkent, nooit naar een verkorte link',
  source: 'Nationaal Cyber Security Centrum: herkenbare berichten van de overheid; Fraudehelpdesk',
  severity: 'error',
  check: ({ channel, text, sender }) =>
    channel !== 'sms'
      ? []
      : [...text.matchAll(ADDRESS)].flatMap(({ 0: address, 1: host = '' }): readonly Hit[] =>
          sender.hosts.includes(host.toLowerCase()) ? [] : [{ found: address, expected: `an address below ${sender.hosts.join(' or ')}` }],
        ),
  good: { channel: 'sms', text: 'Gemeente Voorbeeld: lees meer op voorbeeld.example/start.' },
  bad: { channel: 'sms', text: 'Gemeente Voorbeeld: lees meer op bit.ly/3xYz.' },
};
