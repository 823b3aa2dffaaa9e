/**
 * Preference profiles from the survey of 1,000 people with money worries (Proactieve Dienstverlening Ontwerpen vanuit
 * Burgerperspectief, ch. 3). They describe what a reader wants from a message, never who the reader is; `unknown` is
 * the default and lets the reader choose. A segment's name never reaches a recipient: channels get a shape, and a shape
 * has no segment.
 */
export const SEGMENTS = ['unknown', 'trusting-follower', 'careful-self-reliant', 'cautious-help-seeker'] as const;

export type Segment = (typeof SEGMENTS)[number];
