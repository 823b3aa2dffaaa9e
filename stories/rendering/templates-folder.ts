import path from 'node:path';

export const TEMPLATES = path.join(import.meta.dirname, '../../templates');
