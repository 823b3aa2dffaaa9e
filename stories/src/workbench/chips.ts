import { wordsIn } from '@aanreik/spelling/words-in';
import { isolateHistory } from '@codemirror/commands';
import { type EditorState, type Extension, type Range, StateEffect, StateField, type TransactionSpec } from '@codemirror/state';
import { type Command, Decoration, type DecorationSet, EditorView, keymap, WidgetType } from '@codemirror/view';
import type { TextNames } from '../../rendering/contract.ts';
import { heardToken, partsOf, readTokens, shownToken, type Token } from './tokens.ts';

interface Chips {
  readonly tokens: readonly Token[];
  readonly shown: DecorationSet;
}

/**
 * Shows the placeholders and conditions of a text as chips with their Dutch names. The text itself stays as it is in
 * its file, letter for letter: a chip lies over it.
 */
export function chips(names: TextNames): Extension {
  const read = (state: EditorState): Chips => {
    const tokens = readTokens(state.doc.toString(), names);
    return { tokens, shown: Decoration.set(tokens.map((token) => Decoration.replace({ widget: new Chip(token, names) }).range(token.from, token.to))) };
  };
  const field = StateField.define<Chips>({
    create: read,
    update: (value, { docChanged, state }) => (docChanged ? read(state) : value),
    provide: (own) => [
      EditorView.decorations.from(own, ({ shown }) => shown),
      // The cursor steps over a chip, and a key that deletes takes it whole.
      EditorView.atomicRanges.of((view) => view.state.field(own, false)?.shown ?? Decoration.none),
    ],
  });
  const tokensOf = (state: EditorState) => state.field(field).tokens;
  return [
    field,
    keymap.of([
      { key: 'Backspace', run: takeAway(tokensOf, 'before') },
      { key: 'Delete', run: takeAway(tokensOf, 'behind') },
      { key: 'Alt-ArrowLeft', run: move(tokensOf, 'before') },
      { key: 'Alt-ArrowRight', run: move(tokensOf, 'behind') },
    ]),
    EditorView.domEventHandlers({
      // Before a drag, and again behind a click, which puts the cursor beside the chip.
      mousedown: (event, view) => select(event, view, tokensOf(view.state)),
      click: (event, view) => select(event, view, tokensOf(view.state)),
    }),
  ];
}

class Chip extends WidgetType {
  readonly #token: Token;
  readonly #shown: string;
  readonly #heard: string;

  constructor(token: Token, names: TextNames) {
    super();
    this.#token = token;
    this.#shown = shownToken(token, names);
    this.#heard = heardToken(token, names);
  }

  override eq(other: Chip): boolean {
    return this.#token.kind === other.#token.kind && this.#heard === other.#heard;
  }

  override toDOM(): HTMLElement {
    const chip = document.createElement('span');
    chip.className = `chip ${this.#token.kind === 'value' ? 'value' : 'condition'}`;
    chip.textContent = this.#shown;
    chip.setAttribute('role', 'img');
    chip.setAttribute('aria-label', this.#heard);
    chip.draggable = true;
    return chip;
  }

  /** A chip is part of the text: it can be selected and dragged. */
  override ignoreEvent(): boolean {
    return false;
  }
}

/** What is done with a chip is undone by itself, however soon the next thing follows. */
const ALONE = isolateHistory.of('full');

type Tokens = (state: EditorState) => readonly Token[];
type Side = 'before' | 'behind';

/** What is pointed at is selected, so that it can be dragged, cut and moved. */
function select(event: MouseEvent, view: EditorView, tokens: readonly Token[]): boolean {
  const chip = event.target instanceof Element ? event.target.closest('.chip') : null;
  if (chip === null || event.shiftKey) return false;
  const at = view.posAtDOM(chip);
  const token = tokens.find(({ from }) => from === at);
  if (token === undefined) return false;
  view.focus();
  view.dispatch({ selection: { anchor: token.from, head: token.to } });
  return false;
}

/** The chip that is selected, or that the cursor is beside. */
function chosenToken(state: EditorState, tokens: readonly Token[], side: Side): Token | undefined {
  const { main } = state.selection;
  if (!main.empty) return tokens.find(({ from, to }) => from === main.from && to === main.to);
  return tokens.find(({ from, to }) => (side === 'before' ? to : from) === main.head);
}

/** Half a condition is of no use: with one of its chips go the others, and the words between them stay. */
function takeAway(tokensOf: Tokens, side: Side): Command {
  return (view) => {
    const tokens = tokensOf(view.state);
    const token = chosenToken(view.state, tokens, side);
    if (token === undefined || view.state.readOnly) return false;
    view.dispatch({ changes: partsOf(token, tokens).map(({ from, to }) => ({ from, to })), userEvent: 'delete', annotations: ALONE, scrollIntoView: true });
    return true;
  };
}

/** Moves the chip that is selected over a word, or over the chip beside it. */
function move(tokensOf: Tokens, side: Side): Command {
  return (view) => {
    const { state } = view;
    if (state.selection.main.empty) return false;
    const tokens = tokensOf(state);
    const token = chosenToken(state, tokens, side);
    if (token === undefined || state.readOnly) return false;
    const change = moved(state.doc.toString(), token, tokens, side);
    if (change !== undefined) view.dispatch({ ...change, userEvent: 'move', annotations: ALONE, scrollIntoView: true });
    return true;
  };
}

function moved(source: string, { from, to }: Token, tokens: readonly Token[], side: Side): TransactionSpec | undefined {
  const place = side === 'before' ? placeBefore(source, from, tokens) : placeBehind(source, to, tokens);
  if (place === undefined) return undefined;
  const chip = source.slice(from, to);
  const start = side === 'before' ? place : place - chip.length;
  return {
    changes: [
      { from, to },
      { from: place, insert: chip },
    ],
    selection: { anchor: start, head: start + chip.length },
  };
}

function placeBefore(source: string, from: number, tokens: readonly Token[]): number | undefined {
  const beside = tokens.findLast(({ to }) => to === from);
  if (beside !== undefined) return beside.from;
  const start = Math.max(0, ...tokens.filter(({ to }) => to < from).map(({ to }) => to));
  const word = /\S*\s*$/.exec(source.slice(start, from))?.[0] ?? '';
  return word === '' ? undefined : from - word.length;
}

function placeBehind(source: string, to: number, tokens: readonly Token[]): number | undefined {
  const beside = tokens.find(({ from }) => from === to);
  if (beside !== undefined) return beside.to;
  const end = Math.min(source.length, ...tokens.filter(({ from }) => from > to).map(({ from }) => from));
  const word = /^\s*\S*/.exec(source.slice(to, end))?.[0] ?? '';
  return word === '' ? undefined : to + word.length;
}

/** Marks some words wherever they are in the text, also while it changes. */
export const markUnknown = StateEffect.define<ReadonlySet<string>>();

/** Words of which the spelling is not known have a line below them. */
export const unknownWords: Extension = StateField.define<{ readonly words: ReadonlySet<string>; readonly shown: DecorationSet }>({
  create: () => ({ words: new Set(), shown: Decoration.none }),
  update: (value, { docChanged, effects, state }) => {
    const words = effects.find((effect) => effect.is(markUnknown))?.value ?? value.words;
    return docChanged || words !== value.words ? { words, shown: marksOf(state.doc.toString(), words) } : value;
  },
  provide: (field) => EditorView.decorations.from(field, ({ shown }) => shown),
});

function marksOf(source: string, words: ReadonlySet<string>): DecorationSet {
  if (words.size === 0) return Decoration.none;
  const mark = Decoration.mark({ class: 'unknown-word' });
  return Decoration.set(wordsIn(source).flatMap(({ word, from, to }): readonly Range<Decoration>[] => (words.has(word) ? [mark.range(from, to)] : [])));
}
