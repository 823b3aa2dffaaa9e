import type { Block, Option } from '@aanreik/components';
import type { ChoiceOption } from '@aanreik/compose';
import { type Fault, plainText } from '@aanreik/message';
import type { ChoiceRule, OfferedMessage } from './choice-rule.ts';

/** As much shorter as a text for a person may be before it looks like the lesser choice. */
const SHORTER = 0.75;

/**
 * A person can always be chosen, and stands no lower and no smaller than a chatbot: chatbots in their place met
 * resistance (report, ch. 4, study 3).
 */
export const personFirstClass: ChoiceRule = {
  code: 'choice-person-first-class',
  check: (offered) => {
    const { form, options } = offered.choice;
    const people = options.filter(({ kind }) => kind === 'person');
    if (people.length === 0) return [{ found: `no person to choose in the form '${form}'`, expected: 'an option of kind person' }];
    const chatbots = options.filter(({ kind }) => kind === 'chatbot');
    return chatbots.flatMap((chatbot) => [...lower(offered, people, chatbot), ...smaller(offered, people, chatbot)]);
  },
};

type Options = readonly ChoiceOption[];

/** In the recorded order, in each block, and in a text message by its keywords. */
function lower({ order, message }: OfferedMessage, people: Options, chatbot: ChoiceOption): readonly Fault[] {
  const shown = message.channel === 'sms' ? [] : optionsIn(message.shape.blocks).map(({ id }) => id);
  const text = message.channel === 'sms' ? plainText(message.shape.text, message.fields) : '';
  const places = [
    { in: 'in the order', person: people.map(({ id }) => order.indexOf(id)), chatbot: order.indexOf(chatbot.id) },
    { in: 'in the message', person: people.map(({ id }) => shown.indexOf(id)), chatbot: shown.indexOf(chatbot.id) },
    { in: 'in the text', person: people.map(({ keyword }) => text.indexOf(keyword)), chatbot: text.indexOf(chatbot.keyword) },
  ];
  return places.flatMap(({ in: place, person, chatbot: at }) => {
    const first = Math.min(...person.filter((index) => index >= 0));
    return at < 0 || first < at ? [] : [{ found: `the chatbot '${chatbot.id}' ${place} before a person`, expected: 'a person first' }];
  });
}

/** All options of a block are set alike, so one is smaller by what it lacks, or by how little it says. */
function smaller({ message }: OfferedMessage, people: Options, chatbot: ChoiceOption): readonly Fault[] {
  if (message.channel === 'sms') return [];
  const options = optionsIn(message.shape.blocks);
  const isPerson = ({ id }: Option) => people.some((person) => person.id === id);
  return options
    .filter(({ id }) => id === chatbot.id)
    .flatMap((bot) =>
      options.filter(isPerson).flatMap((person): readonly Fault[] => {
        const [ofPerson, ofBot] = [plainText(person.text, message.fields).length, plainText(bot.text, message.fields).length];
        return [
          ...(bot.picture !== undefined && person.picture === undefined
            ? [{ found: `a picture of the chatbot '${bot.id}' and none of '${person.id}'`, expected: 'a picture of the person too' }]
            : []),
          ...(ofPerson < ofBot * SHORTER
            ? [{ found: `${ofPerson} characters about '${person.id}' and ${ofBot} about the chatbot '${bot.id}'`, expected: 'as much about the person' }]
            : []),
        ];
      }),
    );
}

function optionsIn(blocks: readonly Block[]): readonly Option[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'options') return block.options;
    return block.kind === 'columns' ? block.columns.flatMap((column) => optionsIn(column.blocks)) : [];
  });
}
