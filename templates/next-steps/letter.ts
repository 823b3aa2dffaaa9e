import type { LetterOutline, Outline } from '@aanreik/compose';
import type { ArrearsData } from './arrears.ts';
import { body } from './body.ts';

export const letter: Outline<ArrearsData, LetterOutline> = (composer) => ({ title: composer.fixed('title'), blocks: body(composer) });
