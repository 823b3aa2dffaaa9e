import path from 'node:path';
import { assertPrintable } from '@aanreik/pdf';
import { defineChannel } from '../channel.ts';
import { type PrintableLetter, PrintSink } from './print-sink.ts';

/**
 * Letters for a print house: many in a file, in postcode order. Each is checked when its row is read, and drawn when
 * all are known.
 */
export const printChannel = defineChannel({
  name: 'letter',
  title: 'Brief',
  carries: 'letter',
  reachedBy: 'address',
  prepare: (shape) => shape,
  merge: async (_shape, message, { address: to }, { houseStyle }): Promise<PrintableLetter> => {
    if (to === undefined) throw new RangeError('a letter to nobody');
    await assertPrintable(message.shape, message, houseStyle);
    return { message, to };
  },
  openSink: (folder, { houseStyle }) => PrintSink.open(path.join(folder, 'print'), houseStyle),
});
