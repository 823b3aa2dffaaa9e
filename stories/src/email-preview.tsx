import type { RenderedEmail } from '../rendering/contract.ts';
import { EmailFrame } from './email-frame.tsx';
import { ShownWhenReady } from './shown-when-ready.tsx';
import { useRendered } from './use-rendered.ts';

const PHONE = 390;
const DESKTOP = 720;

const readEmail = (response: Response): Promise<RenderedEmail> => response.json();

/** An email as it stands in an inbox, and opened on a phone and on a computer. */
export function EmailPreview({ path }: { readonly path: string }) {
  const rendered = useRendered(path, readEmail);
  return (
    <div className="desk">
      <ShownWhenReady rendered={rendered}>
        {({ from, subject, preheader, html, text }) => (
          <>
            <div className="inbox">
              <p className="inbox-from">{from}</p>
              <p className="inbox-line">
                <strong>{subject}</strong> <span>{preheader}</span>
              </p>
            </div>
            <div className="screens">
              <figure style={{ flexBasis: PHONE }}>
                <figcaption>Op een telefoon</figcaption>
                <EmailFrame html={html} title="E-mail op een telefoon" width={PHONE} />
              </figure>
              <figure style={{ flexBasis: DESKTOP }}>
                <figcaption>Op een computer</figcaption>
                <EmailFrame html={html} title="E-mail op een computer" width={DESKTOP} />
              </figure>
            </div>
            <details>
              <summary>Zonder opmaak, voor wie geen HTML leest</summary>
              <pre className="plain">{text}</pre>
            </details>
          </>
        )}
      </ShownWhenReady>
    </div>
  );
}
