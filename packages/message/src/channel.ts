/** The ways in which a message reaches its recipient. */
export const CHANNELS = ['letter', 'email', 'sms'] as const;

export type Channel = (typeof CHANNELS)[number];
