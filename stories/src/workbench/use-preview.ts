import { useEffect, useState } from 'react';
import { CHANGED, type Edit, type Preview, type PreviewSelection } from '../../rendering/contract.ts';
import { fetchPreview } from './ask-workbench.ts';

/** What is known of a preview. While a next one is made the last one stays on view, and is not taken for it. */
export interface PreviewState {
  readonly preview?: Preview;
  /** Whether the preview is not yet what was asked for. */
  readonly isWaiting: boolean;
  /** Why there is no (new) preview. */
  readonly refusal?: Error;
}

interface Answered {
  /** What was asked, as text. */
  readonly asked?: string;
  /** What was chosen for the preview that is here. */
  readonly choice?: string;
  readonly preview?: Preview;
  readonly refusal?: Error;
}

/** How long to wait for the next letter before what was typed is shown, in ms. */
const TYPING = 350;

/**
 * The message of a choice with edits, made again when the choice, an edit or a file changes. Only the answer to what
 * was asked last counts, in whichever order answers come. Where the message of another choice cannot be made, the
 * earlier one goes: it is not what was chosen. Where it is words that cannot be used, the message without them stays.
 * @param choice absent where there is nothing to ask
 * @param version another where something changed that no file of wording shows
 */
export function usePreview(choice: PreviewSelection | undefined, edits: readonly Edit[], version = 0): PreviewState {
  const [answered, setAnswered] = useState<Answered>({});
  const changes = useChanges();
  const chosen = JSON.stringify(choice);
  const asked = JSON.stringify([choice, edits, changes + version]);
  useEffect(() => {
    const [wanted, typed]: readonly [PreviewSelection | null, readonly Edit[]] = JSON.parse(asked);
    if (wanted === null) return;
    const own = JSON.stringify(wanted);
    const cancel = new AbortController();
    const show = (next: (last: Answered) => Answered) => cancel.signal.aborted || setAnswered(next);
    const timer = setTimeout(
      () =>
        fetchPreview(wanted, typed, cancel.signal)
          .then((preview) => show(() => ({ asked, choice: own, preview })))
          .catch((refusal: Error) =>
            show((last) => ({
              asked,
              choice: own,
              refusal,
              ...(last.choice === own && last.preview !== undefined ? { preview: last.preview } : {}),
            })),
          ),
      typed.length === 0 ? 0 : TYPING,
    );
    return () => {
      cancel.abort();
      clearTimeout(timer);
    };
  }, [asked]);
  if (chosen === undefined) return { isWaiting: false };
  const isAnswer = answered.asked === asked;
  return {
    isWaiting: !isAnswer,
    ...(answered.preview === undefined ? {} : { preview: answered.preview }),
    ...(isAnswer && answered.refusal !== undefined ? { refusal: answered.refusal } : {}),
  };
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
