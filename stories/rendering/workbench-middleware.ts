import type { IncomingMessage, ServerResponse } from 'node:http';
import { MESSAGE_KINDS, ProblemsError, READING_LEVELS, SEGMENTS } from '@aanreik/message';
import { z } from 'zod';
import { APPROVAL_ROUTES } from './approval-routes.ts';
import { type Refusal, WORKBENCH, WORKBENCH_HEADER } from './contract.ts';
import type { Renderer } from './renderer.ts';

/** Far more than what can be typed. In bytes. */
const MOST = 1_000_000;

const edit = z.object({ file: z.string(), key: z.string(), from: z.array(z.string()), to: z.array(z.string().trim().min(1)).min(1) });
const choice = z.object({
  artifact: z.string(),
  channel: z.enum(MESSAGE_KINDS),
  segment: z.enum(SEGMENTS),
  level: z.enum(READING_LEVELS),
  language: z.string(),
  houseStyle: z.string(),
  arm: z.string(),
  person: z.string(),
  example: z.string(),
});
const previewBody = z.object({ choice, edits: z.array(edit) });
const spellingBody = z.object({ texts: z.array(z.string()).max(2000) });
const wordBody = z.object({ word: z.string().min(1).max(100) });
const saveBody = z.object({ artifact: z.string(), edits: z.array(edit).min(1) });

const OWN_PATHS: readonly string[] = Object.values(WORKBENCH);

/**
 * Shows what staff choose and type in a running workbench, and saves it when they say so. Only the workbench itself is
 * heard: a page from another site cannot send this header without asking, and is not answered.
 */
export function workbench(renderer: () => Promise<Renderer>) {
  return async (request: IncomingMessage, response: ServerResponse, next: () => void): Promise<void> => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const approval = APPROVAL_ROUTES.get(path);
    if (!OWN_PATHS.includes(path) && approval === undefined) return next();
    const answer = (status: number, body: unknown) => {
      response.statusCode = status;
      response.setHeader('content-type', 'application/json; charset=utf-8');
      response.end(JSON.stringify(body));
    };
    if (!isOwn(request)) return answer(403, { problem: 'not asked by the workbench itself', problems: [] } satisfies Refusal);
    try {
      const body: unknown = JSON.parse(await bodyOf(request));
      if (approval !== undefined) return answer(200, await approval(await renderer(), body));
      const { renderPreview, saveWording, unknownWords, addKnownWord } = await renderer();
      if (path === WORKBENCH.preview) {
        const asked = previewBody.parse(body);
        answer(200, await renderPreview(asked.choice, asked.edits));
      } else if (path === WORKBENCH.spelling) {
        answer(200, await unknownWords(spellingBody.parse(body).texts));
      } else if (path === WORKBENCH.knownWord) {
        addKnownWord(wordBody.parse(body).word);
        answer(200, {});
      } else {
        const asked = saveBody.parse(body);
        answer(200, { drafts: await saveWording(asked.artifact, asked.edits) });
      }
    } catch (error) {
      const refusal: Refusal = { problem: (error as Error).message, problems: isProblems(error) ? error.problems : [] };
      answer(422, refusal);
    }
  };
}

/** A request of the page that this server served: by POST, with our header, from its own origin. */
function isOwn({ method, headers }: IncomingMessage): boolean {
  const { origin, host } = headers;
  return method === 'POST' && headers[WORKBENCH_HEADER] !== undefined && origin !== undefined && URL.canParse(origin) && new URL(origin).host === host;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size > MOST) throw new RangeError('that is more than can be typed');
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** The renderer runs in a server of its own, with a class of its own. */
function isProblems(error: unknown): error is ProblemsError {
  return error instanceof ProblemsError || (error instanceof Error && error.name === 'ProblemsError');
}
