import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { jsonSchema } from './message-schema.ts';

writeFileSync(path.join(import.meta.dirname, '../schema/message-1.json'), `${JSON.stringify(jsonSchema(), undefined, 2)}\n`);
