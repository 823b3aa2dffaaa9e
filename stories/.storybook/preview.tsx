import type { Preview } from '@storybook/react-vite';
import '../src/workbench.css';

document.documentElement.lang = 'nl';

const preview: Preview = {
  parameters: {
    a11y: { test: 'error' },
    layout: 'fullscreen',
    options: { storySort: { order: ['Welkom', 'Berichten', 'Blokken'] } },
  },
};

export default preview;
