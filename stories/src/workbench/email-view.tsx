import { useState } from 'react';
import type { RenderedEmail } from '../../rendering/contract.ts';
import { EmailFrame } from '../email-frame.tsx';
import { type Marks, pointedWords } from './find-words.ts';

const WIDTHS = { telefoon: 390, computer: 720 } as const;

interface Props {
  readonly email: RenderedEmail;
  readonly houseStyle: string;
  readonly marks: Marks;
  /** The words under the pointer. */
  readonly onPoint: (words: string) => void;
  /** The words that were clicked. */
  readonly onPick: (words: string) => void;
}

/** An email as it is in an inbox, and opened on a phone or a computer, light or dark, or without its form. */
export function EmailView({ email, houseStyle, marks, onPoint, onPick }: Props) {
  const [screen, setScreen] = useState<keyof typeof WIDTHS>('telefoon');
  const [isDark, setIsDark] = useState(false);
  const [isPlain, setIsPlain] = useState(false);
  const { from, subject, preheader, html, text } = email;
  return (
    <>
      <div className="tools">
        <fieldset className="options">
          <legend>Scherm</legend>
          {(Object.keys(WIDTHS) as (keyof typeof WIDTHS)[]).map((name) => (
            <button key={name} type="button" aria-pressed={screen === name} onClick={() => setScreen(name)}>
              {name}
            </button>
          ))}
        </fieldset>
        <label className="switch">
          <input type="checkbox" checked={isDark} onChange={({ target }) => setIsDark(target.checked)} /> Donker
        </label>
        <label className="switch">
          <input type="checkbox" checked={isPlain} onChange={({ target }) => setIsPlain(target.checked)} /> Zonder opmaak
        </label>
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: with the keyboard, each text is in its panel */}
      <div className="inbox" onClick={({ target }) => onPick(pointedWords(target))}>
        <p className="inbox-from">{from}</p>
        <p className="inbox-line">
          <strong>{subject}</strong> <span>{preheader}</span>
        </p>
      </div>
      {isPlain ? (
        <pre className="plain">{text}</pre>
      ) : (
        <EmailFrame
          html={isDark ? darkened(html) : html}
          houseStyle={houseStyle}
          title={`E-mail op een ${screen}`}
          width={WIDTHS[screen]}
          marks={marks}
          onPoint={onPoint}
          onPick={onPick}
        />
      )}
    </>
  );
}

/** As a client in dark mode shows it: the rules for the dark scheme hold always. */
function darkened(html: string): string {
  return html.replaceAll(/@media\s*\(prefers-color-scheme:\s*dark\)/g, '@media all');
}
