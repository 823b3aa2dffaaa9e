import { CONTESTANTS } from './contestants.ts';
import { letters } from './letters.ts';

/** Measured in a process of its own, so that memory is its own: as JSON on the last line. */
const contestant = CONTESTANTS[process.argv[2] ?? ''];
if (contestant === undefined) throw new RangeError(`no contestant ${process.argv[2]}`);
const count = Number(process.argv[3] ?? contestant.letters);
const warmUp = Math.min(20, count);
const { shape, values } = await letters(count + warmUp);
const open = await contestant.open(shape);
if (open === undefined) console.log(JSON.stringify({ installed: false }));
else {
  for (const each of values.slice(0, warmUp)) await open.make(each);
  const before = performance.now();
  let bytes = 0;
  for (const each of values.slice(warmUp)) bytes += await open.make(each);
  // Ending a file is part of making it.
  bytes += (await open.close?.()) ?? 0;
  const ms = (performance.now() - before) / count;
  console.log(JSON.stringify({ installed: true, count, ms, bytes: Math.round(bytes / count), peakMb: Math.round(process.resourceUsage().maxRSS / 1024) }));
}
process.exit();
