import type { Meta } from '@storybook/react-vite';
import { artifactStories } from './artifact-stories.tsx';

export default { title: 'Berichten/Welke stappen zet u?' } satisfies Meta;

const { bench, comparison, overview, explanation } = artifactStories('next-steps');

export const Werkbank = { ...bench, name: 'Werkbank' };
export const Vergelijk = { ...comparison, name: 'Vergelijk' };
export const AlleVarianten = { ...overview, name: 'Alle varianten' };
export const Uitleg = { ...explanation, name: 'Uitleg' };
