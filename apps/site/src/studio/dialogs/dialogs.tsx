import { useStudio } from '../state/store.ts';
import { CommandsDialog } from './commands-dialog.tsx';
import { ExportPdfDialog } from './export-pdf-dialog.tsx';
import { ImportDialog } from './import-dialog.tsx';
import { KeysDialog } from './keys-dialog.tsx';
import { ShareDialog } from './share-dialog.tsx';
import { CompareDialog, VersionsDialog } from './versions-dialog.tsx';
import { WontFitDialog } from './wont-fit-dialog.tsx';

/** The card that is open, if one is. */
export function Dialogs() {
  const dialog = useStudio((state) => state.dialog);
  if (dialog === 'export-pdf') return <ExportPdfDialog />;
  if (dialog === 'share') return <ShareDialog />;
  if (dialog === 'versions') return <VersionsDialog />;
  if (dialog === 'compare') return <CompareDialog />;
  if (dialog === 'keys') return <KeysDialog />;
  if (dialog === 'commands') return <CommandsDialog />;
  if (dialog === 'wont-fit') return <WontFitDialog />;
  if (dialog === 'import') return <ImportDialog />;
  return null;
}
