export type { HeadingLevel } from '@aanreik/components/in-app';
export { type InAppJson, jsonSchema, messageSchema } from './message-schema.ts';
export { type InApp, type InAppOptions, type PreparedInApp, prepareInApp, renderInApp } from './prepare-in-app.tsx';
export { inAppStyles } from './styles.ts';
