import { expect, test, vi } from 'vitest';
import { afterSaving, keepUnsaved, unsavedOf, withEdit } from './unsaved.ts';

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

test('what was typed in a text that messages share is there in each of them, and goes from all at once', () => {
  vi.stubGlobal('sessionStorage', { setItem: () => undefined });
  const shared = { ...edit, file: 'shared/wording/nl.json' };
  keepUnsaved('next-steps', [edit, shared]);
  expect(unsavedOf('next-steps')).toEqual([edit, shared]);
  expect(unsavedOf('next-steps')).toBe(unsavedOf('next-steps'));
  expect(unsavedOf('suggestion')).toEqual([shared]);
  keepUnsaved('suggestion', []);
  expect(unsavedOf('next-steps')).toEqual([edit]);
  keepUnsaved('next-steps', []);
  vi.unstubAllGlobals();
});
