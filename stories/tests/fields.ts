import { EditorView } from '@codemirror/view';
import { expect, waitFor } from 'storybook/test';
import { PATIENCE } from './patience.ts';

interface Canvas {
  findByRole(role: 'textbox', options: { readonly name: string | RegExp }, patience: typeof PATIENCE): Promise<HTMLElement>;
}

/** The field of a text, by the name above it. */
export function fieldCalled(canvas: Canvas, name: string | RegExp): Promise<HTMLElement> {
  return canvas.findByRole('textbox', { name }, PATIENCE);
}

/** What a field holds, as it goes into the file. */
export function wordsOf(field: Element | null): string {
  return editorOf(field).state.doc.toString();
}

/** Types at the end of a field, by the way of the browser's own editing. */
export async function typeIn(field: Element | null, words: string): Promise<void> {
  const editor = editorOf(field);
  editor.focus();
  editor.dispatch({ selection: { anchor: editor.state.doc.length } });
  const before = wordsOf(field);
  document.execCommand('insertText', false, words);
  await waitFor(() => expect(wordsOf(field)).toBe(before + words));
}

/** Puts something in the place of all that a field holds, as one who pastes over it. */
export async function typeInstead(field: Element | null, words: string): Promise<void> {
  const editor = editorOf(field);
  editor.focus();
  const to = editor.state.doc.length;
  editor.dispatch({ changes: { from: 0, to, insert: words }, selection: { anchor: words.length }, userEvent: 'input.paste' });
  await waitFor(() => expect(wordsOf(field)).toBe(words));
}

/** Selects a part of a field: places in what goes into the file. */
export function selectIn(field: Element | null, anchor: number, head: number): void {
  editorOf(field).focus();
  editorOf(field).dispatch({ selection: { anchor, head } });
}

/** Presses a key in a field that is no letter. */
export function press(field: Element | null, key: string, held: { readonly altKey?: boolean; readonly ctrlKey?: boolean } = {}): void {
  editorOf(field).contentDOM.dispatchEvent(new KeyboardEvent('keydown', { key, ...held, bubbles: true, cancelable: true }));
}

function editorOf(field: Element | null): EditorView {
  const editor = field instanceof HTMLElement ? EditorView.findFromDOM(field) : null;
  if (editor === null) throw new Error('no field of a text');
  return editor;
}
