import path from 'node:path';
import { createServer, type Plugin, type ViteDevServer } from 'vite';
import { CHANGED } from './contract.ts';
import { onChange } from './on-change.ts';
import type { Renderer } from './renderer.ts';
import { workbench } from './workbench-middleware.ts';

const ENTRY = path.join(import.meta.dirname, 'entry.ts');
const ROOT = path.join(import.meta.dirname, '../..');
const CHOICES = 'virtual:workbench-options';
const RULES = 'virtual:rules';

/** Files that a renderer reads itself, so that Vite does not see them change. */
const READ_BY_RENDERERS = ['templates', 'packages'].map((folder) => path.join(ROOT, folder));

/**
 * Gives the stories what the real channels render.
 * A running Storybook renders what is asked for; a static one holds it as files, below rendered/.
 */
export function renderedPlugin(): Plugin {
  let server: Promise<ViteDevServer> | undefined;
  let isBuild = false;
  const renderer = async () => {
    server ??= privateServer();
    return (await (await server).ssrLoadModule(ENTRY)) as Renderer;
  };
  const close = async () => {
    const opened = server;
    server = undefined;
    await (await opened)?.close();
  };
  return {
    name: 'aanreik:rendered',
    enforce: 'pre',
    configResolved: ({ command }) => {
      isBuild = command === 'build';
    },
    resolveId: (id) => (id === CHOICES || id === RULES ? `\0${id}` : undefined),
    load: async (id) => {
      if (id === `\0${CHOICES}`) return `export default ${JSON.stringify(await (await renderer()).options(isBuild))}`;
      return id === `\0${RULES}` ? `export default ${JSON.stringify((await renderer()).rules())}` : undefined;
    },
    configureServer(storybook) {
      storybook.httpServer?.once('close', close);
      storybook.watcher.add(READ_BY_RENDERERS);
      onChange(storybook.watcher, READ_BY_RENDERERS, () => storybook.ws.send({ type: 'custom', event: CHANGED }));
      storybook.middlewares.use(workbench(renderer));
      storybook.middlewares.use(async (request, response, next) => {
        const asked = /\/rendered\/([^?]+)/.exec(request.url ?? '')?.[1];
        if (asked === undefined) return next();
        try {
          const body = await (await renderer()).render(asked);
          response.setHeader('content-type', asked.endsWith('.pdf') ? 'application/pdf' : 'application/json; charset=utf-8');
          response.end(body);
        } catch (error) {
          response.statusCode = 500;
          response.setHeader('content-type', 'text/plain; charset=utf-8');
          response.end((error as Error).message);
        }
      });
    },
    async generateBundle() {
      const { staticFiles } = await renderer();
      for await (const { path: file, content } of staticFiles()) this.emitFile({ type: 'asset', fileName: `rendered/${file}`, source: content });
    },
    closeBundle: close,
  };
}

/**
 * A server of its own, because Storybook's and Vitest's server-side pipelines inline CommonJS dependencies such as
 * mjml, which then fail.
 */
function privateServer(): Promise<ViteDevServer> {
  return createServer({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    server: { middlewareMode: true, hmr: false, ws: false },
    appType: 'custom',
    optimizeDeps: { noDiscovery: true, include: [] },
  });
}
