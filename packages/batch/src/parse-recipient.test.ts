import { describe, expect, test } from 'vitest';
import { type ParseContext, parseRecipient } from './parse-recipient.ts';

const context: ParseContext = { contact: ['address', 'email', 'phone'], languages: ['en', 'nl'], overrides: {} };
const good = {
  id: 'R1',
  initials: 'J.',
  firstName: 'Jan',
  prefix: 'van',
  surname: 'Dam',
  street: 'Laan',
  houseNumber: '1',
  postcode: '1234AB',
  town: 'Dam',
  email: 'jan@example.org',
  phone: '0612345678',
};

const faults = (cells: object, change: Partial<ParseContext> = {}) => {
  const parsed = parseRecipient({ ...good, ...cells }, { ...context, ...change });
  return 'problems' in parsed ? parsed.problems.map(({ place, found }) => `${place.field}: ${found}`) : [];
};

test('a row becomes a recipient, with what is empty left out', () => {
  expect(parseRecipient({ ...good, segment: '', level: 'a2', country: 'Nederland', organisation: ' ' }, context)).toEqual({
    recipient: {
      id: 'R1',
      name: { initials: 'J.', firstName: 'Jan', prefix: 'van', surname: 'Dam' },
      address: { street: 'Laan', houseNumber: '1', postcode: '1234 AB', town: 'Dam' },
      email: 'jan@example.org',
      phone: '+31612345678',
    },
    profile: { segment: 'unknown', level: 'A2', language: 'nl' },
  });
});

describe('a cell that is wrong is named with what was found', () => {
  test.each([
    [{ id: '' }, 'id: nothing'],
    [{ id: '../x' }, 'id: ../x'],
    [{ id: 'a/b' }, 'id: a/b'],
    [{ id: '.hidden' }, 'id: .hidden'],
    [{ segment: 'happy' }, 'segment: happy'],
    [{ level: 'C1' }, 'level: C1'],
    [{ language: 'tr' }, 'language: tr'],
    [{ postcode: '2511 SS' }, 'postcode: 2511 SS'],
    [{ postcode: '' }, 'postcode: nothing'],
    [{ street: '' }, 'street: nothing'],
    [{ houseNumber: '' }, 'houseNumber: nothing'],
    [{ houseNumber: 'twaalf' }, 'houseNumber: twaalf'],
    [{ country: 'QQ' }, 'country: QQ'],
    [{ email: 'jan@' }, 'email: jan@'],
    [{ email: 'jan@example.org\nBcc: x@example.org' }, 'email: jan@example.org[U+000A]Bcc: x@example.org'],
    [{ phone: '12345' }, 'phone: 12345'],
    [{ surname: '', firstName: '' }, 'surname: nothing'],
    [{ salutation: 'mevrouw', surname: '' }, 'surname: nothing'],
    [{ salutation: 'Hoi' }, 'salutation: Hoi'],
    [{ surname: 'Jan\u202esen' }, 'surname: Jan[U+202E]sen'],
    [{ surname: 'Jan\u00adsen' }, 'surname: Jan[U+00AD]sen'],
    [{ surname: 'Jan\ue000sen' }, 'surname: Jan[U+E000]sen'],
    [{ surname: 'Jan\u{e0041}sen' }, 'surname: Jan[U+E0041]sen'],
    [{ surname: 'win.evil.com' }, 'surname: win.evil.com'],
    [{ firstName: 'Jan https://x' }, 'firstName: Jan https://x'],
    [{ surname: 'jan@evil' }, 'surname: jan@evil'],
    [{ id: 'CON' }, 'id: CON'],
    [{ id: 'lpt1.x' }, 'id: lpt1.x'],
    [{ id: 'a.' }, 'id: a.'],
    [{ surname: 'Jan\u0000' }, 'surname: Jan[U+0000]'],
    [{ surname: 'Yal\ufffdn' }, 'surname: Yal\ufffdn'],
    [{ surname: 'x'.repeat(10_000) }, 'surname: 10000 characters'],
  ])('%j', (cells, fault) => expect(faults(cells)[0]).toBe(fault));
});

test('all that is wrong with a row is said at once', () => {
  expect(faults({ id: '', level: 'C1', postcode: '0000' })).toHaveLength(3);
});

test('cells that serve no channel that is asked for are not looked at', () => {
  expect(faults({ email: 'jan@', phone: '12345' }, { contact: ['address'] })).toEqual([]);
  expect(faults({ postcode: '2511 SS' }, { contact: ['phone'] })).toEqual([]);
});

test('what the command says goes before what the file says, right or wrong', () => {
  const parsed = parseRecipient({ ...good, level: 'C1', segment: 'happy' }, { ...context, overrides: { level: 'B2', segment: 'unknown', language: 'en' } });
  expect(parsed).toMatchObject({ profile: { level: 'B2', segment: 'unknown', language: 'en' } });
});

test('abroad a street may hold its own number, and a postcode has any form', () => {
  expect(faults({ street: 'Hauptstraße 5', houseNumber: '', postcode: '10115', country: 'DE' })).toEqual([]);
});
