import options from 'virtual:workbench-options';
import { useEffect, useRef, useState } from 'react';
import { type Marks, NO_MARKS, pointedWords } from './workbench/find-words.ts';
import { markWords } from './workbench/mark-words.ts';

/** Nothing may be loaded and no link may lead away: this is a preview. */
const SEALED = `<base target="_blank"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">`;

interface Props {
  readonly html: string;
  readonly houseStyle: string;
  readonly title: string;
  /**
   * In CSS pixels: that of the reader's screen. Where there is less room the frame is shown smaller, laid out the same.
   */
  readonly width: number;
  readonly marks?: Marks;
  /** The words under the pointer. */
  readonly onPoint?: (words: string) => void;
  /** The words that were clicked. */
  readonly onPick?: (words: string) => void;
}

/** An email as a mail client of a given width shows it, as high as it is long. */
export function EmailFrame({ html, houseStyle, title, width, marks = NO_MARKS, onPoint, onPick }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  const place = useRef<HTMLDivElement>(null);
  const heard = useRef({ onPoint, onPick });
  heard.current = { onPoint, onPick };
  const [height, setHeight] = useState(240);
  const [room, setRoom] = useState(width);
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => entry && setRoom(entry.contentRect.width));
    if (place.current) observer.observe(place.current);
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    const content = frame.current?.contentDocument;
    if (content?.body) markWords(content.body, marks);
  }, [marks, html]);
  const scale = Math.min(1, room / width);
  return (
    <div ref={place} className="screen" style={{ maxWidth: width, height: height * scale }}>
      <iframe
        ref={frame}
        title={title}
        sandbox="allow-same-origin"
        srcDoc={withPictures(html, houseStyle).replace('<head>', `<head>${SEALED}`)}
        style={{ width, height, transform: `scale(${scale})` }}
        onLoad={({ currentTarget }) => {
          const content = currentTarget.contentDocument;
          if (content === null) return;
          setHeight(content.body.scrollHeight);
          markWords(content.body, marks);
          content.addEventListener('pointermove', ({ target }) => heard.current.onPoint?.(pointedWords(target)));
          content.addEventListener('click', ({ target }) => heard.current.onPick?.(pointedWords(target)));
        }}
      />
    </div>
  );
}

/** A browser cannot find the attachments of a mail: its pictures stand in it instead. */
function withPictures(html: string, houseStyle: string): string {
  return Object.entries(options.pictures[houseStyle] ?? {}).reduce((shown, [cid, uri]) => shown.replaceAll(`"cid:${cid}"`, `"${uri}"`), html);
}
