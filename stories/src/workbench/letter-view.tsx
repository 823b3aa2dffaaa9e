import { type MouseEvent, useEffect, useRef, useState } from 'react';
import type { RenderedLetter } from '../../rendering/contract.ts';
import { type DrawnPage, drawLetter } from '../draw-pages.ts';
import { boxesOf, type Marks, wordsAt } from './find-words.ts';
import { Stale } from './stale.tsx';

const A4 = { width: 210, height: 297 };

const ZOOMS = { passend: undefined, '75%': 75, '100%': 100, '150%': 150 } as const;

/** Of a page at 100%, in CSS pixels. */
const PAGE_WIDTH = 820;

interface Props {
  readonly letter: RenderedLetter;
  /** Where several letters are on one page: which it is. */
  readonly name: string | undefined;
  readonly isStale: boolean;
  readonly marks: Marks;
  /** The words under the pointer. */
  readonly onPoint: (words: string) => void;
  /** The words that were clicked. */
  readonly onPick: (words: string) => void;
}

interface Drawn {
  /** What it was drawn from. */
  readonly pdf?: string;
  readonly pages: readonly DrawnPage[];
}

/** A letter as it comes out of the printer, page by page, with what the envelope shows and where it is folded. */
export function LetterView({ letter, name, isStale, marks, onPoint, onPick }: Props) {
  const [{ pdf, pages }, setDrawn] = useState<Drawn>({ pages: [] });
  const [zoom, setZoom] = useState<keyof typeof ZOOMS>('passend');
  const [hasWindow, setHasWindow] = useState(false);
  const [file, setFile] = useState<string>();
  const paper = useRef<HTMLElement>(null);
  useEffect(() => {
    const bytes = Uint8Array.from(atob(letter.pdf), (character) => character.charCodeAt(0));
    const url = URL.createObjectURL(new Blob([bytes], { type: 'application/pdf' }));
    setFile(url);
    let isCurrent = true;
    void drawLetter(bytes).then((drawn) => isCurrent && setDrawn({ pdf: letter.pdf, pages: drawn }));
    return () => {
      isCurrent = false;
      URL.revokeObjectURL(url);
    };
  }, [letter.pdf]);
  useEffect(() => {
    if (marks.isPointed && pages.length > 0) paper.current?.querySelector('.mark')?.scrollIntoView({ block: 'center' });
  }, [marks, pages]);
  const width = ZOOMS[zoom];
  return (
    <>
      <div className="tools">
        <fieldset className="options">
          <legend>Grootte</legend>
          {(Object.keys(ZOOMS) as (keyof typeof ZOOMS)[]).map((name) => (
            <button key={name} type="button" aria-pressed={zoom === name} onClick={() => setZoom(name)}>
              {name}
            </button>
          ))}
        </fieldset>
        <label className="switch">
          <input type="checkbox" checked={hasWindow} onChange={({ target }) => setHasWindow(target.checked)} /> Venster en vouwen
        </label>
        <a href={file} download="brief.pdf">
          Download de pdf
        </a>
      </div>
      <Stale isStale={isStale || pdf !== letter.pdf}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached with the keyboard */}
        <section ref={paper} className="paper" aria-label={`Pagina's van de brief${name === undefined ? '' : `, ${name}`}`} tabIndex={0}>
          {pages.map((page, at) => (
            // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: with the keyboard, each text is in its panel
            <div
              key={page.image}
              className="leaf"
              style={{ width: width === undefined ? `min(100%, ${PAGE_WIDTH}px)` : `${(width * PAGE_WIDTH) / 100}px` }}
              onPointerMove={(event) => tell(page, event, onPoint)}
              onClick={(event) => tell(page, event, onPick)}
            >
              <img className="sheet" src={page.image} alt={`Brief, pagina ${at + 1} van ${pages.length}`} />
              {boxesOf(page.words, marks.marks).map((box) => (
                <span key={JSON.stringify(box)} className="mark" style={percentages(box)} />
              ))}
              {hasWindow && at === 0 ? <EnvelopeWindow letter={letter} /> : null}
              {hasWindow ? letter.folds.map((top) => <span key={top} className="fold" style={{ top: `${(100 * top) / A4.height}%` }} />) : null}
            </div>
          ))}
        </section>
      </Stale>
    </>
  );
}

/** Says which words the pointer is on. */
function tell(page: DrawnPage, { currentTarget, clientX, clientY }: MouseEvent<HTMLElement>, on: (words: string) => void): void {
  const words = wordsAt(page.words, currentTarget.getBoundingClientRect(), clientX, clientY);
  if (words !== undefined) on(words);
}

/** What the window of the envelope leaves free; the rest of the front lies behind paper. */
function EnvelopeWindow({ letter }: Pick<Props, 'letter'>) {
  const { left, top, width, height } = letter.window;
  const box = { left: left / A4.width, top: top / A4.height, width: width / A4.width, height: height / A4.height };
  return <span className="window" style={percentages(box)} />;
}

function percentages(box: { readonly left: number; readonly top: number; readonly width: number; readonly height: number }) {
  const [left, top, width, height] = [box.left, box.top, box.width, box.height].map((share) => `${100 * share}%`);
  return { left, top, width, height };
}
