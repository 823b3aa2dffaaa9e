import path from 'node:path';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumPath } from './tests/chromium.ts';

export default defineConfig(async () => ({
  test: {
    // Two cores are what CI and most laptops give at least; by itself Vitest leaves one idle.
    maxWorkers: 2,
    projects: [
      {
        // React as it runs at night. In development it takes a twentieth of the time of a letter.
        oxc: { jsx: { runtime: 'automatic', development: false } },
        test: {
          name: 'unit',
          env: { NODE_ENV: 'production' },
          // What a letter is made of lives shortly: with room for it, less time goes into tidying up.
          execArgv: ['--max-semi-space-size=64'],
          include: ['tests/**/*.test.ts', 'packages/*/src/**/*.test.ts', 'stories/{rendering,src}/**/*.test.ts'],
          environment: 'node' as const,
          // What a test spies on is put back, so that files may share a process: to load the engine anew for each of
          // seventy files takes a minute.
          isolate: false,
          restoreMocks: true,
          unstubEnvs: true,
          testTimeout: 60_000,
        },
      },
      {
        plugins: [storybookTest({ configDir: path.join(import.meta.dirname, 'stories/.storybook') })],
        test: {
          name: 'stories',
          globalSetup: path.join(import.meta.dirname, 'stories/tests/copied-templates.ts'),
          testTimeout: 120_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { executablePath: await chromiumPath(), args: ['--no-sandbox', '--disable-dev-shm-usage'] } }),
            instances: [{ browser: 'chromium' as const }],
          },
        },
      },
    ],
  },
}));
