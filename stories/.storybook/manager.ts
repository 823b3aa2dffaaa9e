import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming';

addons.setConfig({
  theme: create({
    base: 'light',
    brandTitle: 'Aanreik, de werkbank',
    brandTarget: '_self',
    colorPrimary: '#0b6b57',
    colorSecondary: '#0b6b57',
    fontBase: 'system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif',
  }),
  // What staff need stands beside the preview itself; Storybook's own panels are for developers (key A shows them).
  showPanel: false,
  toolbar: {
    zoom: { hidden: true },
    eject: { hidden: true },
    copy: { hidden: false },
    fullscreen: { hidden: false },
    'storybook/background': { hidden: true },
    'storybook/viewport': { hidden: true },
  },
});
