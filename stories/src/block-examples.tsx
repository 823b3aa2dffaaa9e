import type { BlockKind } from '@aanreik/components';
import type { ReactNode } from 'react';
import { blockPath, type RenderedBlock } from '../rendering/contract.ts';
import { exampleNames } from './block-gallery.tsx';
import { blockNames } from './block-names.ts';
import { drawPages } from './draw-pages.ts';
import { EmailFrame } from './email-frame.tsx';
import { InAppFragment } from './in-app-fragment.tsx';
import { ShownWhenReady } from './shown-when-ready.tsx';
import { useRendered } from './use-rendered.ts';

const EMAIL_WIDTH = 680;

const readBlock = (response: Response): Promise<RenderedBlock> => response.json();

interface Props {
  readonly kind: BlockKind;
  readonly houseStyle: string;
}

/** The examples of a block as they are printed. */
export function ExamplesInLetter({ kind, houseStyle }: Props) {
  const rendered = useRendered(blockPath(kind, houseStyle, 'letter.pdf'), drawPages);
  return (
    <ShownWhenReady rendered={rendered}>
      {(pages) => <Captioned kind={kind} shown={pages.map((page, index) => <img key={index} className="sheet" src={page} alt={altOf(kind, index)} />)} />}
    </ShownWhenReady>
  );
}

/** The examples of a block as they stand in an email. */
export function ExamplesInEmail({ kind, houseStyle }: Props) {
  const rendered = useRendered(blockPath(kind, houseStyle, 'screen.json'), readBlock);
  return (
    <ShownWhenReady rendered={rendered}>
      {({ emails }) => (
        <Captioned
          kind={kind}
          shown={emails.map((html, index) => <EmailFrame key={index} html={html} houseStyle={houseStyle} title={altOf(kind, index)} width={EMAIL_WIDTH} />)}
        />
      )}
    </ShownWhenReady>
  );
}

/** The examples of a block in a message in someone else's screen. */
export function ExamplesInApp({ kind, houseStyle }: Props) {
  const rendered = useRendered(blockPath(kind, houseStyle, 'screen.json'), readBlock);
  return <ShownWhenReady rendered={rendered}>{({ inApp }) => (inApp === undefined ? null : <InAppFragment inApp={inApp} />)}</ShownWhenReady>;
}

/** The examples of a block as plain text. */
export function ExamplesAsText({ kind, houseStyle }: Props) {
  const rendered = useRendered(blockPath(kind, houseStyle, 'screen.json'), readBlock);
  return (
    <ShownWhenReady rendered={rendered}>
      {({ texts }) => (
        <Captioned
          kind={kind}
          shown={texts.map((text, index) => (
            <pre key={index} className="plain">
              {text}
            </pre>
          ))}
        />
      )}
    </ShownWhenReady>
  );
}

/** What an author gives a block: its fields, as the compiler knows them. */
export function BlockFields({ kind, houseStyle }: Props) {
  const rendered = useRendered(blockPath(kind, houseStyle, 'screen.json'), readBlock);
  return (
    <ShownWhenReady rendered={rendered}>
      {({ fields }) => (
        <section className="scroll" aria-label={`Velden van ${blockNames[kind].name}`}>
          <table className="matrix">
            <thead>
              <tr>
                <th scope="col">Veld</th>
                <th scope="col">Vorm</th>
                <th scope="col">Toelichting</th>
              </tr>
            </thead>
            <tbody>
              {fields.map(({ name, type, isOptional, about }) => (
                <tr key={name}>
                  <th scope="row">{isOptional ? `${name} (mag weg)` : name}</th>
                  <td>
                    <code>{type}</code>
                  </td>
                  <td lang="en">{about}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </ShownWhenReady>
  );
}

function Captioned({ kind, shown }: { readonly kind: BlockKind; readonly shown: readonly ReactNode[] }) {
  return exampleNames(kind).map((name, index) => (
    <figure key={name}>
      <figcaption>{name}</figcaption>
      {shown[index]}
    </figure>
  ));
}

function altOf(kind: BlockKind, index: number): string {
  return `${blockNames[kind].name}, ${exampleNames(kind)[index]}`;
}
