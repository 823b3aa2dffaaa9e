import type { RenderedSms } from '../rendering/contract.ts';
import { ShownWhenReady } from './shown-when-ready.tsx';
import { useRendered } from './use-rendered.ts';

const readSms = (response: Response): Promise<RenderedSms> => response.json();

/** A text message as a phone shows it, with what it costs to send. */
export function SmsPreview({ path, language }: { readonly path: string; readonly language: string }) {
  const rendered = useRendered(path, readSms);
  return (
    <div className="desk">
      <ShownWhenReady rendered={rendered}>
        {(sms) => (
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
        )}
      </ShownWhenReady>
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
