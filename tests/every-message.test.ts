import { prepareEmail } from '@aanreik/email';
import type { HouseStyle } from '@aanreik/house-style';
import { prepareInApp } from '@aanreik/in-app';
import { variantsOf } from '@aanreik/review';
import { prepareSms } from '@aanreik/sms';
import { expect, test } from 'vitest';
import { artifacts, composed, sendersOf } from './support/artifacts.ts';
import { fatma } from './support/recipients.ts';

/** Letters of every variant are drawn by tests/prepared-letter.test.ts. */
const cases = artifacts.flatMap((artifact) => sendersOf(artifact).map(({ id }) => [artifact.name, id, artifact] as const));

/** No place that was left open, and no word of the engine, such as `[object Object]`. */
const LEFTOVER = /\{\{|\}\}|\[object|undefined|[\uE000-\uF8FF]/;

test.each(cases)('%s in %s is rendered in every variant through every other channel, with nothing left open', async (_name, style, artifact) => {
  const examples = Object.values(artifact.definition.examples);
  for (const variant of variantsOf(artifact, style).filter(({ channel }) => channel !== 'letter')) {
    for (const data of [examples[0], examples.at(-1)]) {
      const { message, houseStyle } = composed(artifact, variant, fatma, data);
      const rendered = await shown(message, houseStyle);
      expect(rendered, JSON.stringify(variant)).not.toMatch(LEFTOVER);
      expect(rendered.length, JSON.stringify(variant)).toBeGreaterThan(60);
    }
  }
});

async function shown(message: ReturnType<typeof composed>['message'], houseStyle: HouseStyle): Promise<string> {
  switch (message.channel) {
    case 'letter':
      throw new Error('a letter');
    case 'email': {
      const prepared = await prepareEmail(message.shape, houseStyle);
      return prepared.html(message.fields) + prepared.text(message.fields);
    }
    case 'in-app':
      // Set wide, as two braces that close would look like a place left open.
      return JSON.stringify(prepareInApp(message.shape, houseStyle).merge(message.fields, 'x'), null, 1);
    case 'sms':
      return prepareSms(message.shape, houseStyle.sms.sender).merge(message.fields, message.to).text;
  }
}
