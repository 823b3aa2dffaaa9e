export { RECIPIENT_COLUMNS } from './columns.ts';
export { type Job, type OpenJob, openJob, type Revisions, revisionsOf } from './job.ts';
export type { ChannelOutput, Outcome, RejectedRow, RenderedRow, Skip } from './outcome.ts';
export { ISSUED } from './output-folder.ts';
export type { CellProblem, Overrides } from './parse-recipient.ts';
export { type BatchInput, type BatchProgress, type BatchSummary, renderBatch } from './render-batch.ts';
export { type ReadRow, RowReader } from './row-reader.ts';
export { type IssuedTicket, RowRenderer, type TicketFor } from './row-renderer.ts';
