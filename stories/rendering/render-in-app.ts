import type { InAppBlock } from '@aanreik/components';
import type { HouseStyle } from '@aanreik/house-style';
import { inAppStyles, prepareInApp } from '@aanreik/in-app';
import type { Fields, InAppShape } from '@aanreik/message';
import type { RenderedInApp } from './contract.ts';

/** In the mock-up of a screen a message is below a heading of level 2. */
const HEADING_LEVEL = 3;

/** A message as a screen gets it. */
export function renderedInApp(shape: InAppShape<InAppBlock>, fields: Fields, houseStyle: HouseStyle): RenderedInApp {
  const { html, message } = prepareInApp(shape, houseStyle, { headingLevel: HEADING_LEVEL }).merge(fields, 'aanreik-bericht');
  return { channel: 'in-app', html, css: inAppStyles(houseStyle), json: JSON.stringify(message, undefined, 2) };
}
