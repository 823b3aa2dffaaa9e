import type { Outline, SmsOutline } from '@aanreik/compose';
import type { ArrearsData } from './arrears.ts';

/** A phone shows a message on its locked screen, so it says nothing of bills. */
export const sms: Outline<ArrearsData, SmsOutline> = (composer) => ({ text: composer.text('sms.text') });
