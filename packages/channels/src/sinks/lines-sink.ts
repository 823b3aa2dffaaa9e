import { LineFile } from '@aanreik/output';
import type { Sink } from '../sink.ts';

/** One file with a line of JSON for each recipient: the id, and what the channel made. */
export async function openLinesSink(file: string): Promise<Sink<object>> {
  const lines = await LineFile.open(file);
  return {
    write: (content, { recipient }) => lines.write(JSON.stringify({ id: recipient.id, ...content })),
    close: async () => {
      await lines.close();
      return {};
    },
    abandon: () => lines.abandon(),
  };
}
