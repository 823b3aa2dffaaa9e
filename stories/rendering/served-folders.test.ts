import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { createServer, type InlineConfig } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import storybook from '../.storybook/main.ts';

const ROOT = path.join(import.meta.dirname, '../..');
mkdirSync(path.join(ROOT, 'out'), { recursive: true });
const rendered = mkdtempSync(path.join(ROOT, 'out/served-'));
writeFileSync(path.join(rendered, 'R1.pdf'), 'a letter of last night');

/** A server of the folders that the workbench serves, without the plugins that render. */
async function servedByWorkbench() {
  const config: InlineConfig = (await storybook.viteFinal?.({}, { configType: 'DEVELOPMENT' } as never)) ?? {};
  return createServer({
    configFile: false,
    root: path.join(ROOT, 'stories'),
    logLevel: 'silent',
    optimizeDeps: { noDiscovery: true },
    server: { ...config.server, host: '127.0.0.1', port: 0, hmr: false, watch: null },
  });
}

const server = await servedByWorkbench();
beforeAll(async () => {
  await server.listen(0);
});
afterAll(async () => {
  await server.close();
  rmSync(rendered, { recursive: true });
});

const statusOf = async (file: string) => {
  const { port } = (server.httpServer?.address() as AddressInfo | null) ?? { port: 0 };
  const answer = await fetch(`http://127.0.0.1:${port}/@fs${file}?raw`);
  return [answer.status, (await answer.text()).includes('last night')];
};

test('the workbench hands out its own code', async () => expect(await statusOf(path.join(ROOT, 'stories/rendering/people.ts'))).toEqual([200, false]));

test.each([path.join(rendered, 'R1.pdf'), path.join(ROOT, 'fixtures/recipients.csv'), path.join(ROOT, 'package.json'), '/etc/hostname'])(
  'the workbench does not hand out %s',
  async (file) => expect(await statusOf(file)).toEqual([403, false]),
);
