import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const NAMES = ['smallBusinessTurnover', 'hours', 'starterDeductions', 'starterYears', 'investments', 'profitDifference'] as const;

const threshold = z.strictObject({ value: z.number(), unit: z.string().min(1), from: z.iso.date(), source: z.string().min(1) });

/** Limits of rules, each with the day from which it holds and where it stands: a new year is an edit of thresholds.json. */
export const THRESHOLDS = z.record(z.enum(NAMES), threshold).parse(JSON.parse(readFileSync(path.join(import.meta.dirname, 'thresholds.json'), 'utf8')));
