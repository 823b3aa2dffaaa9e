/**
 * What Storybook itself says, in Dutch: it has no translations of its own.
 * Staff read and hear Dutch; a phrase that is not here (Storybook changed it) stays English and does no harm.
 */
const PHRASES: Readonly<Record<string, string>> = {
  'Skip to content': 'Naar de inhoud',
  'Skip to sidebar': 'Naar het menu',
  'Search for components': 'Zoek een bericht of blok',
  'Find components': 'Zoek',
  'Type to find...': 'Typ om te zoeken',
  'Back to components': 'Terug',
  'Recently opened': 'Laatst bekeken',
  'No components found': 'Niets gevonden',
  'Find components by name or path.': 'Zoek op een deel van de naam.',
  'Clear search': 'Wis',
  Stories: "Pagina's",
  Collapse: 'Klap in',
  'Expand all': 'Klap alles uit',
  'Collapse all': 'Klap alles in',
  Toolbar: 'Balk',
  'Main preview area': 'Voorbeeld',
  'storybook-preview-iframe': 'Voorbeeld',
  'Sidebar resize handle': 'Breedte van het menu',
  'Addon panel resize handle': 'Hoogte van het paneel',
  'Open navigation menu': 'Open het menu',
  'Close navigation menu': 'Sluit het menu',
  'Navigation controls': 'Menu',
  'Enter full screen': 'Hele scherm',
  'Exit full screen': 'Niet meer hele scherm',
  'Reset filter': 'Terug naar het begin',
  Dismiss: 'Sluit',
  Storybook: 'Aanreik, de werkbank',
};

const ATTRIBUTES = ['aria-label', 'title', 'placeholder'] as const;

/** Puts what is on a page in Dutch, now and whenever it changes. */
export function keepInDutch(page: HTMLElement): void {
  page.lang = 'nl';
  translate(page);
  new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) for (const node of [target, ...addedNodes]) translate(node);
  }).observe(page, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: [...ATTRIBUTES] });
}

/** The title of the page ends in the name of the program. */
function titled({ data, parentElement }: Text): string | undefined {
  return parentElement instanceof HTMLTitleElement && data.endsWith(' ⋅ Storybook') ? data.replace('Storybook', 'Aanreik') : undefined;
}

function translate(node: Node): void {
  if (node instanceof Text) {
    const dutch = PHRASES[node.data.trim()] ?? titled(node);
    if (dutch !== undefined) node.data = dutch;
  }
  if (!(node instanceof Element)) return;
  for (const attribute of ATTRIBUTES) {
    const dutch = PHRASES[node.getAttribute(attribute) ?? ''];
    if (dutch !== undefined) node.setAttribute(attribute, dutch);
  }
  for (const child of node.childNodes) translate(child);
}
