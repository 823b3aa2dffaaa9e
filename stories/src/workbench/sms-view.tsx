import type { RenderedSms } from '../../rendering/contract.ts';

interface Props {
  readonly sms: RenderedSms;
  readonly language: string;
}

/** A text message as a phone shows it, with what it costs to send. */
export function SmsView({ sms, language }: Props) {
  return (
    <div className="phone">
      <p className="phone-from">{sms.from}</p>
      <p className="bubble" lang={language} dir="auto">
        {sms.text}
      </p>
      <dl className="facts">
        <Fact name="Lengte" value={`${sms.characters} tekens`} />
        <Fact name="Verzonden als" value={sms.parts === 1 ? '1 deel' : `${sms.parts} delen`} />
        <Fact name="Tekenset" value={sms.encoding === 'GSM-7' ? 'GSM-7, gewone tekens' : `${sms.encoding}, bijzondere tekens`} />
      </dl>
    </div>
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
