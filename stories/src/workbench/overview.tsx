import options from 'virtual:workbench-options';
import type { ReadingLevel } from '@aanreik/message';
import { type ReactNode, useEffect, useState } from 'react';
import { type Preview, type PreviewSelection, proofPath } from '../../rendering/contract.ts';
import { drawLetter } from '../draw-pages.ts';
import { EmailFrame } from '../email-frame.tsx';
import { InAppFragment } from '../in-app-fragment.tsx';
import { renderedUrl } from '../use-rendered.ts';
import { Absent, Waiting } from './absent.tsx';
import { DraftNote } from './draft-note.tsx';
import { LEVEL_NAMES, SEGMENT_NAMES } from './names.ts';
import { artifactOptions, chosenFor, type Globals } from './selection.ts';
import { usePreview } from './use-preview.ts';

interface Props {
  readonly artifact: string;
  readonly globals: Globals;
}

const NO_EDITS = [] as const;

/** All segments and levels of a message as thumbnails: whether they differ, and none is broken. */
export function Overview({ artifact, globals }: Props) {
  const {
    title,
    examples,
    houseStyles: [first],
    levels: byLanguage,
  } = artifactOptions(artifact);
  // Every level and segment is shown: those of the bar do not matter.
  const chosen = chosenFor(artifact, { ...globals, leesniveau: 'B1', segment: 'unknown' }, examples[0] ?? '');
  const choice = 'choice' in chosen ? chosen.choice : undefined;
  // A static workbench holds one proof of each artifact.
  const proofed = options.isStatic ? first : (choice?.houseStyle ?? first);
  const levels = byLanguage[globals.taal] ?? [];
  return (
    <div className="desk page">
      <h1>Alle varianten: {title}</h1>
      <p className="tools">
        <a className="primary" href={renderedUrl(proofPath(artifact, proofed))} download={`${artifact}-drukproef.pdf`}>
          Download de drukproef (pdf)
        </a>
        <span className="hint">
          Alle varianten met hun teksten, niveaus en open punten, wie wat goedkeurde, en een vak om te tekenen. In de huisstijl van{' '}
          {options.houseStyles[proofed]}.
        </span>
      </p>
      {'absence' in chosen ? <Absent absence={chosen.absence} /> : null}
      {choice === undefined ? null : <Grid choice={choice} levels={levels} />}
    </div>
  );
}

function Grid({ choice, levels }: { readonly choice: PreviewSelection; readonly levels: readonly ReadingLevel[] }) {
  return (
    /* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached with the keyboard */
    <section className="scroll" aria-label="Segmenten en leesniveaus" tabIndex={0}>
      <table className="grid">
        <thead>
          <tr>
            <td />
            {levels.map((level) => (
              <th key={level} scope="col">
                {LEVEL_NAMES[level]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {options.segments.map((segment) => (
            <tr key={segment}>
              <th scope="row">{SEGMENT_NAMES[segment]}</th>
              {levels.map((level) => (
                <td key={level}>
                  <Thumbnail choice={{ ...choice, segment, level }} name={`${SEGMENT_NAMES[segment]}, ${level}`} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Thumbnail({ choice, name }: { readonly choice: PreviewSelection; readonly name: string }) {
  const { preview, isWaiting, refusal } = usePreview(choice, NO_EDITS);
  if (preview === undefined) return refusal === undefined ? <Waiting /> : <p className="failed">Dit kan nu niet worden getoond.</p>;
  const errors = preview.findings.filter(({ severity, accepted }) => severity === 'error' && accepted === undefined).length;
  const address = benchAddress(choice);
  return (
    <figure aria-busy={isWaiting} data-waiting={isWaiting}>
      <DraftNote texts={preview.texts} />
      <Small preview={preview} houseStyle={choice.houseStyle} name={name} />
      <figcaption>
        {preview.level === undefined ? '' : `index ${preview.level.index.toLocaleString('nl', { maximumFractionDigits: 1 })}, `}
        {errors === 0 ? 'geen fouten' : `${errors} fouten`}
        {address === undefined ? null : (
          <>
            {'. '}
            <a href={address} target="_top" aria-label={`Open ${name}`}>
              Open
            </a>
          </>
        )}
      </figcaption>
    </figure>
  );
}

/** Where the bench shows a variant: it is beside this page in the menu. */
function benchAddress({ segment, level }: PreviewSelection): string | undefined {
  const own = new URLSearchParams(location.search);
  const story = own.get('id')?.replace(/--.*$/, '--werkbank');
  const others = (own.get('globals') ?? '').split(';').filter((one) => one !== '' && !/^(?:segment|leesniveau):/.test(one));
  return story === undefined ? undefined : `./?path=/story/${story}&globals=${[...others, `segment:${segment}`, `leesniveau:${level}`].join(';')}`;
}

/** On a phone, in CSS pixels. */
const PHONE_WIDTH = 390;

interface SmallProps {
  readonly preview: Preview;
  readonly houseStyle: string;
  readonly name: string;
}

function Small({ preview: { shown }, houseStyle, name }: SmallProps) {
  switch (shown.channel) {
    case 'letter':
      return <SmallLetter pdf={shown.pdf} name={name} />;
    case 'email':
      return (
        <Cut>
          <EmailFrame html={shown.html} houseStyle={houseStyle} title={name} width={PHONE_WIDTH} />
        </Cut>
      );
    case 'in-app':
      return (
        <Cut>
          <InAppFragment inApp={shown} />
        </Cut>
      );
    case 'sms':
      return <p className="bubble">{shown.text}</p>;
  }
}

/** The top of something long, to look at: whoever wants to read it opens it. */
function Cut({ children }: { readonly children: ReactNode }) {
  return (
    <div className="cut" inert>
      {children}
    </div>
  );
}

function SmallLetter({ pdf, name }: { readonly pdf: string; readonly name: string }) {
  const [pages, setPages] = useState<readonly string[]>([]);
  useEffect(() => {
    let isCurrent = true;
    const bytes = Uint8Array.from(atob(pdf), (character) => character.charCodeAt(0));
    void drawLetter(bytes, 0.7, 2).then((drawn) => isCurrent && setPages(drawn.map(({ image }) => image)));
    return () => {
      isCurrent = false;
    };
  }, [pdf]);
  return (
    <span className="thumbs" data-waiting={pages.length === 0}>
      {pages.map((page, at) => (
        <img key={page} className="sheet" src={page} alt={`${name}, pagina ${at + 1}`} />
      ))}
    </span>
  );
}
