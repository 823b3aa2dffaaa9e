import type { Composer, Outline, SmsOutline } from '@aanreik/compose';
import { text } from '@aanreik/message';
import type { FormData } from './form.ts';

/** A keyword an option, in the order of this recipient. A phone shows a message on its locked screen, so it says nothing of bills. */
export const sms: Outline<FormData, SmsOutline> = (composer) => ({
  text: [
    ...composer.text('sms.offer'),
    ...text(' '),
    ...composer.text(`${composer.data.form}.sms`),
    ...text(` ${keywords(composer)} `),
    ...composer.text('sms.answer'),
  ],
});

function keywords(composer: Composer<FormData>): string {
  const { form, options } = composer.choice;
  const said = options.filter(({ kind }) => kind !== 'neutral').map(({ id, keyword }) => (form === 'whom' ? keyword : composer.fixed(`${form}.${id}.sms`)));
  return new Intl.ListFormat(composer.language, { type: 'disjunction' }).format(said);
}
