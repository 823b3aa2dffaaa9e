import type { Choice, ChoiceOption } from '@aanreik/compose';
import type { HouseStyle, Person } from '@aanreik/house-style';
import type { Form, FormData } from './form.ts';

/**
 * Ways not to choose: they are always there, and stand last. Their words look nothing alike, and what someone who says
 * no sends by itself is one.
 */
const NEUTRAL: readonly ChoiceOption[] = [
  { id: 'no-preference', keyword: 'BEL MIJ', kind: 'neutral', covers: [] },
  { id: 'not-now', keyword: 'NEE', kind: 'neutral', covers: [] },
];

/** Each of these talks is with a person. An allowance for care is an allowance: `care` is about the insurance alone. */
const TOPICS: readonly ChoiceOption[] = [
  { id: 'overview', keyword: 'OVERZICHT', kind: 'person', covers: ['income-and-expenses', 'which-bill-first'] },
  { id: 'schemes', keyword: 'REGELINGEN', kind: 'person', covers: ['allowances', 'municipal-schemes'] },
  { id: 'care', keyword: 'ZORG', kind: 'person', covers: ['health-insurance', 'health-own-risk'] },
];

const WAYS: readonly ChoiceOption[] = [
  { id: 'person', keyword: 'MENS', kind: 'person', covers: ['talk-with-a-person'] },
  { id: 'chatbot', keyword: 'CHATBOT', kind: 'chatbot', covers: ['type-to-a-chatbot'] },
];

const OPTIONS: Readonly<Record<Form, (houseStyle: HouseStyle) => readonly ChoiceOption[]>> = {
  whom: ({ people }) => people.map((person) => ({ id: person.id, keyword: keywordOf(person), kind: 'person', covers: [`talk-of-a-${person.id}`] })),
  what: () => TOPICS,
  how: () => WAYS,
};

export function choiceOf({ form }: FormData, houseStyle: HouseStyle): Choice {
  return { form, options: [...OPTIONS[form](houseStyle), ...NEUTRAL] };
}

export function firstName({ name }: Person): string {
  return name.split(' ')[0] ?? name;
}

/** A first name as any phone can type it: RENE for René. */
function keywordOf(person: Person): string {
  return firstName(person)
    .normalize('NFD')
    .replaceAll(/[^A-Za-z]/g, '')
    .toUpperCase();
}
