import type { Composer, Outline, SmsOutline } from '@aanreik/compose';
import { text } from '@aanreik/message';
import type { FormData } from './form.ts';

/** A keyword an option, in the order of this recipient. A phone shows a message on its locked screen, so it says nothing of bills. */
export const sms: Outline<FormData, SmsOutline> = (compose) => ({
  text: [
    ...compose.text('sms.offer'),
    ...text(' '),
    ...compose.text(`${compose.data.form}.sms`),
    ...text(` ${keywords(compose)} `),
    ...compose.text('sms.answer'),
  ],
});

function keywords(compose: Composer<FormData>): string {
  const { form, options } = compose.choice;
  const said = options.filter(({ kind }) => kind !== 'neutral').map(({ id, keyword }) => (form === 'whom' ? keyword : compose.fixed(`${form}.${id}.sms`)));
  return new Intl.ListFormat(compose.language, { type: 'disjunction' }).format(said);
}
