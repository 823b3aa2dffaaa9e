import path from 'node:path';

/** What of a file watcher is needed here: chokidar's, as Vite has it. */
interface Watcher {
  on(event: 'add' | 'change' | 'unlink', listener: (file: string) => void): unknown;
}

/** Tells of each file below some folders that comes, changes or goes: approvals come as a new file. */
export function onChange(watcher: Watcher, folders: readonly string[], tell: () => void): void {
  const listen = (file: string) => {
    if (folders.some((folder) => file.startsWith(`${folder}${path.sep}`))) tell();
  };
  for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, listen);
}
