import type { Block, BlockOf, Option, OptionAction, OtherOption, Picture } from '@aanreik/components';
import type { Composer, OfferedOption } from '@aanreik/compose';
import { inLanguage, type Person } from '@aanreik/house-style';
import { text } from '@aanreik/message';
import { firstName } from './choice.ts';
import type { FormData } from './form.ts';

/** What can be chosen, in the order of this recipient. */
export function options(composer: Composer<FormData>): readonly Block[] {
  const { form, options: offered } = composer.choice;
  const block: BlockOf<'options'> = {
    kind: 'options',
    title: composer.text(`${form}.choose`),
    options: offered.filter(({ kind }) => kind !== 'neutral').map((option) => shown(composer, option)),
    others: offered.filter(({ kind }) => kind === 'neutral').map((option) => other(composer, option)),
  };
  // Who is asked to type to a machine wants to know first what it does with that.
  return form === 'how' ? [block, { kind: 'note', title: composer.text('how.note.title'), text: composer.text('how.note.text') }] : [block];
}

/** What an option is called, on a slip too. */
export function nameOf(composer: Composer<FormData>, { id, kind }: OfferedOption): string {
  if (kind === 'neutral') return composer.fixed(`${id}.box`);
  return composer.data.form === 'whom' ? personOf(composer, id).name : composer.fixed(`${composer.data.form}.${id}.name`);
}

function shown(composer: Composer<FormData>, option: OfferedOption): Option {
  const { form } = composer.data;
  const { id } = option;
  const name = text(nameOf(composer, option));
  if (form === 'whom') {
    const person = personOf(composer, id);
    const label = `${composer.fixed('whom.action')} ${firstName(person)}`;
    return { id, name, text: composer.text(`people.${id}.text`), picture: portraits(composer, [person]), action: action(composer, option, label) };
  }
  return {
    id,
    name,
    text: composer.text(`${form}.${id}.text`),
    picture: pictureOf(composer, id),
    action: action(composer, option, composer.fixed(`${form}.${id}.action`)),
  };
}

function other(composer: Composer<FormData>, option: OfferedOption): OtherOption {
  const { id } = option;
  const said = id === 'no-preference' ? `${composer.data.form}.${id}.text` : `${id}.text`;
  return { id, name: composer.text(`${id}.name`), text: composer.text(said), action: action(composer, option, composer.fixed(`${id}.action`)) };
}

function action(composer: Composer<FormData>, { href, keyword }: OfferedOption, label: string): OptionAction {
  return { label, href, onPaper: `${composer.fixed('ways.onPaper')} ${keyword}` };
}

function pictureOf(composer: Composer<FormData>, id: string): Picture {
  switch (id) {
    case 'person':
      return portraits(composer, composer.houseStyle.people);
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
