import { expect, waitFor } from 'storybook/test';

/** How long a page with letters may take on a busy machine, in ms. */
const PATIENCE = { timeout: 90_000 };

const logged: unknown[][] = [];
const print = console.error;

/** Before each story of the tests: nothing was logged yet. */
export function listen(): void {
  logged.length = 0;
  console.error = (...line) => {
    logged.push(line);
    print(...line);
  };
}

/**
 * After each story of the tests, before it is checked for accessibility: all that it shows is there, it went well, and
 * nothing came from elsewhere.
 */
export async function settled(page: HTMLElement): Promise<void> {
  await waitFor(() => expect(page.querySelectorAll('[data-waiting="true"]')).toHaveLength(0), PATIENCE);
  console.error = print;
  expect(page.querySelectorAll('[role="alert"]')).toHaveLength(0);
  expect(logged).toEqual([]);
  const asked = performance.getEntriesByType('resource').map(({ name }) => new URL(name));
  expect(asked.filter(({ protocol, origin }) => protocol.startsWith('http') && origin !== location.origin).map(String)).toEqual([]);
}
