import options from 'virtual:workbench-options';
import type { Preview } from '@storybook/react-vite';
import '../src/workbench.css';
import { CHANNEL_NAMES, LEVEL_NAMES, languageName, SEGMENT_NAMES } from '../src/workbench/names.ts';
import { personValue, USUAL } from '../src/workbench/selection.ts';
import { listen, settled } from './settled.ts';

document.documentElement.lang = 'nl';

interface Item {
  readonly value: string;
  readonly title: string;
}

/** A list in the toolbar. What is chosen is in the address of the page, so that a link opens the same view. */
function toolbarList(name: string, icon: 'email' | 'users' | 'book' | 'globe' | 'paintbrush' | 'beaker' | 'user', items: readonly Item[]) {
  return { name, description: name, toolbar: { title: name, icon, items: [...items], dynamicTitle: true } };
}

function named(names: Readonly<Record<string, string>>): readonly Item[] {
  return Object.entries(names).map(([value, title]) => ({ value, title }));
}

const preview: Preview = {
  parameters: {
    a11y: { test: 'error' },
    layout: 'fullscreen',
    options: { storySort: { order: ['Welkom', 'Berichten', 'Blokken'] } },
  },
  beforeEach: () => (import.meta.env.MODE === 'test' ? listen() : undefined),
  afterEach: ({ canvasElement }) => (import.meta.env.MODE === 'test' ? settled(canvasElement) : undefined),
  globalTypes: {
    kanaal: toolbarList('Kanaal', 'email', named(CHANNEL_NAMES)),
    segment: toolbarList('Segment', 'users', named(SEGMENT_NAMES)),
    leesniveau: toolbarList('Leesniveau', 'book', named(LEVEL_NAMES)),
    taal: toolbarList(
      'Taal',
      'globe',
      options.languages.map((code) => ({ value: code, title: languageName(code) })),
    ),
    huisstijl: toolbarList('Huisstijl', 'paintbrush', [{ value: USUAL, title: 'Gewone huisstijl' }, ...named(options.houseStyles)]),
    formulering: toolbarList('Formulering', 'beaker', [
      { value: '-', title: 'Gewoon' },
      ...options.arms.map((arm) => ({ value: arm, title: `Formulering ${arm}` })),
    ]),
    ontvanger: toolbarList(
      'Ontvanger',
      'user',
      options.people.map((person, at) => ({ value: personValue(at), title: person })),
    ),
  },
  initialGlobals: { kanaal: 'letter', segment: 'unknown', leesniveau: 'B1', taal: 'nl', huisstijl: USUAL, formulering: '-', ontvanger: personValue(0) },
};

export default preview;
