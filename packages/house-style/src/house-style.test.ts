import { mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ProblemsError } from '@aanreik/message';
import { describe, expect, test } from 'vitest';
import { contrast } from './contrast.ts';
import { missingGlyphs } from './glyphs.ts';
import { missingTexts, phraseIn } from './house-style.ts';
import { listHouseStyles, loadEnvelope, loadHouseStyle } from './load.ts';
import { resolveColours, type TokenTree } from './tokens.ts';

/** Dutch, Frisian, Turkish and Polish letters, and the signs that letters have. */
const LETTERS = 'ÁÀÂÄÉÈÊËÍÌÎÏÓÒÔÖÚÙÛÜÝĲĳáàâäéèêëíìîïóòôöúùûüýÇĞİıŞçğşĄĆĘŁŃŚŹŻąćęłńśźż€–—‘’“”…';

describe.each(listHouseStyles())('%s', (name) => {
  const houseStyle = loadHouseStyle(name);

  test('its fonts have every letter of a Dutch, Frisian, Turkish or Polish name', () => {
    expect(missingGlyphs(houseStyle.fonts.text, LETTERS)).toEqual([]);
    expect(missingGlyphs(houseStyle.fonts.heading, LETTERS)).toEqual([]);
  });

  test('it has a font with every letter, mark and stop of Arabic', () => {
    const arabic = houseStyle.fonts.scripts.Arab;
    expect(arabic && missingGlyphs(arabic, 'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيًٌٍَُِّْ،؛؟«»')).toEqual([]);
  });

  test.each(['nl', 'en', 'tr', 'pl', 'ar'])('it says in %s all that a message needs', (language) => {
    expect(missingTexts(houseStyle, language)).toEqual([]);
  });

  test('what it lacks in a language is named by its path', () => {
    expect(missingTexts(houseStyle, 'fr').map(({ place }) => place.key)).toContain('contact.walkIn.0.hours');
  });

  test('a name that stays Dutch says so', () => {
    expect(phraseIn(houseStyle.contact.desk, 'ar').language).toBe('nl');
    expect(phraseIn(houseStyle.contact.hours, 'ar').language).toBe('ar');
  });
});

describe('tokens', () => {
  const base = completeTokens();

  test('an alias is followed, through another layer too', () => {
    const own: TokenTree = { brand: { $value: '#123456' }, basis: { color: { 'accent-1': { 'color-default': { $value: '{brand}' } } } } };
    expect(resolveColours([base, own], 'tokens.json').light.accent).toBe('#123456');
  });

  test.each([
    ['circular', '{basis.color.accent-1.color-default}'],
    ['of something that does not exist', '{brand}'],
    ['no colour', '12px'],
  ])('a token that is %s is named', (_what, value) => {
    const own: TokenTree = { basis: { color: { 'accent-1': { 'color-default': { $value: value } } } } };
    expect(() => resolveColours([base, own], 'x/tokens.json')).toThrow(/x\/tokens.json basis.color.accent-1.color-default/);
  });
});

describe("an organisation's own folder", () => {
  test('is loaded by its path', async () => {
    const folder = await copyOf('wilgendam');
    expect(loadHouseStyle(folder).name.nl).toBe('Gemeente Wilgendam');
  });

  test('cannot make the engine read a file outside it, by its path or by a link', async () => {
    const folder = await copyOf('wilgendam');
    const outside = path.join(mkdtempSync(path.join(tmpdir(), 'aanreik-')), 'secret.svg');
    writeFileSync(outside, '<svg xmlns="http://www.w3.org/2000/svg"/>');
    change(folder, (data) => ({ ...data, logo: { svg: path.relative(folder, outside), png: 'logo.png' } }));
    expect(() => loadHouseStyle(folder)).toThrow(ProblemsError);
    symlinkSync(outside, path.join(folder, 'link.svg'));
    change(folder, (data) => ({ ...data, logo: { svg: 'link.svg', png: 'logo.png' } }));
    expect(() => loadHouseStyle(folder)).toThrow(ProblemsError);
  });

  test('cannot make the engine read a file outside it, as if it were one of a package', async () => {
    const folder = await copyOf('wilgendam');
    const outside = path.join(mkdtempSync(path.join(tmpdir(), 'aanreik-')), 'secret.svg');
    writeFileSync(outside, '<svg xmlns="http://www.w3.org/2000/svg"/>');
    for (let up = 1; up < 16; up += 1) {
      change(folder, (data) => ({ ...data, logo: { svg: `@x/${'../'.repeat(up)}${outside.slice(1)}`, png: 'logo.png' } }));
      expect(() => loadHouseStyle(folder), `${up} up`).toThrow(/no such file/);
    }
  });

  test.each([
    ['<mj-image src="https://tracker.example/x.png" />', 'a picture from elsewhere'],
    ['<mj-section background-url="//tracker.example/x.png"></mj-section>', 'a picture from elsewhere'],
    ['<mj-raw><script>alert(1)</script></mj-raw>', 'a script'],
    ['<mj-raw><img src="cid:logo" onerror="alert(1)"></mj-raw>', 'a script in an attribute'],
    ['<mj-font name="X" href="https://fonts.example/x.css" />', 'mj-font'],
    ['<mj-style>@import url(https://x.example/x.css);</mj-style>', '@import'],
    ['<mj-style>.a { background: url("https://x.example/x.png"); }</mj-style>', 'a picture from elsewhere'],
    ['<mj-include path="/etc/passwd" type="html" />', 'mj-include'],
  ])('cannot bring %s to readers of its emails', async (opening, said) => {
    const folder = await copyOf('wilgendam');
    const file = path.join(folder, 'email.mjml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('<mj-body', `${opening}<mj-body`));
    expect(() => loadHouseStyle(folder)).toThrow(said);
    expect(() => loadHouseStyle(folder)).toThrow(/email\.mjml line \d+/);
  });

  test('with a mistake says in which file and where', async () => {
    const folder = await copyOf('wilgendam');
    change(folder, (data) => ({ ...data, sms: { sender: 'Gemeente Wilgendam' } }));
    expect(() => loadHouseStyle(folder)).toThrow(/house-style\.json sms\.sender/);
  });

  test.each([
    ['a font that is not there', { fonts: { text: face('./none.ttf'), heading: face('./none.ttf') } }, /none\.ttf|file-missing|no such file/],
    ['a photo without words for who does not see it', { people: [{ ...someone, alt: {} }] }, /people\.0\.alt.*no words for who does not see the photo/],
    ['a photo without words at all', { people: [{ ...someone, alt: undefined }] }, /people\.0\.alt/],
    ['a photo that is not there', { people: [{ ...someone, photo: { print: 'people/none.svg', email: 'logo.png' } }] }, /no such file/],
    ['two people of one id', { people: [someone, someone] }, /people.*two people with one id/],
    ['a picture that is not there', { logo: { svg: 'none.svg', png: 'logo.png' } }, /no such file/],
    [
      'an envelope that there is none of',
      { letter: { margin: { left: 19, right: 19, bottom: 13, top: 12 }, envelope: 'c7', kix: false, returnAddress: 'x' } },
      /no envelope 'c7'/,
    ],
  ])('with %s says so', async (_what, changes, said) => {
    const folder = await copyOf('wilgendam');
    change(folder, (data) => ({ ...data, ...changes }));
    expect(() => loadHouseStyle(folder)).toThrow(said);
  });

  test('with a picture that is too large says so', async () => {
    const folder = await copyOf('wilgendam');
    writeFileSync(path.join(folder, 'logo.svg'), `<svg xmlns="http://www.w3.org/2000/svg"><!--${'x'.repeat(300_000)}--></svg>`);
    expect(() => loadHouseStyle(folder)).toThrow(/300 kB; expected a picture of at most 200 kB/);
  });

  test('may bring an envelope of its own', async () => {
    const folder = await copyOf('wilgendam');
    const letter = { margin: { left: 19, right: 19, bottom: 13, top: 12 }, envelope: './ours.json', kix: false, returnAddress: 'x' };
    const envelope = { ...loadEnvelope('c4-right-50'), name: 'Onze' };
    writeFileSync(path.join(folder, 'ours.json'), JSON.stringify({ ...envelope, id: undefined }));
    change(folder, (data) => ({ ...data, letter }));
    expect(loadHouseStyle(folder).letter.envelope).toMatchObject({ id: 'ours', name: 'Onze', folds: [] });
    writeFileSync(path.join(folder, 'ours.json'), JSON.stringify({ ...envelope, id: undefined, shift: 'much' }));
    expect(() => loadHouseStyle(folder)).toThrow(/ours\.json shift/);
  });

  test('that does not exist is answered with those that do', () => {
    expect(() => loadHouseStyle('nowhere')).toThrow(/rijksdienst-rondkomen, wilgendam/);
  });
});

const someone = { id: 'listener', name: 'Ellen Vos', photo: { print: 'logo.svg', email: 'logo.png' }, alt: { nl: 'Ellen lacht' } };

const face = (file: string) => ({ family: 'X', fallback: 'serif', regular: file, bold: file });

async function copyOf(name: string): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'aanreik-'));
  await cp(path.join(import.meta.dirname, '../styles', name), folder, { recursive: true });
  return folder;
}

function change(folder: string, edit: (data: object) => object): void {
  const file = path.join(folder, 'house-style.json');
  writeFileSync(file, JSON.stringify(edit(JSON.parse(readFileSync(file, 'utf8')))));
}

function completeTokens(): TokenTree {
  const group = Object.fromEntries(
    ['bg-document', 'bg-subtle', 'bg-default', 'border-subtle', 'color-default', 'color-subtle', 'color-document'].map((name) => [name, { $value: '#000000' }]),
  );
  return { basis: { color: { default: group, 'default-inverse': group, 'accent-1': group, 'accent-1-inverse': group } } };
}

test('contrast is that of WCAG 2.2', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  expect(contrast('#777777', '#ffffff')).toBe(contrast('#ffffff', '#777777'));
});
