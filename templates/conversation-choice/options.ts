import type { Block, BlockOf, Option, OtherOption, Picture } from '@aanreik/components';
import type { Composer, OfferedOption } from '@aanreik/compose';
import { inLanguage, type Person } from '@aanreik/house-style';
import { text } from '@aanreik/message';
import { firstName } from './choices.ts';
import type { FormData } from './form.ts';

/** What can be chosen, in the order of this recipient. */
export function options(compose: Composer<FormData>): readonly Block[] {
  const { form, options: offered } = compose.choice;
  const block: BlockOf<'options'> = {
    kind: 'options',
    title: compose.text(`${form}.choose`),
    options: offered.filter(({ kind }) => kind !== 'neutral').map((option) => shown(compose, option)),
    others: offered.filter(({ kind }) => kind === 'neutral').map((option) => other(compose, option)),
  };
  // Who is asked to type to a machine wants to know first what it does with that.
  return form === 'how' ? [block, { kind: 'note', title: compose.text('how.note.title'), text: compose.text('how.note.text') }] : [block];
}

/** What an option is called, on a slip too. */
export function nameOf(compose: Composer<FormData>, { id, kind }: OfferedOption): string {
  if (kind === 'neutral') return compose.fixed(`${id}.box`);
  return compose.data.form === 'whom' ? personOf(compose, id).name : compose.fixed(`${compose.data.form}.${id}.name`);
}

function shown(compose: Composer<FormData>, option: OfferedOption): Option {
  const { form } = compose.data;
  const { id, href } = option;
  const name = text(nameOf(compose, option));
  if (form === 'whom') {
    const person = personOf(compose, id);
    const label = `${compose.fixed('whom.action')} ${firstName(person)}`;
    return { id, name, text: compose.text(`people.${id}.text`), picture: portraits(compose, [person]), action: { label, href } };
  }
  return {
    id,
    name,
    text: compose.text(`${form}.${id}.text`),
    picture: pictureOf(compose, id),
    action: { label: compose.fixed(`${form}.${id}.action`), href },
  };
}

function other(compose: Composer<FormData>, { id, href }: OfferedOption): OtherOption {
  const said = id === 'no-preference' ? `${compose.data.form}.${id}.text` : `${id}.text`;
  return { id, name: compose.text(`${id}.name`), text: compose.text(said), action: { label: compose.fixed(`${id}.action`), href } };
}

function pictureOf(compose: Composer<FormData>, id: string): Picture {
  switch (id) {
    case 'person':
      return portraits(compose, compose.houseStyle.people);
    case 'chatbot':
      return { kind: 'icon', icon: 'chat' };
    case 'schemes':
      return { kind: 'icon', icon: 'purse' };
    case 'care':
      return { kind: 'icon', icon: 'care' };
    default:
      return { kind: 'icon', icon: 'overview' };
  }
}

function portraits({ language }: Composer<FormData>, people: readonly Person[]): Picture {
  return { kind: 'portraits', portraits: people.map(({ id, alt }) => ({ person: id, alt: inLanguage(alt, language) })) };
}

function personOf({ houseStyle }: Composer<FormData>, id: string): Person {
  const person = houseStyle.people.find((one) => one.id === id);
  if (person === undefined) throw new RangeError(`the house style ${houseStyle.id} has no person '${id}'`);
  return person;
}
