import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming';
import { keepInDutch } from './in-dutch.ts';

addons.setConfig({
  theme: create({
    base: 'light',
    brandTitle: 'Aanreik, de werkbank',
    brandTarget: '_self',
    colorPrimary: '#0b6b57',
    colorSecondary: '#0b6b57',
    fontBase: 'system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif',
  }),
  // Staff type in this page: a letter typed is no command.
  ui: { enableShortcuts: false },
  layout: { navSize: 240, showPanel: false },
  toolbar: { remount: { hidden: true }, zoom: { hidden: true }, eject: { hidden: true } },
});

keepInDutch(document.documentElement);
