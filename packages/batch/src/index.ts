export { RECIPIENT_COLUMNS } from './columns.ts';
export { parseData } from './parse-data.ts';
export { type Overrides, parseRecipient } from './parse-recipient.ts';
export type { TicketFor } from './recipient-renderer.ts';
export { type BatchInput, type BatchProgress, type BatchSummary, renderBatch } from './render-batch.ts';
