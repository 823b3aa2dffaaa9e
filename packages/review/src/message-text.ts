import type { Message } from '@aanreik/components';
import { textOfBlocks } from '@aanreik/components/text';
import { plainText } from '@aanreik/message';

/** All that a message says, as plain text. */
export function messageText(message: Message): string {
  return message.channel === 'sms' ? plainText(message.shape.text, message.fields) : textOfBlocks(message.shape.blocks, message.fields).join('\n');
}
