import type { Outline, SmsOutline } from '@aanreik/compose';
import type { YearData } from '../entrepreneur/year.ts';

/** A phone shows a message on its locked screen, so it says nothing of amounts. */
export const sms: Outline<YearData, SmsOutline> = (composer) => ({ text: composer.text('sms.text') });
