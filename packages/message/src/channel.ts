/** The ways in which a message reaches its recipient; `in-app` is inside the screen of someone else, such as a bookkeeping package. */
export const CHANNELS = ['letter', 'email', 'in-app', 'sms'] as const;

export type Channel = (typeof CHANNELS)[number];
