import { PDFDocument } from '@cantoo/pdf-lib';
import { smallPdf } from './written-pdf.ts';

const PASSWORDS = [
  ['with a password to open it', { userPassword: 'secret', ownerPassword: 'owner' }],
  ['with a password for changes only', { userPassword: '', ownerPassword: 'owner' }],
] as const;

/** An encrypted PDF of each kind, with and without object streams. */
export async function encryptedPdfs(): Promise<[name: string, bytes: Uint8Array][]> {
  const files: [string, Uint8Array][] = [];
  for (const [name, passwords] of PASSWORDS) {
    const pdf = await PDFDocument.load(await smallPdf());
    pdf.encrypt(passwords);
    for (const useObjectStreams of [false, true]) {
      files.push([`${name}, object streams ${useObjectStreams}`, await pdf.save({ useObjectStreams })]);
    }
  }
  return files;
}
