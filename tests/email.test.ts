import { type PreparedEmail, prepareEmail, renderEmail } from '@aanreik/email';
import type { Recipient, Variant } from '@aanreik/message';
import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { composed, nextSteps, sendersOf } from './support/artifacts.ts';
import { drawnVariants } from './support/drawn-variants.ts';
import { wordsOfHtml } from './support/read-html.ts';
import { isOutsideEmail, readEmail } from './support/read-message.ts';
import { leaks } from './support/reading.ts';
import { fatma, HOSTILE_NAMES } from './support/recipients.ts';
import { ARREARS, LEVEL_NAMES, SEGMENT_NAMES } from './support/secrets.ts';

const SENDERS = sendersOf(nextSteps);

const everything = { arrears: ['rent', 'health', 'energy', 'water'] };
const plain: Variant = { channel: 'email', segment: 'unknown', level: 'B1', language: 'nl', houseStyle: 'wilgendam' };

function emailOf(variant: Variant, recipient: Recipient = fatma, data: unknown = everything) {
  const { message, houseStyle } = composed(nextSteps, variant, recipient, data);
  if (message.channel !== 'email') throw new Error('no email');
  return { message, houseStyle, prepared: prepareEmail(message.shape, houseStyle) };
}

const GMAIL_LIMIT = 102_000;

describe.each(SENDERS.map(({ id }) => id))('every email in the house style %s', (houseStyle) => {
  test.each(drawnVariants(nextSteps, houseStyle, ['email']).map((variant) => [`${variant.segment} ${variant.level} ${variant.language}`, variant] as const))(
    '%s: one h1, its language, within the limit of Gmail, silent about its segment and level and, to who does not open it, about money',
    async (_name, variant) => {
      for (const data of nextSteps.definition.situations) {
        const { message, prepared } = emailOf(variant, fatma, data);
        const email: PreparedEmail = await prepared;
        const html = email.html(message.fields);
        expect(html.match(/<h1/g)).toHaveLength(1);
        expect(html).toMatch(new RegExp(`<html[^>]* lang="${variant.language}"`));
        expect(Buffer.byteLength(html)).toBeLessThan(GMAIL_LIMIT);
        const readings = await readEmail(await email.merge(message.fields, message.to, 'id-of-a-message'));
        expect(leaks(readings, SEGMENT_NAMES)).toEqual([]);
        expect(leaks(readings, LEVEL_NAMES)).toEqual([]);
        const outside = [...readings.filter(isOutsideEmail), { where: 'preheader', text: message.shape.preheader }];
        expect(leaks(outside, ARREARS)).toEqual([]);
        expect(leaks(outside, /betal|R0001/i)).toEqual([]);
      }
    },
  );
});

describe('an email', () => {
  test('merged is, byte for byte, the email rendered with its fields', async () => {
    for (const surname of HOSTILE_NAMES) {
      const { message, houseStyle, prepared } = emailOf(plain, { ...fatma, name: { initials: 'A.', surname } });
      expect((await prepared).html(message.fields)).toBe(await renderEmail(message.shape, message.fields, houseStyle));
    }
  });

  test.each(HOSTILE_NAMES)('shows the name %s as those characters, in HTML, text and header', async (surname) => {
    const { message, prepared } = emailOf(plain, { ...fatma, name: { initials: 'A.', surname } });
    const email = await prepared;
    const html = email.html(message.fields);
    expect(wordsOfHtml(html, ' ').replaceAll(/\s+/g, ' ')).toContain(`Beste A. ${surname},`);
    expect(html).not.toMatch(/<script|<b>\{\{/);
    const parsed = await PostalMime.parse(Buffer.from(await email.merge(message.fields, message.to, 'id-of-a-message')).toString('utf8'));
    expect(parsed.text).toContain(`Beste A. ${surname},`);
    expect(parsed.to?.[0]).toMatchObject({ address: 'fatma@example.org', name: `A. ${surname}` });
  });

  test('has subject, sender, plain text, a way out, and its logo inside', async () => {
    const { message, prepared } = emailOf(plain);
    const bytes = await (await prepared).merge(message.fields, message.to, fatma.id);
    const parsed = await PostalMime.parse(Buffer.from(bytes).toString('utf8'));
    expect(parsed).toMatchObject({ subject: 'Stappen die u zelf kunt zetten', from: { address: 'geldloket@wilgendam.example', name: 'Gemeente Wilgendam' } });
    expect(parsed.headers.find(({ key }) => key === 'list-unsubscribe')?.value).toBe('<mailto:afmelden@wilgendam.example>');
    expect(parsed.text).toContain('Bespaar op twee contracten');
    expect(parsed.attachments).toMatchObject([{ contentId: '<logo>', mimeType: 'image/png', disposition: 'inline' }]);
  });

  test('loads nothing from elsewhere, and its links are https, tel or mailto', async () => {
    const { message, prepared } = emailOf(plain);
    const html = (await prepared).html(message.fields);
    expect([...html.matchAll(/\ssrc="([^"]*)"/g)].map(([, source]) => source)).toEqual(['cid:logo']);
    expect(html).not.toMatch(/@import|url\(|<link/);
    const targets = [...html.matchAll(/href="([^"]*)"/g)].map(([, target]) => target ?? '');
    expect(targets.filter((target) => !/^(https:|tel:|mailto:)/.test(target))).toEqual([]);
  });

  test('without a field that it needs is refused by name', async () => {
    const { prepared } = emailOf(plain);
    const email = await prepared;
    expect(() => email.html({})).toThrow(/recipient\.greeting/);
  });

  test('is the same, byte for byte, each time', async () => {
    const write = async () => {
      const { message, prepared } = emailOf(plain);
      return (await prepared).merge(message.fields, message.to, fatma.id);
    };
    expect(Buffer.compare(await write(), await write())).toBe(0);
  });
});
