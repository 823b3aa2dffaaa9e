import options from 'virtual:workbench-options';
import { useEffect, useState } from 'react';
import { CHANGED, type Edit, type Preview, type PreviewSelection, previewPath, WORKBENCH, WORKBENCH_HEADER } from '../../rendering/contract.ts';
import { renderedUrl } from '../use-rendered.ts';

/** What is known of a preview. While a next one is made, the last one stays on view. */
export interface PreviewState {
  readonly preview?: Preview;
  readonly isWaiting: boolean;
  /** Why there is no (new) preview. */
  readonly problem?: string;
}

/** How long to wait for the next letter before what was typed is shown, in ms. */
const TYPING = 350;

/** The message of a choice with edits, made again when the choice, an edit, a file or the version changes. */
export function usePreview(choice: PreviewSelection, edits: readonly Edit[], version = 0): PreviewState {
  const [state, setState] = useState<PreviewState>({ isWaiting: true });
  const changes = useChanges();
  const asked = JSON.stringify([choice, edits, changes + version]);
  useEffect(() => {
    let isCurrent = true;
    const show = (next: (last: PreviewState) => PreviewState) => isCurrent && setState(next);
    show((last) => ({ ...(last.preview === undefined ? {} : { preview: last.preview }), isWaiting: true }));
    const [wanted, typed]: readonly [PreviewSelection, readonly Edit[]] = JSON.parse(asked);
    const timer = setTimeout(
      () =>
        fetchPreview(wanted, typed)
          .then((preview) => show(() => ({ preview, isWaiting: false })))
          .catch((error: Error) => show((last) => ({ ...last, isWaiting: false, problem: error.message }))),
      typed.length === 0 ? 0 : TYPING,
    );
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [asked]);
  return state;
}

async function fetchPreview(choice: PreviewSelection, edits: readonly Edit[]): Promise<Preview> {
  if (!options.isStatic) return post(WORKBENCH.preview, { choice, edits });
  const { ok, body } = await fetch(renderedUrl(previewPath(choice, options)));
  if (ok && body !== null) return new Response(body.pipeThrough(new DecompressionStream('gzip'))).json();
  throw new Error('Deze combinatie zit niet in deze versie. Kies een andere huisstijl, ontvanger of situatie, of start de werkbank zelf.');
}

/**
 * Saves edits in the wording files. Only a running workbench can.
 * @returns how many of the texts are drafts until somebody approves them
 * @throws {Error} with what is wrong, one problem a line
 */
export function saveEdits(artifact: string, edits: readonly Edit[]): Promise<{ readonly drafts: number }> {
  return post(WORKBENCH.save, { artifact, edits });
}

/** Asks a running workbench. @throws {Error} with what is wrong */
export async function post<T>(path: string, body: unknown): Promise<T> {
  const response = await fetch(path, { method: 'POST', headers: { 'content-type': 'application/json', [WORKBENCH_HEADER]: '1' }, body: JSON.stringify(body) });
  const answer: unknown = await response.json();
  if (response.ok) return answer as T;
  throw new Error((answer as { readonly problem: string }).problem);
}

/** How often a file changed since the page was opened. */
export function useChanges(): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    const more = () => setCount((before) => before + 1);
    import.meta.hot?.on(CHANGED, more);
    return () => import.meta.hot?.off(CHANGED, more);
  }, []);
  return count;
}
