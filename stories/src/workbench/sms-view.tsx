import type { RenderedSms } from '../../rendering/contract.ts';

interface Props {
  readonly sms: RenderedSms;
  readonly language: string;
  /** Words to mark. */
  readonly marks: readonly string[];
}

/** A text message as a phone shows it, with what it costs to send. */
export function SmsView({ sms, language, marks }: Props) {
  return (
    <div className="phone">
      <p className="phone-from">{sms.from}</p>
      <p className="bubble" lang={language} dir="auto">
        {partsOf(sms.text, marks).map((part, at) => (marks.includes(part) ? <mark key={at}>{part}</mark> : <span key={at}>{part}</span>))}
      </p>
      <dl className="facts">
        <Fact name="Lengte" value={`${sms.characters} tekens`} />
        <Fact name="Verzonden als" value={sms.parts === 1 ? '1 deel' : `${sms.parts} delen`} />
        <Fact name="Tekenset" value={sms.encoding === 'GSM-7' ? 'GSM-7, gewone tekens' : `${sms.encoding}, bijzondere tekens`} />
      </dl>
    </div>
  );
}

/** The text, cut before and after each mark. */
function partsOf(text: string, marks: readonly string[]): readonly string[] {
  return marks.reduce<readonly string[]>(
    (parts, words) =>
      parts.flatMap((part) =>
        words === '' || marks.includes(part) ? [part] : part.split(words).flatMap((piece, at) => (at === 0 ? [piece] : [words, piece])),
      ),
    [text],
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
