import { history, historyKeymap, standardKeymap } from '@codemirror/commands';
import { Annotation, Compartment, EditorState } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { type Ref, useEffect, useImperativeHandle, useMemo, useRef } from 'react';
import type { TextNames } from '../../rendering/contract.ts';
import { chips, markUnknown, unknownWords } from './chips.ts';

interface Props {
  /** As it is in the file. */
  readonly value: string;
  readonly names: TextNames;
  /** Whether placeholders and conditions are shown as they are in the file, and not as chips. */
  readonly isRaw: boolean;
  /** Words of which the spelling is not known. */
  readonly unknown: ReadonlySet<string>;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly isInvalid: boolean;
  /** Ids of what names the field and of what is said of it. */
  readonly labelledBy: string;
  readonly describedBy: string;
  readonly onChange: (value: string) => void;
  readonly onFocus: () => void;
  readonly ref: Ref<EditorHandle>;
}

/** What can be done with a field from outside it. */
export interface EditorHandle {
  readonly focus: () => void;
  /** Puts something where the cursor is, or around the words that are selected. */
  readonly insert: (before: string, after?: string) => void;
  /** Puts a word in the place of another, wherever that is in the text. */
  readonly replaceAll: (places: readonly { readonly from: number; readonly to: number }[], by: string) => void;
  /** The place of the cursor, in UTF-16 units. */
  readonly cursor: () => number;
}

/** Marks a change that did not come from the keyboard, of which nobody needs to be told. */
const fromOutside = Annotation.define<true>();

/** A field for a text with chips in it: CodeMirror over the text as it is in its file. */
export function TextEditor({ value, names, isRaw, unknown, onChange, onFocus, ref, ...said }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(undefined);
  const parts = useMemo(() => ({ chips: new Compartment(), said: new Compartment() }), []);
  const heard = useRef({ onChange, onFocus });
  heard.current = { onChange, onFocus };
  const { language, direction, isInvalid, labelledBy, describedBy } = said;
  const attributes = EditorView.contentAttributes.of({
    'aria-labelledby': labelledBy,
    'aria-describedby': describedBy,
    'aria-invalid': String(isInvalid),
    lang: language,
    dir: direction,
    // Dutch is checked here, with the organisation's own words.
    spellcheck: String(language !== 'nl'),
  });
  const shown = useMemo(() => (isRaw ? [] : chips(names)), [isRaw, names]);
  const first = useRef({ value, attributes, shown });
  useEffect(() => {
    if (place.current === null) return;
    const made = new EditorView({
      parent: place.current,
      state: EditorState.create({
        doc: first.current.value,
        extensions: [
          // Only this ends a line, so that every other character stays what it is.
          EditorState.lineSeparator.of('\n'),
          parts.chips.of(first.current.shown),
          parts.said.of(first.current.attributes),
          unknownWords,
          history(),
          keymap.of([...standardKeymap, ...historyKeymap]),
          EditorView.lineWrapping,
          EditorView.domEventHandlers({
            focus: () => heard.current.onFocus(),
            // By itself CodeMirror takes the whole line where nothing is selected, as editors of code do.
            cut: (_, { state }) => state.selection.main.empty,
            copy: (_, { state }) => state.selection.main.empty,
          }),
          EditorView.updateListener.of(({ docChanged, transactions, state }) => {
            if (docChanged && !transactions.some((one) => one.annotation(fromOutside))) heard.current.onChange(state.doc.toString());
          }),
        ],
      }),
    });
    view.current = made;
    return () => made.destroy();
  }, [parts]);
  useEffect(() => view.current?.dispatch({ effects: parts.chips.reconfigure(shown) }), [parts, shown]);
  const attributesKey = JSON.stringify([language, direction, isInvalid, labelledBy, describedBy]);
  useEffect(() => view.current?.dispatch({ effects: parts.said.reconfigure(attributes) }), [parts, attributesKey]);
  useEffect(() => view.current?.dispatch({ effects: markUnknown.of(unknown) }), [unknown]);
  useEffect(() => {
    const now = view.current?.state.doc;
    if (now === undefined || now.toString() === value) return;
    view.current?.dispatch({ changes: { from: 0, to: now.length, insert: value }, annotations: fromOutside.of(true) });
  }, [value]);
  useImperativeHandle(
    ref,
    () => ({
      focus: () => view.current?.contentDOM.focus({ preventScroll: true }),
      cursor: () => view.current?.state.selection.main.head ?? 0,
      insert: (before, after = '') => {
        const editor = view.current;
        if (editor === undefined) return;
        const { from, to } = editor.state.selection.main;
        const words = editor.state.sliceDoc(from, to);
        editor.dispatch({
          changes: { from, to, insert: before + (after === '' ? '' : words) + after },
          selection: { anchor: from + before.length + (after === '' ? 0 : words.length) },
          userEvent: 'input',
          scrollIntoView: true,
        });
        editor.focus();
      },
      replaceAll: (places, by) => view.current?.dispatch({ changes: places.map(({ from, to }) => ({ from, to, insert: by })), userEvent: 'input' }),
    }),
    [],
  );
  return <div ref={place} className="editor" />;
}
