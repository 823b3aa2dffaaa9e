import type { MessageKind, ReadingLevel } from '@aanreik/message';
import type { TextLevel } from '@aanreik/reading-level';
import type { Preview, PreviewLevel } from '../../rendering/contract.ts';
import { type Mark, markAt } from './find-words.ts';
import { BANDS, bandOf } from './level-scale.ts';

interface Props {
  readonly preview: Preview;
  readonly asked: ReadingLevel;
  readonly onMark: (marks: readonly Mark[]) => void;
}

const ORDER = ['A2', 'B1', 'B2', 'above'];

/** How hard the message is, and which words and sentences could be easier. */
export function LevelPanel({ preview: { level, text, shown }, asked, onMark }: Props) {
  if (level === undefined) return <p>Deze taal kunnen wij niet meten. Van het Engels kijkt de controle naar de lengte van zinnen en woorden.</p>;
  const { measures, flags, hard } = level;
  const { isGood, said } = verdictOf(level, asked);
  return (
    <>
      <p className={isGood ? 'verdict good' : 'verdict bad'}>{said}</p>
      {hard.length === 0 ? null : (
        <ul className="found" aria-label="Te moeilijke zinnen">
          {hard.map(({ start, end, words, flags: count }) => (
            <li key={start}>
              <button type="button" onClick={() => onMark([markAt(text, start, end)])}>
                “{shortened(text.slice(start, end))}”
              </button>
              <span>
                Te moeilijk voor {asked}: {words} woorden{count === 0 ? '' : count === 1 ? ', 1 opmerking' : `, ${count} opmerkingen`}
              </span>
            </li>
          ))}
        </ul>
      )}
      <dl className="figures">
        <Figure name="Zinnen" value={String(measures.sentences)} />
        <Figure name="Woorden per zin" value={measures.averageSentence.toLocaleString('nl', { maximumFractionDigits: 1 })} />
        <Figure name="Langste zin" value={`${measures.longestSentence} woorden`} />
      </dl>
      <Scale index={level.index} channel={shown.channel} />
      {flags.length === 0 ? (
        <p>Geen woord of zin die makkelijker kan.</p>
      ) : (
        <>
          <h2>Dit kan makkelijker</h2>
          <ul className="found">
            {passagesOf(flags, text).map(({ words, marks, advice }) => (
              <li key={advice + words}>
                <button type="button" onClick={() => onMark(marks)}>
                  “{shortened(words)}”{marks.length === 1 ? '' : ` (${marks.length} keer)`}
                </button>
                <span>{advice}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** Whether the message passes at a level: as a whole, and each sentence of it. */
function verdictOf({ level, hard }: PreviewLevel, asked: ReadingLevel): { readonly isGood: boolean; readonly said: string } {
  if (ORDER.indexOf(level) > ORDER.indexOf(asked)) {
    return { isGood: false, said: `Voldoet niet aan onze ${asked}-toets: zinnen zijn te lang, of er staat te vaak wie niets doet.` };
  }
  if (hard.length === 0) return { isGood: true, said: `Voldoet aan onze ${asked}-toets, ook in de moeilijkste zin.` };
  const count = hard.length === 1 ? 'één zin is' : `${hard.length} zinnen zijn`;
  return { isGood: false, said: `Voldoet nog niet aan onze ${asked}-toets: gemiddeld is de tekst makkelijk genoeg, maar ${count} te moeilijk.` };
}

/** Where the message is on the scale of the index. */
function Scale({ index, channel }: { readonly index: number; readonly channel: MessageKind }) {
  const shown = index.toLocaleString('nl', { maximumFractionDigits: 1 });
  // Of one or two sentences the index says little.
  if (channel === 'sms') return <p className="hint">Voor een sms is er geen index: van een paar zinnen zegt die te weinig.</p>;
  const own = bandOf(index);
  return (
    <div className="scale">
      <p>
        Index {shown}: <strong>{own.name}</strong>
      </p>
      <ol>
        {BANDS.map((band) => (
          <li key={band.name} aria-current={band === own ? 'true' : undefined}>
            <span className="scale-name">{band.name}</span> <span className="hint">{band.usual}</span>
          </li>
        ))}
      </ol>
      <p className="hint">De index is een getal van ons om teksten te vergelijken: hoger is moeilijker.</p>
    </div>
  );
}

interface Passage {
  readonly words: string;
  readonly advice: string;
  /** Each place that it is said of. */
  readonly marks: readonly Mark[];
}

/** What could be easier, once each, in the order of the text. */
function passagesOf(flags: TextLevel['flags'], text: string): readonly Passage[] {
  const passages = new Map<string, Passage>();
  for (const { start, end, advice } of flags) {
    const words = text.slice(start, end);
    const known = passages.get(advice + words);
    passages.set(advice + words, { words, advice, marks: [...(known?.marks ?? []), markAt(text, start, end)] });
  }
  return [...passages.values()];
}

function Figure({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

export function shortened(words: string): string {
  const flat = words.replaceAll(/\s+/g, ' ');
  return flat.length <= 90 ? flat : `${flat.slice(0, 60)} … ${flat.slice(-24)}`;
}
