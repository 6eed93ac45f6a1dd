import { useStudio } from '../state/store.ts';

/** Gives a file to the person. */
export function download(name: string, content: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Name of a file of the document, without its extension: that of the person. */
export function fileName(): string {
  const { title, shown } = useStudio.getState();
  const name = title ?? shown?.basics?.latinName ?? shown?.basics?.name ?? 'resume';
  const plain = name
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Cf}/\\:*?"<>|]+/gu, ' ')
    .trim();
  return plain.replaceAll(/\s+/g, '-') || 'resume';
}
