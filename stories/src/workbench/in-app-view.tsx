import { useState } from 'react';
import type { RenderedInApp } from '../../rendering/contract.ts';
import { type Colours, InAppScreen, type Screen } from '../in-app-screen.tsx';
import type { Marks } from './find-words.ts';

const SCREENS = ['telefoon', 'computer'] as const satisfies readonly Screen[];

interface Props {
  readonly inApp: RenderedInApp;
  readonly marks: Marks;
  /** The words under the pointer. */
  readonly onPoint: (words: string) => void;
  /** The words that were clicked. */
  readonly onPick: (words: string) => void;
}

/**
 * A message in a bookkeeping package, on a phone or a computer, in the colours of the organisation or of the package.
 */
export function InAppView({ inApp, marks, onPoint, onPick }: Props) {
  const [screen, setScreen] = useState<Screen>('computer');
  const [colours, setColours] = useState<Colours>('organisatie');
  return (
    <>
      <div className="tools">
        <fieldset className="options">
          <legend>Scherm</legend>
          {SCREENS.map((name) => (
            <button key={name} type="button" aria-pressed={screen === name} onClick={() => setScreen(name)}>
              {name}
            </button>
          ))}
        </fieldset>
        <label className="switch">
          <input type="checkbox" checked={colours === 'pakket'} onChange={({ target }) => setColours(target.checked ? 'pakket' : 'organisatie')} /> In de
          kleuren van het pakket
        </label>
      </div>
      <InAppScreen inApp={inApp} screen={screen} colours={colours} marks={marks} onPoint={onPoint} onPick={onPick} />
    </>
  );
}
