import path from 'node:path';
import type { HouseStyle } from '@aanreik/house-style';
import { writeWholeFile } from '@aanreik/output';
import type { PrintedFile } from '../sink.ts';

/** What a print house needs to know of a job, beside the files: nothing of any recipient. */
export async function writeJobTicket(folder: string, houseStyle: HouseStyle, files: readonly PrintedFile[]): Promise<void> {
  const { paper, sides } = houseStyle.print;
  const { id, name, folds } = houseStyle.letter.envelope;
  const sum = (of: (file: PrintedFile) => number) => files.reduce((total, file) => total + of(file), 0);
  const ticket = {
    sender: houseStyle.id,
    letters: sum(({ letters }) => letters),
    sheets: sum(({ sheets }) => sheets),
    pages: sum(({ pages }) => pages),
    paper,
    sides,
    order: 'postcode',
    envelope: { id, name, foldsInMm: folds },
    kix: houseStyle.letter.kix,
    files,
  };
  await writeWholeFile(path.join(folder, 'job-ticket.json'), `${JSON.stringify(ticket, undefined, 2)}\n`);
}
