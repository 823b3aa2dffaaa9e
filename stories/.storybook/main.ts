import type { StorybookConfig } from '@storybook/react-vite';
import react from '@vitejs/plugin-react';
import { renderedPlugin } from '../rendering/vite-plugin.ts';

const config: StorybookConfig = {
  stories: ['../src/**/*.mdx', '../src/**/*.stories.tsx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  framework: { name: '@storybook/react-vite', options: {} },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  docs: { defaultName: 'Uitleg' },
  features: { sidebarOnboardingChecklist: false },
  typescript: { reactDocgen: false },
  // pdf.js is one large file by nature.
  viteFinal: (vite) => ({ ...vite, plugins: [...(vite.plugins ?? []), react(), renderedPlugin()], build: { ...vite.build, chunkSizeWarningLimit: 4000 } }),
};

export default config;
