import type { RenderedSms } from '../../rendering/contract.ts';
import { findMarks, type Marks } from './find-words.ts';

interface Props {
  readonly sms: RenderedSms;
  readonly language: string;
  readonly marks: Marks;
  /** The words that were clicked. */
  readonly onPick: (words: string) => void;
}

/** A text message as a phone shows it, with what it costs to send. */
export function SmsView({ sms, language, marks, onPick }: Props) {
  return (
    <div className="phone">
      <p className="phone-from">{sms.from}</p>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: with the keyboard, each text is in its panel */}
      <p className="bubble" lang={language} dir="auto" onClick={() => onPick(sms.text)}>
        {partsOf(sms.text, marks).map(({ text, isMarked }, at) => (isMarked ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>))}
      </p>
      <dl className="facts">
        <Fact name="Lengte" value={`${sms.characters} tekens`} />
        <Fact name="Verzonden als" value={sms.parts === 1 ? '1 deel' : `${sms.parts} delen`} />
        <Fact name="Tekenset" value={sms.encoding === 'GSM-7' ? 'GSM-7, gewone tekens' : `${sms.encoding}, bijzondere tekens`} />
      </dl>
    </div>
  );
}

interface Part {
  readonly text: string;
  readonly isMarked: boolean;
}

/** The text, cut before and after each mark. */
function partsOf(text: string, { marks }: Marks): readonly Part[] {
  let done = 0;
  const parts = findMarks([text], marks).flatMap(({ start, end }): readonly Part[] => {
    const before = { text: text.slice(done, start), isMarked: false };
    done = end;
    return [before, { text: text.slice(start, end), isMarked: true }];
  });
  return [...parts, { text: text.slice(done), isMarked: false }].filter((part) => part.text !== '');
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
