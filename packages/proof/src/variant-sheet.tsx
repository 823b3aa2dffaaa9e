import type { HouseStyle } from '@aanreik/house-style';
import type { MessageKind, Variant } from '@aanreik/message';
import type { TextLevel } from '@aanreik/reading-level';
import { type Finding, RULES } from '@aanreik/review';
import { Document, Page, renderToBuffer, Text, View } from '@react-pdf/renderer';
import { CHANNELS, SEGMENTS } from './names.ts';
import { proofFont } from './proof-font.ts';
import { COLUMN_LEFT, MARGIN, sheetSize } from './sheet-size.ts';

export interface ProofedMessage {
  readonly channel: MessageKind;
  /** What is read beside the letter: a subject, a text message. */
  readonly texts: readonly string[];
  readonly level?: TextLevel;
  readonly findings: readonly Finding[];
  /** Keys of its texts that nobody approved as they now read. */
  readonly drafts: readonly string[];
}

interface Sheet {
  readonly title: string;
  readonly side: Omit<Variant, 'channel'>;
  readonly messages: readonly ProofedMessage[];
  readonly houseStyle: HouseStyle;
  /** Pages of the letter. */
  readonly pages: number;
  /** Which proof it is of. */
  readonly reference: string;
}

/** The sheet of a variant, with its left side free for the letter. */
export function renderSheet({ title, side, messages, houseStyle, pages, reference }: Sheet): Promise<Uint8Array> {
  const family = proofFont(houseStyle.fonts.text);
  const plain = { fontFamily: family, fontSize: 9.5, lineHeight: 1.35 } as const;
  const small = { ...plain, fontSize: 8.5, color: '#55615e' } as const;
  return renderToBuffer(
    <Document language="nl">
      <Page size={[...sheetSize(pages)]} style={{ padding: MARGIN, paddingLeft: COLUMN_LEFT }}>
        <Text style={{ ...plain, fontSize: 14, fontWeight: 700 }}>{title}</Text>
        <Text style={{ ...plain, fontWeight: 700 }}>{SEGMENTS[side.segment]}</Text>
        <Text style={small}>{[side.level, side.language, side.houseStyle, ...(side.arm === undefined ? [] : [`formulering ${side.arm}`])].join(', ')}</Text>
        <Text style={{ ...small, marginBottom: 10 }}>{reference}</Text>
        {messages.map(({ channel, texts, level, findings, drafts }) => (
          <View key={channel} style={{ marginBottom: 12 }}>
            <Text style={{ ...plain, fontWeight: 700 }}>{CHANNELS[channel]}</Text>
            {texts.map((text) => (
              <Text key={text} style={plain}>
                {text}
              </Text>
            ))}
            {drafts.length === 0 ? null : <Text style={{ ...plain, fontWeight: 700 }}>{describeDrafts(drafts)}</Text>}
            {level === undefined ? null : <Text style={small}>{describeLevel(level)}</Text>}
            {findings.length === 0
              ? drafts.length === 0 && <Text style={small}>Geen open punten.</Text>
              : findings.map((finding, at) => <Text key={at} style={plain}>{`Open: ${describeFinding(finding)}`}</Text>)}
          </View>
        ))}
      </Page>
    </Document>,
  );
}

/** So many keys are named: of a new language all texts are drafts. */
const NAMED = 6;

function describeDrafts(keys: readonly string[]): string {
  const more = keys.length - NAMED;
  return `Concept, nog niet nagekeken: wordt niet verstuurd (${keys.slice(0, NAMED).join(', ')}${more > 0 ? ` en nog ${more}` : ''})`;
}

function describeLevel({ level, index, measures }: TextLevel): string {
  const test = level === 'above' ? 'voldoet niet aan onze B2-toets' : `voldoet aan onze ${level}-toets`;
  const average = measures.averageSentence.toLocaleString('nl', { maximumFractionDigits: 1 });
  return `${test}; index ${index.toLocaleString('nl', { maximumFractionDigits: 1 })}; ${average} woorden per zin, ${measures.longestSentence} in de langste`;
}

function describeFinding({ code, found, expected }: Finding): string {
  return `${RULES.find((rule) => rule.code === code)?.title ?? code}. Gevonden: ${found}. Beter: ${expected}.`;
}
