export { checkSms, MAX_PARTS } from './check.ts';
export { measureSms, type SmsSize } from './measure.ts';
export { type PreparedSms, prepareSms, type Sms } from './prepare-sms.ts';
