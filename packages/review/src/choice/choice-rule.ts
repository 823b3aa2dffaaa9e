import type { Message } from '@aanreik/components';
import type { Choice, OfferedOrder } from '@aanreik/compose';

/** A rule for what is asked of a reader, and how it is shown. */
export interface ChoiceRule {
  readonly code: string;
  readonly check: (offered: OfferedMessage) => readonly ChoiceFinding[];
}

/** A choice as it was declared, and as it is in a message. */
export interface OfferedMessage {
  readonly choice: Choice;
  readonly order: OfferedOrder['order'];
  readonly message: Message;
}

export interface ChoiceFinding {
  readonly found: string;
  readonly expected: string;
}
