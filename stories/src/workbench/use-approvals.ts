import options from 'virtual:workbench-options';
import { useEffect, useState } from 'react';
import { APPROVAL, approvalsPath, type MessageApprovals, type PlaceInFile } from '../../rendering/approval-contract.ts';
import { renderedUrl } from '../use-rendered.ts';
import { post } from './ask-workbench.ts';
import { useChanges } from './use-preview.ts';

/** What is known of the approvals of a message. While they are asked for again, the last ones stay on view. */
export interface ApprovalsState {
  readonly approvals?: MessageApprovals;
  readonly isWaiting: boolean;
  readonly problem?: string;
  /** How many comments are open on its texts. */
  readonly open: number;
  /** Who approves and comments: what was typed, or git's user. */
  readonly by: string;
  readonly onBy: (by: string) => void;
}

/** How long to wait for the next letter of a name, in ms. */
const TYPING = 350;

/** The approvals of some texts, asked for again when the texts, a file, the name or the version changes. */
export function useApprovals(artifact: string, houseStyle: string, texts: readonly PlaceInFile[], version: number): ApprovalsState {
  const [known, setKnown] = useState<Omit<ApprovalsState, 'by' | 'onBy' | 'open'>>({ isWaiting: true });
  const [typed, setTyped] = useState<string>();
  const changes = useChanges();
  const name = typed?.trim();
  const body = JSON.stringify({ artifact, houseStyle, ...(name ? { by: name } : {}), places: texts.map(({ file, key }) => ({ file, key })) });
  const asked = JSON.stringify([body, changes + version]);
  const isTyping = name !== undefined;
  useEffect(() => {
    let isCurrent = true;
    const show = (next: (last: typeof known) => typeof known) => isCurrent && setKnown(next);
    const [wanted]: readonly [string] = JSON.parse(asked);
    const { places, ...of } = JSON.parse(wanted) as { readonly artifact: string; readonly houseStyle: string; readonly places: readonly PlaceInFile[] };
    if (places.length === 0) return;
    show((last) => ({ ...last, isWaiting: true }));
    const timer = setTimeout(
      () =>
        fetchApprovals(of.artifact, of.houseStyle, places, wanted)
          .then((approvals) => show(() => ({ approvals, isWaiting: false })))
          .catch((error: Error) => show((last) => ({ ...last, isWaiting: false, problem: error.message }))),
      isTyping ? TYPING : 0,
    );
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [asked, isTyping]);
  const open = (known.approvals?.texts ?? []).reduce((sum, { comments }) => sum + comments.length, 0);
  return { ...known, open, by: typed ?? known.approvals?.user ?? '', onBy: setTyped };
}

async function fetchApprovals(artifact: string, houseStyle: string, places: readonly PlaceInFile[], body: string): Promise<MessageApprovals> {
  if (!options.isStatic) return post(APPROVAL.state, JSON.parse(body));
  const response = await fetch(renderedUrl(approvalsPath(artifact, houseStyle)));
  if (!response.ok) throw new Error('In deze versie staat niet wie deze teksten goedkeurde. Start de werkbank zelf om dat te zien.');
  const all: MessageApprovals = await response.json();
  return { texts: all.texts.filter((text) => places.some(isAt(text))) };
}

export function isAt(one: PlaceInFile) {
  return ({ file, key }: PlaceInFile) => file === one.file && key === one.key;
}
