import type { ReadingLevel } from '@aanreik/message';
import type { TextLevel } from '@aanreik/reading-level';
import type { Preview } from '../../rendering/contract.ts';

interface Props {
  readonly preview: Preview;
  readonly asked: ReadingLevel;
  readonly onMark: (words: string) => void;
}

const ORDER = ['A2', 'B1', 'B2', 'above'];

/** How hard the message is, and which words and sentences could be easier. */
export function LevelPanel({ preview: { level, text }, asked, onMark }: Props) {
  if (level === undefined) return <p>Deze taal kunnen wij niet meten. Van het Engels kijkt de controle naar de lengte van zinnen en woorden.</p>;
  const { measures, flags } = level;
  const passes = ORDER.indexOf(level.level) <= ORDER.indexOf(asked);
  return (
    <>
      <p className={passes ? 'verdict good' : 'verdict bad'}>
        {passes ? `Voldoet aan onze ${asked}-toets.` : `Voldoet niet aan onze ${asked}-toets: zinnen zijn te lang, of er staat te vaak wie niets doet.`}
      </p>
      <dl className="figures">
        <Figure name="Zinnen" value={String(measures.sentences)} />
        <Figure name="Woorden per zin" value={measures.averageSentence.toLocaleString('nl', { maximumFractionDigits: 1 })} />
        <Figure name="Langste zin" value={`${measures.longestSentence} woorden`} />
        <Figure name="Index" value={level.index.toLocaleString('nl', { maximumFractionDigits: 1 })} />
      </dl>
      <p className="hint">De index vergelijkt teksten: hoger is moeilijker. Het is een getal van ons.</p>
      {flags.length === 0 ? (
        <p>Geen woord of zin die makkelijker kan.</p>
      ) : (
        <ul className="found">
          {passagesOf(flags, text).map(({ words, times, advice }) => (
            <li key={advice + words}>
              <button type="button" onClick={() => onMark(words)}>
                “{shortened(words)}”{times === 1 ? '' : ` (${times} keer)`}
              </button>
              <span>{advice}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

interface Passage {
  readonly words: string;
  readonly times: number;
  readonly advice: string;
}

/** What could be easier, once each, in the order of the text. */
function passagesOf(flags: TextLevel['flags'], text: string): readonly Passage[] {
  const passages = new Map<string, Passage>();
  for (const { start, end, advice } of flags) {
    const words = text.slice(start, end);
    const known = passages.get(advice + words);
    passages.set(advice + words, { words, advice, times: (known?.times ?? 0) + 1 });
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
