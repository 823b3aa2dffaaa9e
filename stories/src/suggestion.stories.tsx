import type { Meta } from '@storybook/react-vite';
import { artifactStories } from './artifact-stories.tsx';

export default { title: 'Berichten/Een tip voor uw bedrijf' } satisfies Meta;

const stories = artifactStories('suggestion');

export const Werkbank = stories.werkbank;
export const Vergelijk = stories.vergelijk;
export const AlleVarianten = stories.overzicht;
export const Uitleg = stories.uitleg;
