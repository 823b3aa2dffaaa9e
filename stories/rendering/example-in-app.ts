import type { InAppBlock } from '@aanreik/components';
import { type HouseStyle, inLanguage, shownPhone } from '@aanreik/house-style';
import { type Fields, type InAppShape, text, toHref } from '@aanreik/message';

const LANGUAGE = 'nl';

/** A made-up message to an entrepreneur, as the channel gets it. */
export function exampleInApp(houseStyle: HouseStyle): readonly [InAppShape<InAppBlock>, Fields, HouseStyle] {
  const blocks: readonly InAppBlock[] = [
    { kind: 'paragraph', text: [...text('Beste '), { kind: 'field', name: 'recipient.greeting' }, ...text(',')] },
    {
      kind: 'paragraph',
      text: text('Uw aangiften van dit jaar zijn binnen en betaald. Dat is goed geregeld. Wij zien één ding dat u misschien werk scheelt.'),
    },
    {
      kind: 'suggestions',
      suggestions: [
        {
          title: text('Misschien mag u één keer per jaar aangifte doen'),
          why: text('U levert bijna alleen in Nederland en u betaalt weinig btw. Nu doet u vier keer per jaar aangifte.'),
          how: text('Vraag het uw boekhouder, of kijk zelf. Dat duurt vijf minuten.'),
        },
      ],
    },
    { kind: 'action', label: text('Kijk of het voor u kan'), href: toHref(`${houseStyle.contact.website}/jaaraangifte`), shown: '' },
    { kind: 'note', title: text('U hoeft niets te doen'), text: text('Dit is een tip. Laat u het zoals het is? Dan verandert er niets.') },
    contact(houseStyle),
    {
      kind: 'data-use',
      title: text('Wat wij hiervoor gebruikten'),
      items: [
        { question: 'Welke gegevens?', answer: text('Uw aangiften van de laatste vier kwartalen.') },
        { question: 'Wie ziet deze tip?', answer: text('U, en wie u in dit pakket laat meekijken.') },
      ],
    },
    {
      kind: 'sign-off',
      closing: 'Met vriendelijke groet,',
      name: houseStyle.contact.person.name,
      role: inLanguage(houseStyle.contact.person.role, LANGUAGE),
      organisation: inLanguage(houseStyle.name, LANGUAGE),
    },
  ];
  const shape = { channel: 'in-app', language: LANGUAGE, title: 'Een tip die u tijd kan schelen', blocks } as const;
  return [shape, { 'recipient.greeting': 'Nadia van den Heuvel' }, houseStyle];
}

function contact(houseStyle: HouseStyle): InAppBlock {
  const { phone, hours, website, walkIn } = houseStyle.contact;
  return {
    kind: 'contact',
    title: text('Wilt u iemand spreken?'),
    text: text('Wij denken met u mee. Uw boekhouder mag ook bellen.'),
    phone: { label: 'Bel', shown: shownPhone(houseStyle), href: toHref(`tel:${phone}`), hours: inLanguage(hours, LANGUAGE) },
    website: { label: 'Kijk op', shown: website.replace('https://', ''), href: toHref(website), qrAlt: '' },
    walkIn: { label: 'Kom langs', places: walkIn.map(({ place, address, hours: open }) => ({ place, address, hours: inLanguage(open, LANGUAGE) })) },
  };
}
