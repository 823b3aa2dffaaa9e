import type { Composer, Outline, SmsOutline } from '@aanreik/compose';
import { text } from '@aanreik/message';
import type { FormData } from './form.ts';

/**
 * A phone shows a message on its locked screen, so it says nothing of bills. It asks one thing; doing nothing is an
 * answer too.
 */
export const sms: Outline<FormData, SmsOutline> = (composer) => {
  // Who wants a person first is asked for no choice: that is made together, on the phone.
  if (composer.prefers.opening === 'person') return { text: composer.text('sms.person') };
  return {
    text: [...text(`${question(composer)} `), ...composer.text(`${composer.data.form}.sms.answer`), ...text(' '), ...composer.text('sms.notNow')],
  };
};

/** What can be chosen, in the order of this recipient, with what each stands for: a name alone says nothing. */
function question(composer: Composer<FormData>): string {
  const { form, options } = composer.choice;
  const offered = options.filter(({ kind }) => kind !== 'neutral').map(({ id }) => composer.fixed(form === 'whom' ? `people.${id}.sms` : `${form}.${id}.sms`));
  return `${composer.fixed(`${form}.sms.ask`)} ${new Intl.ListFormat(composer.language, { type: 'disjunction' }).format(offered)}.`;
}
