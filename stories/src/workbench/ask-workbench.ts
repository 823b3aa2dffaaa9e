import options from 'virtual:workbench-options';
import type { Problem } from '@aanreik/message';
import { type Edit, type Preview, type PreviewSelection, previewPath, type Refusal, WORKBENCH, WORKBENCH_HEADER } from '../../rendering/contract.ts';
import { renderedUrl } from '../use-rendered.ts';
import { asSent } from './unsaved.ts';

/** Thrown where the workbench does not do what was asked. */
export class Refused extends Error {
  readonly problems: readonly Problem[];

  constructor({ problem, problems }: Refusal) {
    super(problem);
    this.name = 'Refused';
    this.problems = problems;
  }
}

/** The message of a choice with edits. @throws {Refused} with what is wrong */
export async function fetchPreview(choice: PreviewSelection, edits: readonly Edit[], signal: AbortSignal): Promise<Preview> {
  if (!options.isStatic) return post(WORKBENCH.preview, { choice, edits: edits.map(asSent) }, signal);
  const { ok, body, status } = await fetch(renderedUrl(previewPath(choice, options)), { signal });
  if (ok && body !== null) return new Response(body.pipeThrough(new DecompressionStream('gzip'))).json();
  throw new Refused({ problem: `status ${status} for ${previewPath(choice, options)}`, problems: [] });
}

/**
 * Saves edits in the wording files. Only a running workbench can.
 * @returns how many of the texts are drafts until somebody approves them
 * @throws {Refused} with what is wrong
 */
export function saveEdits(artifact: string, edits: readonly Edit[]): Promise<{ readonly drafts: number }> {
  return post(WORKBENCH.save, { artifact, edits });
}

/** Asks a running workbench. @throws {Refused} with what is wrong */
export async function post<T>(path: string, body: unknown, signal?: AbortSignal): Promise<T> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', [WORKBENCH_HEADER]: '1' },
    body: JSON.stringify(body),
    ...(signal === undefined ? {} : { signal }),
  });
  const answer: unknown = await response.json();
  if (response.ok) return answer as T;
  throw new Refused(answer as Refusal);
}
