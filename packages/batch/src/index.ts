export { RECIPIENT_COLUMNS } from './columns.ts';
export { csvLine, LineFile } from './line-file.ts';
export { parseData } from './parse-data.ts';
export { type Overrides, parseRecipient } from './parse-recipient.ts';
export { openRows } from './read-rows.ts';
export type { TicketFor } from './recipient-renderer.ts';
export { type BatchInput, type BatchProgress, type BatchSummary, renderBatch } from './render-batch.ts';
