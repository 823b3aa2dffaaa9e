import type { Meta } from '@storybook/react-vite';
import { artifactStories } from './artifact-stories.tsx';

export default { title: 'Berichten/Kies zelf uw gesprek' } satisfies Meta;

const stories = artifactStories('conversation-choice');

export const Werkbank = stories.werkbank;
export const Vergelijk = stories.vergelijk;
export const AlleVarianten = stories.overzicht;
export const Uitleg = stories.uitleg;
