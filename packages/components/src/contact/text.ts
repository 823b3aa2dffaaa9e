import { inlinesText } from '../inlines/text.ts';
import type { TextComponent } from '../text-component.ts';
import type { ContactBlock } from './block.ts';

export const contactText: TextComponent<ContactBlock> = (block, { fields }) => [
  inlinesText(block.title, fields),
  inlinesText(block.text, fields),
  ...(block.person === undefined ? [] : [`${block.person.name}, ${block.person.role}`]),
  `${block.phone.label}: ${block.phone.shown} (${block.phone.hours})`,
  `${block.website.label}: ${block.website.href}`,
  `${block.walkIn.label}:`,
  ...block.walkIn.places.map((place) => `- ${place.place}, ${place.address} (${place.hours})`),
  '',
];
