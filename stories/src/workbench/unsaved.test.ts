import { expect, test } from 'vitest';
import { afterSaving, withEdit } from './unsaved.ts';

const text = { file: 'f', key: 'k', written: ['oud'], read: ['oud'], isShared: false, isDraft: false };
const edit = { file: 'f', key: 'k', from: ['oud'], to: ['nieuw'] };

test('what was saved is no longer unsaved', () => {
  expect(afterSaving([edit], [edit])).toEqual([]);
  expect(afterSaving([{ ...edit, to: ['nieuw '] }], [edit])).toEqual([]);
});

test('what was typed while it saved stays, as a change of what is in the file now', () => {
  const other = { ...edit, key: 'ander' };
  expect(afterSaving([{ ...edit, to: ['nieuwer'] }, other], [edit])).toEqual([{ ...edit, from: ['nieuw'], to: ['nieuwer'] }, other]);
});

test('a text that is as it was again is not changed', () => {
  expect(withEdit([edit], text, ['oud'], ['oud'])).toEqual([]);
  expect(withEdit([], text, ['in het bestand'], ['nieuw'])).toEqual([{ ...edit, from: ['in het bestand'] }]);
});
