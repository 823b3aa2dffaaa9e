import type { Meta } from '@storybook/react-vite';
import { artifactStories } from './artifact-stories.tsx';

export default { title: 'Berichten/Welke stappen zet u?' } satisfies Meta;

const stories = artifactStories('next-steps');

export const Werkbank = stories.werkbank;
export const TekstVeranderen = stories.panelen;
export const WaaromEnControles = stories.waarom;
export const Vergelijk = stories.vergelijk;
export const AlleVarianten = stories.overzicht;
export const Uitleg = stories.uitleg;
