import path from 'node:path';
import { inAppStyles, prepareInApp } from '@aanreik/in-app';
import { writeWholeFile } from '@aanreik/output';
import { type ChannelSetting, defineChannel } from '../channel.ts';
import { opaqueId } from '../opaque-id.ts';
import { openLinesSink } from '../sinks/lines-sink.ts';

/** A line for the maker of the screen for each recipient, and one style sheet for all. */
export const inAppChannel = defineChannel({
  name: 'in-app',
  title: 'In het boekhoudpakket',
  carries: 'in-app',
  prepare: (shape, { houseStyle, headingLevel }) => prepareInApp(shape, houseStyle, headingLevel === undefined ? {} : { headingLevel }),
  merge: (prepared, message, { id }, setting) => prepared.merge(message.fields, idPrefix(id, setting)),
  openSink: async (folder, { houseStyle }) => {
    await writeWholeFile(path.join(folder, 'in-app.css'), inAppStyles(houseStyle));
    return openLinesSink(path.join(folder, 'in-app.jsonl'));
  },
});

/**
 * Another one for each message that one screen may show, and the same when a run is repeated with its key; says nothing
 * about the recipient.
 */
function idPrefix(id: string, { artifact, date, idKey }: ChannelSetting): string {
  return `aanreik-${opaqueId(idKey, 'in-app', [artifact, date, id]).slice(0, 16)}`;
}
