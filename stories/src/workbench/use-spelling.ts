import options from 'virtual:workbench-options';
import { useEffect, useState } from 'react';
import { type UnknownWord, WORKBENCH } from '../../rendering/contract.ts';
import { post } from './ask-workbench.ts';
import { useChanges } from './use-preview.ts';

/** How long to wait for the next letter before what was typed is looked at, in ms. */
const TYPING = 600;

const NONE: readonly UnknownWord[] = [];

export interface SpellingState {
  /** Words that are in no list; none while nobody knows. */
  readonly unknown: readonly UnknownWord[];
  readonly problem?: string;
  /** Says that a word is spelled right. */
  readonly add: (word: string) => void;
}

/** The words of some Dutch texts that are in no list. Only a running workbench has the dictionary. */
export function useSpelling(texts: readonly string[]): SpellingState {
  const [known, setKnown] = useState<Omit<SpellingState, 'add'>>({ unknown: NONE });
  const [added, setAdded] = useState(0);
  const changes = useChanges();
  const asked = JSON.stringify(texts);
  useEffect(() => {
    if (options.isStatic || asked === '[]') return;
    const cancel = new AbortController();
    const timer = setTimeout(
      () =>
        post<readonly UnknownWord[]>(WORKBENCH.spelling, { texts: JSON.parse(asked) }, cancel.signal)
          .then((unknown) => setKnown({ unknown }))
          // What cannot be looked at is marked nowhere; the message itself says whether the workbench answers.
          .catch(() => undefined),
      TYPING,
    );
    return () => {
      cancel.abort();
      clearTimeout(timer);
    };
  }, [asked, added, changes]);
  return {
    ...known,
    add: (word) => {
      post(WORKBENCH.knownWord, { word })
        .then(() => setAdded((before) => before + 1))
        .catch((error: Error) => setKnown((before) => ({ ...before, problem: error.message })));
    },
  };
}
