import { CHANNELS, ChannelRenderer, newIdKey, reaches } from '@aanreik/channels';
import { channelsOf, compose, MessageComposer } from '@aanreik/compose';
import type { Recipient } from '@aanreik/message';
import { expect, test } from 'vitest';
import { DATE, nextSteps, sendersOf } from './support/artifacts.ts';
import { fixtureRecipients } from './support/fixture-recipients.ts';

const [houseStyle] = sendersOf(nextSteps);
const run = { artifact: nextSteps, houseStyle, date: DATE };
const setting = { artifact: nextSteps.name, houseStyle, date: DATE, idKey: newIdKey() };
const recipients = await fixtureRecipients();

/** Reachable through every channel, whatever the row said. */
const everywhere = (recipient: Recipient): Recipient => ({ email: 'a@example.org', phone: '+31612345678', ...recipient });

const channels = CHANNELS.filter(({ carries }) => channelsOf(nextSteps.definition).includes(carries));

test.each(channels)('$name: what is composed once for many is what is composed for each alone, for every recipient of the fixture', async (channel) => {
  const composer = new MessageComposer(run);
  // A letter's bytes follow from its message, as tests of prepared letters show; drawing each twice would take minutes.
  const renderer = channel.carries === 'letter' ? undefined : new ChannelRenderer(channel, setting);
  for (const { recipient: read, profile, data } of recipients) {
    const recipient = everywhere(read);
    expect(reaches(channel, recipient)).toBe(true);
    const addressed = { recipient, data, variant: { channel: channel.carries, ...profile, houseStyle: houseStyle.id } };
    const once = composer.compose(addressed);
    const alone = compose({ ...run, ...addressed });
    expect(once, recipient.id).toEqual(alone);
    const bytes = [await renderer?.render(once.message, recipient), await renderer?.render(alone.message, recipient)];
    expect(bytes[0], recipient.id).toEqual(bytes[1]);
  }
});

test('recipients who share all but their values share one shape, and no other recipient does', () => {
  const composer = new MessageComposer(run);
  const shapeFor = (recipient: Recipient, arrears: readonly string[] = []) =>
    composer.compose({
      recipient,
      data: { arrears },
      variant: { channel: 'sms', segment: 'unknown', level: 'B1', language: 'nl', houseStyle: houseStyle.id },
    }).message.shape;
  const anna: Recipient = { id: 'a', name: { firstName: 'Anna', surname: 'Jansen' }, phone: '+31612345678' };
  const first = shapeFor(anna);
  expect(shapeFor({ ...anna, id: 'b', name: { firstName: 'Bo', surname: 'Bakker' } })).toBe(first);
  expect(shapeFor({ id: 'c', phone: '+31612345678' })).not.toBe(first);
  expect(shapeFor({ ...anna, salutation: { kind: 'form', form: 'mevrouw' } })).not.toBe(first);
  expect(shapeFor(anna, ['rent'])).not.toBe(first);
});
