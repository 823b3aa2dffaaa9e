import path from 'node:path';
import { prepareLetter } from '@aanreik/pdf';
import { defineChannel } from '../channel.ts';
import { openFilesSink } from '../sinks/files-sink.ts';

/** A tagged PDF for each recipient. */
export const letterChannel = defineChannel({
  name: 'letter',
  title: 'Brief',
  carries: 'letter',
  reachedBy: 'address',
  prepare: (shape, { houseStyle }) => prepareLetter(shape, houseStyle),
  merge: (prepared, message) => prepared.merge(message),
  openSink: (folder) => openFilesSink(path.join(folder, 'letter'), 'pdf'),
});
