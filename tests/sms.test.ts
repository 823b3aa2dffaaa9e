import { inLanguage } from '@aanreik/house-style';
import { variantsOf } from '@aanreik/review';
import { prepareSms, smsLimit } from '@aanreik/sms';
import { expect, test } from 'vitest';
import { composed, nextSteps, sendersOf } from './support/artifacts.ts';
import { readSms } from './support/read-message.ts';
import { leaks } from './support/reading.ts';
import { fatma } from './support/recipients.ts';
import { LEVEL_NAMES, SEGMENT_NAMES } from './support/secrets.ts';

const SENDERS = sendersOf(nextSteps);

const variants = SENDERS.flatMap(({ id }) => variantsOf(nextSteps, id, ['sms']));

test.each(variants.map((variant) => [`${variant.segment} ${variant.level} ${variant.language} ${variant.houseStyle}`, variant] as const))(
  '%s: no more parts than its language may take, names its sender, and keeps to itself what a locked screen must not show',
  (_name, variant) => {
    const { message, houseStyle } = composed(nextSteps, variant, { ...fatma, name: { firstName: 'Jan', surname: 'Jansen' } }, { arrears: ['rent'] });
    if (message.channel !== 'sms') throw new Error('no SMS');
    const sms = prepareSms(message.shape, houseStyle.sms.sender).merge(message.fields, message.to);
    const limit = smsLimit(variant.language);
    expect(sms).toMatchObject({ encoding: limit.encoding, to: '+31612345678' });
    expect(sms.parts).toBeLessThanOrEqual(limit.parts);
    expect(sms.text).toContain('Jan Jansen');
    expect(sms.text).toContain(inLanguage(houseStyle.name, variant.language));
    expect(sms.text).not.toMatch(
      /huur|schuld|achterstand|rekening|rent|debt|arrears|bill|borç|borc|fatura|kira|dług|dlug|zaległ|rachun|czynsz|الدين|ديون|فاتورة|فواتير|إيجار/i,
    );
    expect(leaks(readSms(sms), SEGMENT_NAMES)).toEqual([]);
    expect(leaks(readSms(sms), LEVEL_NAMES)).toEqual([]);
    expect(sms.text.match(/https?:|bit\.ly|t\.co/g)).toBeNull();
  },
);
