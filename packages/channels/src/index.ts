export { type Channel, type ChannelSetting, CONTACT_DETAILS, type ContactDetail, defineChannel, reaches } from './channel.ts';
export { ChannelRenderer } from './channel-renderer.ts';
export { CHANNELS, channelsNamed, PRINT_CHANNELS } from './channels.ts';
export { type IdKey, newIdKey, opaqueId, toIdKey } from './opaque-id.ts';
export type { Delivered, PrintedFile, Sink, SinkSummary, Undelivered } from './sink.ts';
export { openFilesSink } from './sinks/files-sink.ts';
export { openLinesSink } from './sinks/lines-sink.ts';
