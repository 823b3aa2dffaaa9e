import { useEffect, useSyncExternalStore } from 'react';
import type { Edit, PreviewText } from '../../rendering/contract.ts';

/** Where the tab keeps them: a reload after a file has changed finds them again. */
const PLACE = 'aanreik:niet-bewaard';

type Unsaved = Readonly<Record<string, readonly Edit[]>>;

const NONE: readonly Edit[] = [];
const listeners = new Set<() => void>();
let all: Unsaved = kept();

function kept(): Unsaved {
  try {
    // What is in it was written below, by this page.
    return JSON.parse(sessionStorage.getItem(PLACE) ?? '{}') as Unsaved;
  } catch {
    return {};
  }
}

/** Where texts that messages share are kept: what one types of them shows in each. No artifact has this name. */
const SHARED = 'shared';

/**
 * Texts of an artifact that were changed and not saved yet, those that it shares with others among them. They stay when
 * one goes to another page and comes back. The same list as long as nothing changes.
 */
export function unsavedOf(artifact: string): readonly Edit[] {
  const [own = NONE, shared = NONE] = [all[artifact], all[SHARED]];
  if (shared.length === 0) return own;
  if (own.length === 0) return shared;
  const known = joined.get(artifact);
  if (known !== undefined && known.own === own && known.shared === shared) return known.edits;
  const edits = [...own, ...shared];
  joined.set(artifact, { own, shared, edits });
  return edits;
}

const joined = new Map<string, { readonly own: readonly Edit[]; readonly shared: readonly Edit[]; readonly edits: readonly Edit[] }>();

export function keepUnsaved(artifact: string, edits: readonly Edit[]): void {
  const isShared = ({ file }: Edit) => file.startsWith(`${SHARED}/`);
  const next = { ...all, [artifact]: edits.filter((edit) => !isShared(edit)), [SHARED]: edits.filter(isShared) };
  all = Object.fromEntries(Object.entries(next).filter(([, own]) => own.length > 0));
  sessionStorage.setItem(PLACE, JSON.stringify(all));
  for (const listener of listeners) listener();
}

/** How many texts of all artifacts are not saved yet. */
function countUnsaved(): number {
  return Object.values(all).reduce((sum, edits) => sum + edits.length, 0);
}

/** The unsaved texts of an artifact. While there are any, of whichever artifact, the browser asks before a tab closes. */
export function useUnsaved(artifact: string): readonly Edit[] {
  useEffect(askBeforeClosing, []);
  return useSyncExternalStore(listen, () => unsavedOf(artifact));
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * The tab is asked, and not the frame in it: Storybook loads the frame again when a file changes, and then nothing is
 * lost.
 */
function askBeforeClosing(): () => void {
  const tab = window.top ?? window;
  const ask = (event: BeforeUnloadEvent) => {
    if (countUnsaved() > 0) event.preventDefault();
  };
  const stop = () => tab.removeEventListener('beforeunload', ask);
  tab.addEventListener('beforeunload', ask);
  window.addEventListener('pagehide', stop);
  return () => {
    stop();
    window.removeEventListener('pagehide', stop);
  };
}

export function isOf({ file, key }: Pick<PreviewText, 'file' | 'key'>) {
  return (edit: Pick<Edit, 'file' | 'key'>) => edit.file === file && edit.key === key;
}

/**
 * Edits with one text changed; one that is again as it was is none.
 * @param written as it is in the file
 */
export function withEdit(edits: readonly Edit[], text: PreviewText, written: readonly string[], to: readonly string[]): readonly Edit[] {
  const from = edits.find(isOf(text))?.from ?? written;
  const others = edits.filter((edit) => !isOf(text)(edit));
  return isSame(from, to) ? others : [...others, { file: text.file, key: text.key, from, to }];
}

/** What is left of the edits when some were saved: what was typed meanwhile is a change of what was saved. */
export function afterSaving(now: readonly Edit[], saved: readonly Edit[]): readonly Edit[] {
  return now.flatMap((edit) => {
    const was = saved.find(isOf(edit));
    if (was === undefined) return [edit];
    return isSame(was.to, asSent(edit).to) ? [] : [{ ...edit, from: was.to }];
  });
}

/** An edit as it goes into the file: without spaces around its texts. */
export function asSent(edit: Edit): Edit {
  return { ...edit, to: edit.to.map((text) => text.trim()) };
}

export function isSame(one: readonly string[], other: readonly string[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
