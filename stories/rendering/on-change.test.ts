import { EventEmitter } from 'node:events';
import { expect, test, vi } from 'vitest';
import { onChange } from './on-change.ts';

test.each(['add', 'change', 'unlink'])('a file that the watcher tells of by "%s" is heard, and one of elsewhere is not', (event) => {
  const watcher = new EventEmitter();
  const tell = vi.fn();
  onChange(watcher, ['/repo/templates'], tell);
  watcher.emit(event, '/repo/templates/next-steps/wording/approvals/nl.json');
  expect(tell).toHaveBeenCalledTimes(1);
  watcher.emit(event, '/repo/templates-elsewhere/nl.json');
  watcher.emit(event, '/repo/out/letter/1.pdf');
  expect(tell).toHaveBeenCalledTimes(1);
});
