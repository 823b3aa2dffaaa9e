import type { Message } from '@aanreik/components';
import type { Choice, OfferedOrder } from '@aanreik/compose';
import type { Fault, Rule } from '@aanreik/message';

/** A rule for what is asked of a reader, and how it is shown. */
export interface ChoiceRule extends Rule<OfferedMessage> {
  readonly check: (offered: OfferedMessage) => readonly Fault[];
}

/** A choice as it was declared, and as it is in a message. */
export interface OfferedMessage {
  readonly choice: Choice;
  readonly order: OfferedOrder['order'];
  readonly message: Message;
}
