import type { MessageRule } from '../rule.ts';
import { asSeen } from './data-panel.ts';

export const optOutSaid: MessageRule = {
  code: 'opt-out-said',
  title: 'Elk bericht zegt waar de lezer kan laten weten: geen berichten meer hierover',
  source: 'AVG artikel 21, lid 3; Telecommunicatiewet artikel 11.7: een weg om je af te melden in elk bericht',
  severity: 'error',
  check: (message) => {
    const where = message.sender.sending?.optOut;
    return where === undefined || asSeen(message.text).includes(where)
      ? []
      : [{ found: 'no way to get no more of these messages', expected: `the page that says so: ${where}` }];
  },
  good: { channel: 'sms', text: 'Gemeente Voorbeeld: bel 030 286 00 00. Geen sms meer? voorbeeld.example/stop' },
  bad: { channel: 'sms', text: 'Gemeente Voorbeeld: bel 030 286 00 00.' },
};
