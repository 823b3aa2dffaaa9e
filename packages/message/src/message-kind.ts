/**
 * The kinds of message that an artifact can be composed as; each has an outline of its own. `in-app` is inside the
 * screen of someone else, such as a bookkeeping package. A channel carries one of them.
 */
export const MESSAGE_KINDS = ['letter', 'email', 'in-app', 'sms'] as const;

export type MessageKind = (typeof MESSAGE_KINDS)[number];
