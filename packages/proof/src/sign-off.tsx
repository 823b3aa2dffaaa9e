import { differingWords } from '@aanreik/approval/words';
import { type HouseStyle, inLanguage } from '@aanreik/house-style';
import type { MessageKind, Variant } from '@aanreik/message';
import { Document, Page, renderToBuffer, Text, View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import { CHANNELS, SEGMENTS, shownDay } from './names.ts';
import { proofFont } from './proof-font.ts';
import type { TextState } from './text-states.ts';

/** A variant with how many of its texts are drafts, by channel. */
export interface VariantState {
  readonly side: Omit<Variant, 'channel'>;
  readonly drafts: ReadonlyMap<MessageKind, number>;
}

export interface SignOff {
  readonly title: string;
  readonly houseStyle: HouseStyle;
  readonly language: string;
  /** What this proof is of, and nothing else: the revisions of wording and house style. */
  readonly reference: string;
  /** ISO 8601 calendar day on which it was made. */
  readonly on: string;
  /** ISO 8601 calendar day that its letters have. */
  readonly letterDate: string;
  readonly texts: readonly TextState[];
  readonly variants: readonly VariantState[];
}

const INK = '#1c2624';
const SOFT = '#55615e';
const LINE = '#b9c1bf';

/** The pages before the sheets of a proof: what it is of, what is approved by whom, what changed, and where to sign. */
export function renderSignOff(signOff: SignOff): Promise<Uint8Array> {
  const { title, houseStyle, language, reference, on, letterDate, texts } = signOff;
  const drafts = texts.filter(({ draft }) => draft !== undefined);
  return renderToBuffer(
    <Document language="nl">
      <Page size="A4" style={{ padding: 48, paddingBottom: 60, fontFamily: proofFont(houseStyle.fonts.text), fontSize: 9.5, lineHeight: 1.35, color: INK }}>
        <Text style={{ fontSize: 20, lineHeight: 1.25, fontWeight: 700 }}>Drukproef</Text>
        <Text style={{ fontSize: 13, lineHeight: 1.25, fontWeight: 700, marginBottom: 12 }}>{title}</Text>
        <Fact name="Afzender" value={inLanguage(houseStyle.name, 'nl')} />
        <Fact name="Kenmerk" value={reference} />
        <Fact name="Gemaakt op" value={shownDay(on)} />
        <Fact name="Taal" value={new Intl.DisplayNames('nl', { type: 'language' }).of(language) ?? language} />
        <Small>
          Dit kenmerk hoort bij precies deze teksten, goedkeuringen en huisstijl. Verandert daar iets aan, dan is het een ander kenmerk. De lezers zijn
          verzonnen, en de brieven hebben een voorbeelddatum: {shownDay(letterDate)}. Plaatjes van de e-mail staan er niet bij: die zijn te zien in de werkbank.
        </Small>
        <Heading>{drafts.length === 0 ? 'Alles is goedgekeurd' : 'Concept: wordt nog niet verstuurd'}</Heading>
        <Text>{statusWords(texts.length, drafts.length)}</Text>
        {approvers(texts).map((line) => (
          <Text key={line}>{line}</Text>
        ))}
        <SignBox />
        <Heading>Varianten</Heading>
        <Variants {...signOff} />
        {drafts.length === 0 ? null : (
          <>
            <Heading isOnNewPage>Wat er veranderde sinds de laatste goedkeuring</Heading>
            <Small>Woorden die weg zijn, staan tussen [- en -] met een streep erdoor. Woorden die nieuw zijn, staan vet tussen {'{+ en +}'}.</Small>
            {drafts.map((state) => (
              <Change key={`${state.file} ${state.key}`} state={state} />
            ))}
          </>
        )}
        <Heading>Goedkeuring per tekst</Heading>
        {[...new Set(texts.map(({ file }) => file))].map((file) => (
          <View key={file} style={{ marginBottom: 8 }}>
            <Text style={{ fontWeight: 700 }} minPresenceAhead={40}>
              {file}
            </Text>
            {texts
              .filter((text) => text.file === file)
              .map(({ key, approved, draft }) => (
                <View key={key} wrap={false} style={{ flexDirection: 'row', borderBottomWidth: 0.5, borderBottomColor: LINE, paddingVertical: 1.5 }}>
                  <Text style={{ width: '50%', paddingRight: 8 }}>{key}</Text>
                  <Text style={{ width: '50%', ...(draft === undefined ? {} : { fontWeight: 700 }) }}>
                    {draft === undefined ? '' : 'Concept. '}
                    {approved === undefined ? 'Nog nooit goedgekeurd.' : `${draft === undefined ? '' : 'Laatst: '}${approved.by}, ${shownDay(approved.on)}`}
                  </Text>
                </View>
              ))}
          </View>
        ))}
        <View fixed style={{ position: 'absolute', left: 48, right: 48, bottom: 28, height: 14 }}>
          <Text style={{ fontSize: 8.5, lineHeight: 1.35, color: SOFT }}>{`Drukproef ${reference}, ${shownDay(on)}. Om te tekenen, vóór de varianten.`}</Text>
        </View>
      </Page>
    </Document>,
  );
}

function Heading({ isOnNewPage = false, children }: { readonly isOnNewPage?: boolean; readonly children: ReactNode }) {
  return (
    <Text break={isOnNewPage} minPresenceAhead={60} style={{ fontSize: 12, lineHeight: 1.25, fontWeight: 700, marginTop: 16, marginBottom: 4 }}>
      {children}
    </Text>
  );
}

function Small({ children }: { readonly children: ReactNode }) {
  return <Text style={{ fontSize: 8.5, lineHeight: 1.35, color: SOFT, marginVertical: 4 }}>{children}</Text>;
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <View style={{ flexDirection: 'row' }}>
      <Text style={{ width: 90, color: SOFT }}>{name}</Text>
      <Text style={{ flex: 1 }}>{value}</Text>
    </View>
  );
}

function statusWords(all: number, drafts: number): string {
  if (drafts === 0) return `Alle ${all} teksten die hier staan, zijn goedgekeurd zoals ze hier staan.`;
  return `${drafts} van de ${all} teksten die hier staan, ${drafts === 1 ? 'wacht' : 'wachten'} nog op goedkeuring. Een bericht met zo'n tekst krijgt niemand.`;
}

/** Who approved how many of the texts that are no drafts, and when. */
function approvers(texts: readonly TextState[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { approved, draft } of texts) {
    if (approved === undefined || draft !== undefined) continue;
    const who = `${approved.by}, ${shownDay(approved.on)}`;
    counts.set(who, (counts.get(who) ?? 0) + 1);
  }
  return [...counts].map(([who, count]) => `Goedgekeurd door ${who}: ${count === 1 ? '1 tekst' : `${count} teksten`}.`);
}

function SignBox() {
  return (
    <View wrap={false} style={{ marginTop: 16, padding: 14, borderWidth: 1, borderColor: INK }}>
      <Text style={{ fontSize: 12, fontWeight: 700, marginBottom: 8 }}>Uw akkoord op deze drukproef</Text>
      <View style={{ flexDirection: 'row', marginBottom: 6 }}>
        <Choice name="Akkoord" />
        <Choice name="Niet akkoord" />
      </View>
      <Blank name="Naam" />
      <Blank name="Datum" />
      <Blank name="Handtekening" height={44} />
      <Blank name="Opmerkingen" height={44} />
    </View>
  );
}

function Choice({ name }: { readonly name: string }) {
  return (
    <View style={{ flexDirection: 'row', alignItems: 'center', marginRight: 32 }}>
      <View style={{ width: 12, height: 12, borderWidth: 1, borderColor: INK, marginRight: 6 }} />
      <Text>{name}</Text>
    </View>
  );
}

function Blank({ name, height = 24 }: { readonly name: string; readonly height?: number }) {
  return (
    <View style={{ flexDirection: 'row', alignItems: 'flex-end', height }}>
      <Text style={{ width: 90, color: SOFT }}>{name}</Text>
      <View style={{ flex: 1, borderBottomWidth: 0.75, borderBottomColor: INK }} />
    </View>
  );
}

function Variants({ variants }: SignOff) {
  return variants.map(({ side: { segment, level, arm }, drafts }) => (
    <View
      key={`${segment} ${level} ${arm}`}
      wrap={false}
      style={{ flexDirection: 'row', borderBottomWidth: 0.5, borderBottomColor: LINE, paddingVertical: 1.5 }}
    >
      <Text style={{ width: '45%', paddingRight: 8 }}>{[SEGMENTS[segment], level, ...(arm === undefined ? [] : [`formulering ${arm}`])].join(', ')}</Text>
      <Text style={{ width: '55%', ...([...drafts.values()].some((count) => count > 0) ? { fontWeight: 700 } : {}) }}>{variantWords(drafts)}</Text>
    </View>
  ));
}

function variantWords(drafts: ReadonlyMap<MessageKind, number>): string {
  const waiting = [...drafts].filter(([, count]) => count > 0);
  if (waiting.length === 0) return 'Goedgekeurd';
  return `Concept: ${waiting.map(([channel, count]) => `${CHANNELS[channel].toLowerCase()} (${count === 1 ? '1 tekst' : `${count} teksten`})`).join(', ')}`;
}

function Change({ state: { file, key, approved, draft } }: { readonly state: TextState }) {
  if (draft === undefined) return null;
  const { author, before, now, comments } = draft;
  const after = now.join('\n');
  const words = before.kind === 'text' ? differingWords(before.texts.join('\n'), after) : [];
  return (
    <View wrap={false} style={{ marginTop: 8 }}>
      <Text style={{ fontWeight: 700 }}>
        {key} <Text style={{ fontWeight: 400, color: SOFT }}>({file})</Text>
      </Text>
      <Small>
        {author === undefined ? 'Het is niet bekend wie dit schreef.' : `Geschreven door ${author}.`}
        {approved === undefined ? '' : ` Laatst goedgekeurd door ${approved.by} op ${shownDay(approved.on)}.`}
        {comments.length === 0 ? '' : ` Open opmerkingen: ${comments.length}.`}
      </Small>
      <Side name="Was">
        {before.kind === 'new' ? 'Er was nog geen goedgekeurde tekst.' : before.kind === 'not-in-git' ? 'Wat is goedgekeurd, staat niet in git.' : null}
        {words
          .filter((one) => one.in !== 'after')
          .map(({ text, in: side }, at) =>
            side === 'both' ? (
              text
            ) : (
              <Text key={at} style={{ textDecoration: 'line-through' }}>
                [-{text}-]
              </Text>
            ),
          )}
      </Side>
      <Side name="Nu">
        {before.kind !== 'text'
          ? after
          : words
              .filter((one) => one.in !== 'before')
              .map(({ text, in: side }, at) =>
                side === 'both' ? (
                  text
                ) : (
                  <Text key={at} style={{ fontWeight: 700 }}>
                    {`{+${text}+}`}
                  </Text>
                ),
              )}
      </Side>
    </View>
  );
}

function Side({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <View style={{ flexDirection: 'row' }}>
      <Text style={{ width: 36, color: SOFT }}>{name}</Text>
      <Text style={{ flex: 1 }}>{children}</Text>
    </View>
  );
}
