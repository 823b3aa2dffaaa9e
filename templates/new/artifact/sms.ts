import type { Outline, SmsOutline } from '@aanreik/compose';
import type { VisitData } from './visit.ts';

/** A locked screen shows a text message to whoever looks at it, so it says nothing of money. */
export const sms: Outline<VisitData, SmsOutline> = (composer) => ({ text: composer.text('sms.text') });
