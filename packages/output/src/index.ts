export { csvLine } from './csv-line.ts';
export { LineFile } from './line-file.ts';
export { makeFolder } from './make-folder.ts';
export { FILE_MODE, FOLDER_MODE } from './modes.ts';
export { OutputError, writing } from './output-error.ts';
export { writeAll } from './write-all.ts';
export { UNFINISHED, writeWholeFile } from './write-whole-file.ts';
