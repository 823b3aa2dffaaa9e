import { today } from '@aanreik/message';
import { z } from 'zod';

/** What a terminal could take for a command: all control characters but the end of a line. */
const CONTROL = /[^\P{Cc}\n]/u;

/** Characters that can be shown anywhere as they are. */
export const plainCharacters = z.string().refine((words) => !CONTROL.test(words), 'control characters');

/** Who did something: `A. Kaya <a.kaya@example.org>`. */
export const person = plainCharacters.trim().min(1, 'nobody').regex(/^.*$/, 'more than one line');

/** ISO 8601 calendar day, up to today. */
export const pastDay = z.iso.date('no day').refine((on) => on <= today(), 'a day that is still to come');
