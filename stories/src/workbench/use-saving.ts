import type { Problem } from '@aanreik/message';
import { useEffect, useState } from 'react';
import type { Edit, Preview, PreviewText } from '../../rendering/contract.ts';
import { Refused, saveEdits } from './ask-workbench.ts';
import { afterSaving, asSent, isOf, isSame, keepUnsaved, unsavedOf } from './unsaved.ts';

export interface Saving {
  readonly isBusy: boolean;
  readonly outcome?: Outcome;
  readonly save: () => void;
  /** Takes away what was said of the last time: it is not about what is typed now. */
  readonly forget: () => void;
  /** A text as it is in the file: what was saved is in it before the preview says so. */
  readonly writtenNow: (text: PreviewText) => readonly string[];
}

export type Outcome =
  | { readonly kind: 'saved'; readonly count: number; readonly drafts: number }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[]; readonly message: string };

/**
 * Saves what was typed. What is typed meanwhile is not in it, and is kept.
 * @param preview the one on view: it may be of before the last time that something was saved
 */
export function useSaving(artifact: string, preview: Preview | undefined): Saving {
  const [isBusy, setIsBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>();
  const [saved, setSaved] = useState<readonly Edit[]>([]);
  // What a preview shows as written need not be remembered: from then on the file may change in other ways.
  useEffect(() => {
    setSaved((before) => before.filter((edit) => !preview?.texts.some((text) => isOf(text)(edit) && isSame(edit.to, text.written))));
  }, [preview]);
  const save = async () => {
    const sent = unsavedOf(artifact).map(asSent);
    setIsBusy(true);
    setOutcome(undefined);
    try {
      const { drafts } = await saveEdits(artifact, sent);
      setSaved((before) => [...before, ...sent]);
      // Not through this page: it may be gone by now.
      keepUnsaved(artifact, afterSaving(unsavedOf(artifact), sent));
      setOutcome({ kind: 'saved', count: sent.length, drafts });
    } catch (error) {
      setOutcome({ kind: 'refused', problems: error instanceof Refused ? error.problems : [], message: (error as Error).message });
    } finally {
      setIsBusy(false);
    }
  };
  return {
    isBusy,
    ...(outcome === undefined ? {} : { outcome }),
    save: () => void save(),
    forget: () => setOutcome(undefined),
    writtenNow: (text) => saved.filter(isOf(text)).reduce((written, { from, to }) => (isSame(from, written) ? to : written), text.written),
  };
}
