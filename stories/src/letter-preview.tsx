import { drawPages } from './draw-pages.ts';
import { ShownWhenReady } from './shown-when-ready.tsx';
import { renderedUrl, useRendered } from './use-rendered.ts';

/** A letter as it comes out of the printer, page by page. */
export function LetterPreview({ path }: { readonly path: string }) {
  const rendered = useRendered(path, drawPages);
  return (
    <div className="desk">
      <p className="aside">
        <a href={renderedUrl(path)} target="_blank" rel="noreferrer">
          Open de brief als pdf
        </a>
      </p>
      <ShownWhenReady rendered={rendered}>
        {(pages) => (
          <div className="pages">
            {pages.map((page, index) => (
              <img key={index} className="sheet" src={page} alt={`Brief, pagina ${index + 1} van ${pages.length}`} />
            ))}
          </div>
        )}
      </ShownWhenReady>
    </div>
  );
}
