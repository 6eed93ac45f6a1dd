import type { ContainedFile, FileRefusal } from '@recto/pdf';
import { systemReason } from '../failure.ts';
import { tooLarge } from '../picture/clean-picture.ts';

/** Why a file is not published, as the end of a sentence. */
export function fileReason(
  file: Exclude<ContainedFile, { outcome: 'found' }>,
  said: Pick<Record<FileRefusal, string>, 'outside' | 'kind'>,
): string {
  if (file.outcome === 'missing') return systemReason(file.error) ?? 'it cannot be read';
  const reasons: Record<FileRefusal, string> = {
    ...said,
    hidden: 'it is hidden: its name, or that of a folder it is in, begins with a dot. Give it another name',
    'not-a-file': 'it is no regular file. Copy what is in it into one',
    'too-large': tooLarge,
  };
  return reasons[file.reason];
}
