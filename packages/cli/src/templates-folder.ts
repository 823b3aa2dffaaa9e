import path from 'node:path';

/** The folder of artifacts that comes with the engine. */
export const TEMPLATES = path.join(import.meta.dirname, '../../../templates');
