import path from 'node:path';
import { prepareEmail } from '@aanreik/email';
import { defineChannel } from '../channel.ts';
import { opaqueId } from '../opaque-id.ts';
import { openFilesSink } from '../sinks/files-sink.ts';

/** A MIME message for each recipient. */
export const emailChannel = defineChannel({
  name: 'email',
  title: 'E-mail',
  carries: 'email',
  reachedBy: 'email',
  prepare: (shape, { houseStyle }) => prepareEmail(shape, houseStyle),
  merge: (prepared, message, { id }, { artifact, date, idKey }) =>
    prepared.merge(message.fields, message.to, opaqueId(idKey, 'message-id', [artifact, date, id])),
  openSink: (folder) => openFilesSink(path.join(folder, 'email'), 'eml'),
});
