import { createHmac, randomBytes } from 'node:crypto';
import {
  type AnswerId,
  AnswerIds,
  type AnswerOffer,
  type AnswerOption,
  type IssuedAnswers,
  issueAnswers,
  parseAnswerKey,
  type RefusalReason,
} from '@aanreik/answers';

const KEY = randomBytes(32);
/** The key of the answers, as the environment has it. */
export const ANSWER_KEY = KEY.toString('hex');

/** What is in no link, record, output or message: whom a letter was for, and what someone wrote beside an answer. */
export const PRIVATE = { phone: '+31612345678', wrote: 'mijn man mag dit niet weten' } as const;

/** A line that comes in, and what must become of it. */
export interface MadeAnswer {
  readonly cells: Cells;
  readonly expected: { readonly option: string; readonly id: AnswerId } | { readonly reason: RefusalReason; readonly found: RegExp };
}

interface Cells {
  readonly received: string;
  readonly way: string;
  readonly answer: string;
  readonly from: string;
}

const OPTIONS: readonly [AnswerOption, ...AnswerOption[]] = [
  { id: 'anna', keyword: 'ANNA' },
  { id: 'bram', keyword: 'BRAM' },
  { id: 'chen', keyword: 'CHEN' },
  { id: 'no-preference', keyword: 'GEEN VOORKEUR' },
  { id: 'not-now', keyword: 'NIET NU' },
];
const OFFER: AnswerOffer = {
  artifact: 'conversation-choice',
  options: OPTIONS,
  expires: new Date('2027-01-01T00:00:00Z'),
  key: parseAnswerKey(ANSWER_KEY),
  website: 'https://geld.wilgendam.example',
};
const IN_TIME = '2026-12-01T09:30:00+01:00';
const TOO_LATE = '2027-01-01T01:00:00+01:00';

const ids = new AnswerIds();

/** A letter with an id of its own, unless one is given. */
export function newLetter(change: Partial<AnswerOffer> = {}): IssuedAnswers {
  return issueAnswers({ ...OFFER, id: ids.next(), ...change });
}

/** The choice of some list that is up this turn. */
const turnOf = <T>(list: readonly [T, ...(readonly T[])], turn: number): T => list[turn % list.length] ?? list[0];
const rotated = (first: number) => OPTIONS.map((_option, index) => turnOf(OPTIONS, index + first));
const cellsOf = (way: string, answer: string, received: string = IN_TIME): Cells => ({ received, way, answer, from: way === 'sms' ? PRIVATE.phone : '' });
const linkOf = ({ links }: IssuedAnswers, option = 'anna') => links[option] ?? '';
const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const swapped = (code: string) => code.replace('-', '').replace(/(.)(?!\1)(.)/, '$2$1');

const GOOD: readonly [MakeGood, ...MakeGood[]] = [
  (letter, { id }) => cellsOf('link', linkOf(letter, id)),
  (letter, { id }) => cellsOf('link', linkOf(letter, id).replace(/^.*#/, '')),
  ({ code }, { keyword }) => cellsOf('sms', `${keyword.toLowerCase()} ${code.replace('-', '')} graag.`),
  ({ code }, { id }) => cellsOf('phone', `${code} ${id}`),
  ({ code }, { keyword }) => cellsOf('paper', `${keyword} ${code}`, '2026-12-31'),
];
type MakeGood = (letter: IssuedAnswers, option: AnswerOption) => Cells;

/** A link with other parts in the place of its own. */
function forged(letter: IssuedAnswers, change: (header: string, payload: string, signature: string) => string): Cells {
  const [page = '', token = ''] = linkOf(letter).split('#');
  const [header = '', payload = '', signature = ''] = token.split('.');
  return cellsOf('link', `${page}#${change(header, payload, signature)}`);
}

const chosen = (payload: string, option: string) => encoded({ ...JSON.parse(Buffer.from(payload, 'base64url').toString()), opt: option });

const FORGED: readonly [MakeForged, ...MakeForged[]] = [
  (letter) => forged(letter, (header, payload, signature) => `${header}.${chosen(payload, 'bram')}.${signature}`),
  (letter) => forged(letter, (header, payload, signature) => `${header}.${payload}.${signature.startsWith('A') ? 'B' : 'A'}${signature.slice(1)}`),
  (letter) => forged(letter, (_header, payload) => `${encoded({ alg: 'none' })}.${payload}.`),
  (letter) =>
    forged(letter, (_header, payload) => {
      const signed = `${encoded({ alg: 'HS384' })}.${payload}`;
      return `${signed}.${createHmac('sha384', KEY).update(signed).digest('base64url')}`;
    }),
  ({ id }) => cellsOf('link', linkOf(newLetter({ id, key: parseAnswerKey('16604a937a6c2d33c4436729bfc2245ddea56b2d56ad5a947a110f3976e1264a') }))),
];
type MakeForged = (letter: IssuedAnswers) => Cells;

type Bad = readonly [cells: Cells, found: RegExp];
/** Ways to be refused, by reason: for a letter that was not answered yet, or the one that was answered just before. */
const BAD: Readonly<
  Record<RefusalReason, (letter: IssuedAnswers, turn: number, answered: { readonly letter: IssuedAnswers; readonly option: AnswerOption }) => Bad>
> = {
  forged: (letter, turn) => [turnOf(FORGED, turn)(letter), /signature does not fit/],
  expired: (letter, turn) =>
    turnOf<Bad>(
      [
        [cellsOf('link', linkOf(letter), TOO_LATE), /a link after its last moment/],
        [cellsOf('phone', `anna ${letter.code}`, TOO_LATE), /an answer after the last moment/],
      ],
      turn,
    ),
  doubled: (_letter, turn, { letter, option }) => {
    const other = option.id === 'anna' ? 'BRAM' : 'ANNA';
    return turnOf<Bad>(
      [
        [cellsOf('link', linkOf(letter, option.id)), /the same choice as in line \d+/],
        [cellsOf('sms', `${other} ${letter.code}`), /another choice than in line \d+/],
      ],
      turn,
    );
  },
  foreign: ({ id }, turn) =>
    turnOf<Bad>(
      [
        [cellsOf('link', linkOf(newLetter())), /a letter that was never issued/],
        [cellsOf('paper', `anna ${newLetter().code}`), /a code that was never issued/],
        [cellsOf('link', linkOf(newLetter({ id, artifact: 'annual-overview' }))), /another artifact/],
        [cellsOf('link', linkOf(newLetter({ id, options: [{ id: 'dirk', keyword: 'DIRK' }] }), 'dirk')), /did not offer/],
      ],
      turn,
    ),
  malformed: ({ code }, turn) =>
    turnOf<Bad>(
      [
        [cellsOf('sms', `ANNA of BRAM ${code}`), /more than one keyword/],
        [cellsOf('phone', `anna ${swapped(code)}`), /a character is wrong, or two are swapped/],
        [cellsOf('sms', `${PRIVATE.wrote} ${code}`), /more or other than one keyword/],
        [cellsOf('link', 'https://geld.wilgendam.example/keuze'), /holds no answer/],
        [cellsOf('fax', `anna ${code}`), /'way' is wrong/],
      ],
      turn,
    ),
};

/** 800 good answers and 200 bad ones, 40 of each reason: a bad one behind every four good ones. */
export function thousandAnswers(): { readonly issued: readonly IssuedAnswers[]; readonly answers: readonly MadeAnswer[] } {
  const reasons = Object.keys(BAD) as [RefusalReason, ...RefusalReason[]];
  const issued: IssuedAnswers[] = [];
  const answers: MadeAnswer[] = [];
  const issue = (first: number) => {
    const letter = newLetter({ options: rotated(first) });
    issued.push(letter);
    return letter;
  };
  for (let index = 0; index < 800; index += 1) {
    const answered = { letter: issue(index), option: turnOf(OPTIONS, index * 3 + Math.floor(index / 5)) };
    answers.push({ cells: turnOf(GOOD, index)(answered.letter, answered.option), expected: { option: answered.option.id, id: answered.letter.id } });
    if (index % 4 !== 3) continue;
    const turn = Math.floor(index / 4);
    const reason = turnOf(reasons, turn);
    const [cells, found] = BAD[reason](issue(0), Math.floor(turn / reasons.length), answered);
    answers.push({ cells, expected: { reason, found } });
  }
  return { issued, answers };
}
