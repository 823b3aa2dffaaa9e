import path from 'node:path';

/** Tests of the workbench save texts; they are given a copy of the folder (stories/tests/copied-templates.ts). */
export const TEMPLATES = process.env.WORKBENCH_TEMPLATES ?? path.join(import.meta.dirname, '../../templates');
