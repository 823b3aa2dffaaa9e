import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { dutchSpelling, type Spelling } from './spelling.ts';
import { wordsIn } from './words-in.ts';

const TEMPLATES = path.join(import.meta.dirname, '../../../templates');
const KNOWN: ReadonlySet<string> = new Set(Object.keys(JSON.parse(readFileSync(path.join(TEMPLATES, 'shared/known-words.json'), 'utf8'))));

function textsIn(node: unknown): readonly string[] {
  return typeof node === 'string' ? [node] : Object.values(node as object).flatMap(textsIn);
}

const shipped = readdirSync(TEMPLATES, { recursive: true, encoding: 'utf8' })
  .filter((file) => /^(?!node_modules).*\/wording\/nl[^/]*\.json$/.test(file))
  .flatMap((file) => textsIn(JSON.parse(readFileSync(path.join(TEMPLATES, file), 'utf8'))));

let spelling: Spelling;
beforeAll(async () => {
  spelling = await dutchSpelling();
});

test('no word of the Dutch texts that come along is called wrong', () => {
  expect(shipped.length).toBeGreaterThan(400);
  expect([...new Set(shipped.flatMap((text) => spelling.unknownIn(text, KNOWN)))]).toEqual([]);
});

/** Slips of the pen in words that the texts have, as people make them: a letter too few, too many, swapped or wrong, and the d and t of verbs. */
const SLIPS =
  'rekning rekeninng betaaling betaladen gemeentte gemente verhuuder verhuurdr zorgverzekeraaar zorgverzekerar energiebedrjif energiebedijf huurtoeslg ' +
  'zorgtoelsag kwijtschelling kwijtscheldig belastingdients belastng aangitfe aangfite telefoonabonement telefoonabbonement abonement adviseeur ' +
  'advisuer gegevns gegeevns persoonsgegevns bericth berihct vrijwilig vrijwiligg stapen stappn overzciht overzicth jaaroverzciht inkomsen ' +
  'inkomstn uitkerinng uitkerig verzekrening bedrijfsmidelen ondernemr ondernemmer kwartaaal kwarttal omztebelasting boekhuoder wints investereing ' +
  'zelfstandigenaftrk startersaftrk privacyfunctionarris contactgegvens postcde maandbedarg afspaark collgea geldzakn gesprk vraagen beslsuit hulpp betaalt word';

test('of realistic slips all are caught but those that make another word', () => {
  const planted = wordsIn(SLIPS).map(({ word }) => word);
  expect(planted).toHaveLength(66);
  expect(planted.filter((word) => spelling.unknownIn(word, KNOWN).length === 0)).toEqual(['betaalt', 'word']);
});

test('what may have been meant is offered, the nearest first', () => {
  expect(spelling.suggest('gemeentte')[0]).toBe('gemeente');
  expect(spelling.suggest('rekning')).toContain('rekening');
});

test.each([
  ['a compound of words that may stand together', 'maandbedrag energiecoach aangiftebrief belastingzaken'],
  ['linking letters', 'verzekeringskosten schuldenlast'],
  ['a hyphen between known words', 'januari-maart'],
  ['a capital without its accent', 'Eén'],
  ['what no reader of Dutch reads', '{{signal.rnt.day}} [Bel](strt) [Housing benefitt]{lang=en} https://berekenuwrcht.nl'],
])('%s is right', (_what, text) => expect(spelling.unknownIn(text, new Set())).toEqual([]));

test.each([
  ['a linking letter that is not there', 'verzekeringkosten'],
  ['a part that is no word', 'maandbedrga'],
  ['verbs in one word', 'lopenfietsen'],
])('%s makes no compound', (_what, word) => expect(spelling.unknownIn(word, new Set())).toEqual([word]));

test("an organisation's own word is right, in capitals too", () => {
  expect(spelling.unknownIn('Zvw', new Set())).toEqual(['Zvw']);
  expect(spelling.unknownIn('Zvw', new Set(['zvw']))).toEqual([]);
});
