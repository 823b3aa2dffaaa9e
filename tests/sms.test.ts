import { inLanguage } from '@aanreik/house-style';
import { variantsOf } from '@aanreik/review';
import { prepareSms } from '@aanreik/sms';
import { expect, test } from 'vitest';
import { composed, houseStyles, nextSteps } from './support/artifacts.ts';
import { fatma } from './support/recipients.ts';

const variants = houseStyles.flatMap(({ id }) => variantsOf(nextSteps, id, ['sms']));

test.each(variants.map((variant) => [`${variant.segment} ${variant.level} ${variant.language} ${variant.houseStyle}`, variant] as const))(
  '%s: at most two parts, names its sender, and keeps to itself what a locked screen must not show',
  (_name, variant) => {
    const { message, houseStyle } = composed(nextSteps, variant, { ...fatma, name: { firstName: 'Jan', surname: 'Jansen' } }, { arrears: ['rent'] });
    if (message.channel !== 'sms') throw new Error('no SMS');
    const sms = prepareSms(message.shape, houseStyle.sms.sender).merge(message.fields, message.to);
    expect(sms).toMatchObject({ encoding: 'GSM-7', to: '+31612345678' });
    expect(sms.parts).toBeLessThanOrEqual(2);
    expect(sms.text).toContain('Jan Jansen');
    expect(sms.text).toContain(inLanguage(houseStyle.name, variant.language));
    expect(sms.text).not.toMatch(/huur|schuld|achterstand|rekening|rent|debt|arrears|bill|trusting|self-reliant|seeker/i);
    expect(sms.text.match(/https?:|bit\.ly|t\.co/g)).toBeNull();
  },
);
