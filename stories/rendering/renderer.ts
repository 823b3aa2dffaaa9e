/** What renders for the stories, in a server of its own. */
export type Renderer = typeof import('./entry.ts');
