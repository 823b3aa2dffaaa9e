import { describe, expect, test } from 'vitest';
import { addressLines } from './address-lines.ts';
import { printedCountry } from './country.ts';
import { longDate } from './date.ts';
import { kixContent } from './kix.ts';
import { addressName, formalSurname, greetingName } from './name.ts';
import { smsNumber } from './phone.ts';
import { dutchPostcode } from './postcode.ts';

describe('names', () => {
  const berg = { initials: 'J.P.', firstName: 'Jan', prefix: 'van der', surname: 'Berg' };

  test('an envelope has initials, a greeting the first name', () => {
    expect(addressName(berg)).toBe('J.P. van der Berg');
    expect(greetingName(berg)).toBe('Jan van der Berg');
  });

  test.each([
    ['van der', 'Berg', 'Van der Berg'],
    ["'t", 'Hart', "'t Hart"],
    ["in 't", 'Veld', "In 't Veld"],
    ['de la', 'Cruz', 'De la Cruz'],
  ])('behind a form of address %s %s is written %s', (prefix, surname, written) => {
    expect(formalSurname({ prefix, surname })).toBe(written);
  });

  test('a prefix in ij gets its capital', () => {
    expect(formalSurname({ prefix: 'ij', surname: 'Zand' })).toBe('Ij Zand');
  });
});

describe('postcodes', () => {
  test.each([
    ['1234AB', '1234 AB'],
    ['1234 ab', '1234 AB'],
    ['9999 ZZ', '9999 ZZ'],
  ])('%s is %s', (given, written) => expect(dutchPostcode(given)).toBe(written));

  test.each(['2511 SS', '2511 SA', '2511 SD', '0123 AB', '1234', '1234 A', '12345 AB', '1234  AB'])('%s is none', (given) =>
    expect(dutchPostcode(given)).toBeUndefined(),
  );
});

describe('addresses', () => {
  const home = { street: 'Wilgenlaan', houseNumber: '3', postcode: '3999 ZZ', town: 'IJzerdam' };

  test('two hard spaces before the town in capitals', () => {
    expect(addressLines({ ...home, houseNumberSuffix: 'bis A' })).toEqual(['Wilgenlaan 3 bis A', '3999 ZZ\u00a0\u00a0IJZERDAM']);
  });

  test('abroad the country comes last, in capitals', () => {
    expect(addressLines({ street: 'Hauptstraße 5', houseNumber: '', postcode: '10115', town: 'Berlin', country: 'Duitsland' })).toEqual([
      'Hauptstraße 5',
      '10115 BERLIN',
      'DUITSLAND',
    ]);
  });

  test.each([
    ['', undefined],
    ['NL', undefined],
    ['Nederland', undefined],
    ['BE', 'België'],
    ['Duitsland', 'Duitsland'],
  ])('country %s is printed as %s', (given, printed) => expect(printedCountry(given)).toBe(printed));

  test('two letters that are no country are refused', () => expect(() => printedCountry('QQ')).toThrow(RangeError));
});

test('a day is written out in the language of the letter', () => {
  expect(longDate('2011-04-14', 'nl')).toBe('14 april 2011');
  expect(longDate('2011-04-14', 'en')).toBe('14 April 2011');
});

describe('numbers for SMS', () => {
  test.each([
    ['06 12345678', '+31612345678'],
    ['0031612345678', '+31612345678'],
    ['+32 470 12 34 56', '+32470123456'],
  ])('%s is %s', (given, number) => expect(smsNumber(given)).toBe(number));

  test.each(['12345', '030 123 45 67', 'zes', '+31 6 1234'])('%s gets none', (given) => expect(smsNumber(given)).toBeUndefined());
});

describe('the KIX code', () => {
  const address = { street: 'Wilgenlaan', houseNumber: '12', postcode: '3999 ZZ', town: 'Wilgendam' };

  test.each([
    ['postcode and number', address, '3999ZZ12'],
    ['a suffix behind an X, in capitals', { ...address, houseNumberSuffix: 'bis' }, '3999ZZ12XBIS'],
    ['a suffix without its signs', { ...address, houseNumberSuffix: 'A-2' }, '3999ZZ12XA2'],
    ['nothing for an address abroad', { ...address, country: 'België', postcode: '1050' }, undefined],
    ['nothing rather than half a suffix', { ...address, houseNumberSuffix: 'achterhuis' }, undefined],
  ])('says %s', (_what, of, content) => {
    expect(kixContent(of)).toBe(content);
  });
});
