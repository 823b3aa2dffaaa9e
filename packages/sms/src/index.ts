export { checkSms } from './check.ts';
export { type SmsLimit, smsLimit } from './limit.ts';
export { measureSms, type SmsSize } from './measure.ts';
export { type PreparedSms, prepareSms, type Sms } from './prepare-sms.ts';
