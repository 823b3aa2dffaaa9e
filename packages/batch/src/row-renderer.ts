import { type Channel, ChannelRenderer, type ChannelSetting, type ContactDetail, reaches } from '@aanreik/channels';
import { assertApproved, type Choice, MessageComposer, type OfferedOrder } from '@aanreik/compose';
import type { AnswerTicket, ReaderProfile, Recipient } from '@aanreik/message';
import type { FaultyRow, Row } from '@aanreik/rows';
import type { OpenJob } from './job.ts';
import type { ChannelOutput, Outcome, RenderedRow } from './outcome.ts';
import type { CellProblem } from './parse-recipient.ts';
import { problemsOf } from './problems-of.ts';
import { type ReadRow, RowReader } from './row-reader.ts';

/** Gives a recipient a ticket to answer with: called once for each recipient whose messages are rendered. */
export type TicketFor = (recipient: Recipient, choice: Choice) => IssuedTicket;

export interface IssuedTicket {
  readonly ticket: AnswerTicket;
  /** What is kept of it, to read answers by; one line of JSON, and nothing of the recipient. */
  readonly record: object;
}

const NEEDED: Readonly<Record<ContactDetail, string>> = { address: 'address', email: 'email address', phone: 'phone number' };

/** Makes of each row what becomes of it. It writes nothing, and knows nothing of other rows. */
export class RowRenderer {
  readonly #job: OpenJob;
  readonly #reader: RowReader;
  readonly #composer: MessageComposer;
  readonly #renderers: ReadonlyMap<Channel, ChannelRenderer>;
  readonly #ticketFor: TicketFor | undefined;

  /** @param ticketFor how a recipient can answer; only asked of an artifact that has a choice */
  constructor(job: OpenJob, setting: ChannelSetting, ticketFor: TicketFor | undefined) {
    this.#job = job;
    this.#reader = new RowReader(job);
    this.#composer = new MessageComposer(job);
    this.#renderers = new Map(job.channels.map((channel) => [channel, new ChannelRenderer(channel, setting)]));
    this.#ticketFor = ticketFor;
  }

  /** @throws {OutputError} where what goes wrong is no matter of the row */
  async render(row: Row): Promise<Outcome> {
    if ('fault' in row) return { kind: 'rejected', row: row.row, id: '', problems: [rowProblem(row.fault)] };
    const id = row.cells.id?.trim() ?? '';
    const read = this.#reader.read(row);
    if ('problems' in read) return { kind: 'rejected', row: row.row, id, problems: read.problems };
    const reached = this.#job.channels.filter((channel) => reaches(channel, read.recipient));
    if (reached.length === 0) {
      const expected = `an address, an email address or a phone number, for at least one of ${this.#job.channels.map(({ name }) => name).join(', ')}`;
      return { kind: 'rejected', row: row.row, id, problems: [{ code: 'address', place: { field: 'address' }, found: 'nothing', expected }] };
    }
    try {
      return await this.#rendered(row.row, read, reached);
    } catch (error) {
      return { kind: 'rejected', row: row.row, id, problems: problemsOf(error, row.cells) };
    }
  }

  /** All channels or none, so that a fault never leaves half a recipient behind. */
  async #rendered(row: number, { recipient, profile, data }: ReadRow, reached: readonly Channel[]): Promise<RenderedRow> {
    const { channels } = this.#job;
    const issued = this.#ticket(recipient, data);
    const outputs: ChannelOutput[] = [];
    let order: OfferedOrder | undefined;
    for (const channel of reached) {
      const { output, choice } = await this.#renderedIn(channel, recipient, profile, data, issued?.ticket);
      outputs.push({ channel: channel.name, output });
      order = choice;
    }
    const skipped = channels
      .filter((channel) => !reached.includes(channel))
      .map(({ name, reachedBy }) => ({ channel: name, reason: reachedBy === undefined ? '' : `no ${NEEDED[reachedBy]}` }));
    const choice = order === undefined ? undefined : { ...order, ...(issued === undefined ? {} : { answer: issued.ticket.id, record: issued.record }) };
    return { kind: 'rendered', row, recipient, profile, outputs, skipped, ...(choice === undefined ? {} : { choice }) };
  }

  async #renderedIn(channel: Channel, recipient: Recipient, profile: ReaderProfile, data: unknown, answers: AnswerTicket | undefined) {
    const { artifact, houseStyle } = this.#job;
    const variant = { channel: channel.carries, ...profile, houseStyle: houseStyle.id };
    const { message, texts, choice } = this.#composer.compose({ recipient, data, variant, ...(answers === undefined ? {} : { answers }) });
    assertApproved(
      artifact.wording,
      texts.map(({ origin }) => origin),
      houseStyle.approval,
    );
    const output = await this.#renderers.get(channel)?.render(message, recipient);
    return { output, choice };
  }

  #ticket(recipient: Recipient, data: unknown): IssuedTicket | undefined {
    const { artifact, houseStyle } = this.#job;
    const choice = artifact.definition.choice?.(data, houseStyle);
    return choice === undefined ? undefined : this.#ticketFor?.(recipient, choice);
  }
}

function rowProblem({ field, found, expected }: FaultyRow['fault']): CellProblem {
  return { code: 'row', place: { field }, found, expected };
}
