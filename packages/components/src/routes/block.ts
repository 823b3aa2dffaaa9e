import type { Href, Inlines } from '@aanreik/message';

/**
 * Ways to go on that stand side by side, so that the reader chooses. Two to four: people under stress find choosing
 * hard.
 */
export interface RoutesBlock {
  readonly kind: 'routes';
  readonly title: Inlines;
  readonly routes: readonly Route[];
}

export interface Route {
  readonly title: Inlines;
  readonly text: Inlines;
  readonly action: { readonly label: string; readonly href: Href; readonly shown: string };
}
