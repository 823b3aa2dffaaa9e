import type { StorybookConfig } from '@storybook/react-vite';
import react from '@vitejs/plugin-react';
import type { Channel } from 'storybook/internal/channels';
import { REQUEST_WHATS_NEW_DATA, RESULT_WHATS_NEW_DATA } from 'storybook/internal/core-events';
import { SERVED_FOLDERS } from '../rendering/served-folders.ts';
import { renderedPlugin } from '../rendering/vite-plugin.ts';

const isTest = process.env.VITEST !== undefined;

/** Storybook asks for its news over the internet whenever someone opens it, though it is set not to show them. */
function withoutNews(channel: Channel): Channel {
  channel.removeAllListeners(REQUEST_WHATS_NEW_DATA);
  channel.on(REQUEST_WHATS_NEW_DATA, () => channel.emit(RESULT_WHATS_NEW_DATA, { data: { status: 'ERROR' } }));
  return channel;
}

const config: StorybookConfig & { readonly experimental_serverChannel: typeof withoutNews } = {
  // What is only for tests is not shown to staff.
  stories: ['../src/**/*.mdx', '../src/**/*.stories.tsx', ...(isTest ? ['../tests/**/*.stories.tsx'] : [])],
  addons: ['@storybook/addon-docs', ...(isTest ? ['@storybook/addon-a11y', '@storybook/addon-vitest'] : [])],
  framework: { name: '@storybook/react-vite', options: {} },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  experimental_serverChannel: withoutNews,
  docs: { defaultName: 'Uitleg' },
  // Panels and buttons for developers of components: staff have panels of their own, in Dutch.
  features: {
    sidebarOnboardingChecklist: false,
    actions: false,
    changeDetection: false,
    backgrounds: false,
    controls: false,
    highlight: false,
    interactions: false,
    measure: false,
    outline: false,
    viewport: false,
  },
  typescript: { reactDocgen: false },
  viteFinal: (vite) => ({
    ...vite,
    plugins: [...(vite.plugins ?? []), react(), renderedPlugin()],
    server: { ...vite.server, fs: { ...vite.server?.fs, strict: true, allow: SERVED_FOLDERS } },
    // pdf.js is one large file by nature.
    build: { ...vite.build, chunkSizeWarningLimit: 4000 },
  }),
};

export default config;
