import { type BatchInput, type BatchSummary, renderBatch } from '@aanreik/batch';
import { CHANNELS, channelsNamed, PRINT_CHANNELS } from '@aanreik/channels';
import { openRows } from '@aanreik/rows';

/** A batch as tests ask for one: a file of recipients, and channels by their names. */
export interface TestBatch extends Omit<BatchInput, 'source' | 'channels'> {
  readonly recipients: string;
  readonly channels: readonly string[];
  readonly print?: boolean;
}

export async function runBatch({ recipients, channels, print = false, ...input }: TestBatch): Promise<BatchSummary> {
  return renderBatch({ ...input, source: await openRows(recipients), channels: channelsNamed(channels, print ? PRINT_CHANNELS : CHANNELS) });
}
