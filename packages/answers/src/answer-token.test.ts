import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import jwt from 'jsonwebtoken';
import { describe, expect, test } from 'vitest';
import { newAnswerId } from './answer-id.ts';
import { parseAnswerKey } from './answer-key.ts';
import { readToken, signAnswer } from './answer-token.ts';

const newKey = () => parseAnswerKey(randomBytes(32).toString('hex'));
const key = newKey();
const claim = { artifact: 'conversation-choice', option: 'anna', id: newAnswerId() };
const EXPIRES = Date.parse('2027-01-01T00:00:00Z') / 1000;
const IN_TIME = new Date('2026-12-01T00:00:00Z');
const token = signAnswer(claim, EXPIRES, key);
const [header = '', payload = '', signature = ''] = token.split('.');
const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const decoded = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString());

test('a token says artifact, option, id and expiry, and nothing else', () => {
  expect(decoded(header)).toEqual({ alg: 'HS256' });
  expect(decoded(payload)).toEqual({ art: claim.artifact, opt: claim.option, jti: claim.id, exp: EXPIRES });
});

test('a token is read until its last moment, and not at it', () => {
  expect(readToken(token, { current: key }, new Date(EXPIRES * 1000 - 1))).toEqual({ claim });
  expect(readToken(token, { current: key }, new Date(EXPIRES * 1000))).toEqual({ fault: 'expired' });
});

describe('forged is', () => {
  const claims = { art: 'conversation-choice', opt: 'bram', jti: claim.id, exp: EXPIRES };
  test.each([
    ['a changed payload', `${header}.${encoded(claims)}.${signature}`],
    ['a later expiry', `${header}.${encoded({ ...decoded(payload), exp: EXPIRES + 1 })}.${signature}`],
    ['no algorithm', `${encoded({ alg: 'none' })}.${payload}.`],
    ['no algorithm, with a signature', `${encoded({ alg: 'none' })}.${payload}.${signature}`],
    ['no signature', `${header}.${payload}.`],
    ['another algorithm with our own key', jwt.sign(claims, key, { algorithm: 'HS512' })],
    ['another key', signAnswer(claim, EXPIRES, newKey())],
    ['another key, and expired too', signAnswer(claim, 1_000_000_000, newKey())],
    ['a header that is null', `${Buffer.from('null').toString('base64url')}.${payload}.${signature}`],
    ['a header that is a list', `${encoded(['HS256'])}.${payload}.${signature}`],
  ])('%s', (_name, forged) => expect(readToken(forged, { current: key }, IN_TIME)).toEqual({ fault: 'forged' }));

  test('any token of which one character was changed', () => {
    const characters = fc.constantFrom(...'ABCxyz019-_');
    fc.assert(
      fc.property(fc.nat(token.length - 1), characters, (place, other) => {
        fc.pre(token[place] !== '.' && token[place] !== other);
        expect(readToken(token.slice(0, place) + other + token.slice(place + 1), { current: key }, IN_TIME)).toEqual({ fault: 'forged' });
      }),
      { numRuns: 300 },
    );
  });
});

test('nothing that comes in throws', () => {
  const part = fc.oneof(
    fc.base64String(),
    fc.json().map((text) => Buffer.from(text).toString('base64url')),
  );
  fc.assert(fc.property(fc.array(part, { maxLength: 4 }), (parts) => 'fault' in readToken(parts.join('.'), { current: key }, IN_TIME)));
  fc.assert(fc.property(fc.string(), (text) => 'fault' in readToken(text, { current: key }, IN_TIME)));
});

test('what else was signed with our key is foreign', () => {
  for (const claims of [
    { art: 'a', opt: 'b' },
    { art: 'a', opt: 'b', jti: 'R-0001', exp: EXPIRES },
    { ...decoded(payload), sub: 'R-0001' },
  ]) {
    expect(readToken(jwt.sign(claims, key, { noTimestamp: true }), { current: key }, IN_TIME)).toEqual({ fault: 'foreign' });
  }
});

test('after a change of keys the links of the key before are read, and those of older keys are forged', () => {
  const keys = { current: newKey(), previous: key };
  expect(readToken(token, keys, IN_TIME)).toEqual({ claim });
  expect(readToken(token, keys, new Date(EXPIRES * 1000))).toEqual({ fault: 'expired' });
  expect(readToken(token, { current: newKey(), previous: newKey() }, IN_TIME)).toEqual({ fault: 'forged' });
});
