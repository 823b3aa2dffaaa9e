import type { Meta } from '@storybook/react-vite';
import { artifactStories } from './artifact-stories.tsx';

export default { title: 'Berichten/Kies zelf uw gesprek' } satisfies Meta;

const { bench, comparison, overview, explanation } = artifactStories('conversation-choice');

export const Werkbank = { ...bench, name: 'Werkbank' };
export const Vergelijk = { ...comparison, name: 'Vergelijk' };
export const AlleVarianten = { ...overview, name: 'Alle varianten' };
export const Uitleg = { ...explanation, name: 'Uitleg' };
