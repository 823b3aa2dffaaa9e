import type { HouseStyle } from '@aanreik/house-style';
import { type Href, toHref } from '@aanreik/message';
import type { Artifact } from './artifact.ts';

/** The links that wording may use: those of the artifact, and the sender's own phone, website and email address. */
export function linksOf(artifact: Artifact, houseStyle: HouseStyle): Readonly<Record<string, Href>> {
  const { contact, privacy, optOut } = houseStyle;
  const own = Object.entries(artifact.links).map(([name, target]) => [name, toHref(target.startsWith('/') ? `${contact.website}${target}` : target)]);
  return {
    ...Object.fromEntries(own),
    phone: toHref(`tel:${contact.phone}`),
    website: toHref(contact.website),
    email: toHref(`mailto:${contact.email}`),
    officer: toHref(`mailto:${privacy.officer}`),
    statement: toHref(privacy.statement),
    optOut: toHref(optOut),
  };
}
