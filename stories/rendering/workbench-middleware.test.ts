import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { WORKBENCH, WORKBENCH_HEADER } from './contract.ts';
import type { Renderer } from './renderer.ts';
import { workbench } from './workbench-middleware.ts';

const saveWording = vi.fn(async () => 1);
const listen = workbench(async () => ({ saveWording }) as unknown as Renderer);
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
