import { examples } from '@aanreik/components/examples';
import { blocksOf, type MessageRule } from '../rule.ts';
import { report } from './report.ts';

export const senderNamed: MessageRule = {
  code: 'sender-named',
  title: 'Een brief of e-mail is van een mens, van een organisatie met een naam',
  source: report('h. 3: vertrouwen; persoonlijk en met respect'),
  severity: 'error',
  check: (message) =>
    (message.channel !== 'letter' && message.channel !== 'email') ||
    blocksOf(message, 'sign-off').length > 0 ||
    (message.blocks.every(({ block }) => block.kind === 'paragraph') && message.sender.names.some((name) => message.text.includes(name)))
      ? []
      : [{ found: 'nobody who signs', expected: 'a name, a role and the organisation (signOffBlock)' }],
  good: { blocks: [examples['sign-off'].gewoon.block] },
  bad: { text: 'Met vriendelijke groet, het team' },
};
