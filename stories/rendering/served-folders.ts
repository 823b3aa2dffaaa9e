import path from 'node:path';

const ROOT = path.join(import.meta.dirname, '../..');

/**
 * Folders of which a running workbench hands out files to a browser: where its code comes from. By itself Vite hands
 * out all that lies in the repository, and with that the letters of last night in out/, and files of recipients beside
 * it.
 */
export const SERVED_FOLDERS = ['stories', 'packages', 'templates', 'node_modules'].map((folder) => path.join(ROOT, folder));
