import { useEffect, useRef, useState } from 'react';
import { markWords } from './workbench/mark-words.ts';

/** Nothing may be loaded and no link may lead away: this is a preview. */
const SEALED = `<base target="_blank"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">`;

/** Enough to know a block by, in characters. */
const MOST_POINTED = 300;

interface Props {
  readonly html: string;
  readonly title: string;
  /** In CSS pixels: that of the reader's screen. Where there is less room the frame is shown smaller, laid out the same. */
  readonly width: number;
  /** Words to mark. */
  readonly marked?: string | undefined;
  /** The words under the pointer. */
  readonly onPoint?: (words: string) => void;
}

/** An email as a mail client of a given width shows it, as high as it is long. */
export function EmailFrame({ html, title, width, marked, onPoint }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  const place = useRef<HTMLDivElement>(null);
  const pointed = useRef(onPoint);
  pointed.current = onPoint;
  const [height, setHeight] = useState(240);
  const [room, setRoom] = useState(width);
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => entry && setRoom(entry.contentRect.width));
    if (place.current) observer.observe(place.current);
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    const content = frame.current?.contentDocument;
    if (content?.body) markWords(content.body, marked);
  }, [marked, html]);
  const scale = Math.min(1, room / width);
  return (
    <div ref={place} className="screen" style={{ maxWidth: width, height: height * scale }}>
      <iframe
        ref={frame}
        title={title}
        sandbox="allow-same-origin"
        srcDoc={html.replace('<head>', `<head>${SEALED}`)}
        style={{ width, height, transform: `scale(${scale})` }}
        onLoad={({ currentTarget }) => {
          const content = currentTarget.contentDocument;
          if (content === null) return;
          setHeight(content.body.scrollHeight);
          markWords(content.body, marked);
          content.addEventListener('pointermove', ({ target }) => pointed.current?.(((target as Element | null)?.textContent ?? '').slice(0, MOST_POINTED)));
        }}
      />
    </div>
  );
}
