import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { APPROVAL } from './approval-contract.ts';
import { WORKBENCH, WORKBENCH_HEADER } from './contract.ts';
import type { Renderer } from './renderer.ts';
import { workbench } from './workbench-middleware.ts';

const saveWording = vi.fn(async () => 1);
const approveSeen = vi.fn(async () => 1);
const addKnownWord = vi.fn();
const commentOn = vi.fn(async () => undefined);
const listen = workbench(async () => ({ saveWording, approveSeen, commentOn, addKnownWord }) as unknown as Renderer);
const server = createServer((request, response) => void listen(request, response, () => response.writeHead(404).end()));
let own = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  own = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => saveWording.mockClear());
afterAll(() => server.close());

const edits = [{ file: 'next-steps/wording/nl.json', key: 'hat', from: ['a'], to: ['b'] }];

async function save(headers: Record<string, string>, body: unknown = { artifact: 'next-steps', edits }, method = 'POST') {
  const response = await fetch(own + WORKBENCH.save, { method, headers, ...(method === 'POST' ? { body: JSON.stringify(body) } : {}) });
  return response.status;
}

test('what the workbench itself asks is saved', async () => {
  expect(await save({ origin: own, [WORKBENCH_HEADER]: '1' })).toBe(200);
  expect(saveWording).toHaveBeenCalledWith('next-steps', edits);
});

test.each([
  ['a page from another site', { origin: 'https://elders.example', [WORKBENCH_HEADER]: '1' }, 'POST'],
  ['a form, which cannot send the header', {}, 'POST'],
  ['a page without an origin', { [WORKBENCH_HEADER]: '1' }, 'POST'],
  ['a link', { [WORKBENCH_HEADER]: '1' }, 'GET'],
])('%s is not answered', async (_who, headers: Record<string, string>, method) => {
  expect(await save(headers, undefined, method)).toBe(403);
  expect(saveWording).not.toHaveBeenCalled();
});

test('what is no edit is refused before anything is asked of the renderer', async () => {
  const headers = { origin: own, [WORKBENCH_HEADER]: '1' };
  expect(await save(headers, { artifact: 'next-steps', edits: [] })).toBe(422);
  expect(await save(headers, { artifact: 'next-steps', edits: [{ ...edits[0], to: [' '] }] })).toBe(422);
  expect(await save(headers, { artifact: 'next-steps', edits: [{ ...edits[0], to: ['x'.repeat(1_000_001)] }] })).toBe(422);
  expect(saveWording).not.toHaveBeenCalled();
});

async function ask(path: string, body: unknown, headers: Record<string, string> = { origin: own, [WORKBENCH_HEADER]: '1' }) {
  const response = await fetch(own + path, { method: 'POST', headers, body: JSON.stringify(body) });
  return { status: response.status, problem: ((await response.json()) as { problem?: string }).problem };
}

const seen = [{ file: 'next-steps/wording/nl.json', key: 'hat', hash: 'x' }];
const approval = { artifact: 'next-steps', houseStyle: 'wilgendam', by: 'C. de Wit', seen };

test.each(Object.values(APPROVAL))('%s answers the workbench alone', async (path) => {
  expect(await ask(path, approval, { origin: 'https://elders.example', [WORKBENCH_HEADER]: '1' })).toMatchObject({ status: 403 });
  expect(await ask(path, approval, { origin: own })).toMatchObject({ status: 403 });
});

test('an approval is passed on as it was seen', async () => {
  expect(await ask(APPROVAL.approve, approval)).toMatchObject({ status: 200 });
  expect(approveSeen).toHaveBeenLastCalledWith(approval);
});

test.each([
  ['nobody', APPROVAL.approve, { ...approval, by: ' ' }, 'Vul eerst in wie u bent: een naam, zoals A. Kaya.'],
  ['two names', APPROVAL.approve, { ...approval, by: 'A\nB' }, 'Een naam is één regel gewone letters.'],
  ['nothing', APPROVAL.approve, { ...approval, seen: [] }, 'Er is niets om goed te keuren.'],
  ['no words', APPROVAL.comment, { artifact: 'x', file: 'a', key: 'b', by: 'C', words: ' ' }, 'Schrijf eerst uw opmerking op.'],
  [
    'a command for a terminal',
    APPROVAL.comment,
    { artifact: 'x', file: 'a', key: 'b', by: 'C', words: '\u001b[31m' },
    'Een opmerking heeft alleen gewone letters en regels.',
  ],
  ['another form', APPROVAL.history, { file: 7 }, 'Dit verzoek heeft niet de vorm die de werkbank stuurt. Ververs de pagina en probeer het opnieuw.'],
])('%s is refused in Dutch', async (_what, path, body, problem) => {
  approveSeen.mockClear();
  expect(await ask(path, body)).toEqual({ status: 422, problem });
  expect(approveSeen).not.toHaveBeenCalled();
  expect(commentOn).not.toHaveBeenCalled();
});

test('a word is added by the workbench alone', async () => {
  expect(await ask(WORKBENCH.knownWord, { word: 'Zvw' }, { origin: 'https://elders.example', [WORKBENCH_HEADER]: '1' })).toMatchObject({ status: 403 });
  expect(addKnownWord).not.toHaveBeenCalled();
  expect(await ask(WORKBENCH.knownWord, { word: 'Zvw' })).toMatchObject({ status: 200 });
  expect(addKnownWord).toHaveBeenCalledExactlyOnceWith('Zvw');
});
