import { checkPdf, type Finding } from '@aanreik/pdf-check';

/** What a PDF breaks of PDF/UA-1 and PDF/A-2a; advice is left out. */
export async function pdfFaults(bytes: Uint8Array): Promise<readonly Finding[]> {
  return (await checkPdf(bytes)).filter(({ severity }) => severity === 'fault');
}
