import { paperText } from '@recto/schema';
import { useState } from 'react';
import { useLabels } from '../labels/index.ts';
import { SheetDialog } from '../parts/sheet-dialog.tsx';
import { recto, show, useStudio } from '../state/store.ts';
import { printSheet } from '../transfer/page-html.ts';

/** What to set in the print dialog, before it opens. */
export function ExportPdfDialog() {
  const t = useLabels();
  const { shown, findings } = useStudio();
  const [busy, setBusy] = useState(false);
  const { paper = 'a4' } = recto(shown);
  const print = async () => {
    setBusy(true);
    try {
      await printSheet();
      show(undefined);
    } finally {
      setBusy(false);
    }
  };
  return (
    <SheetDialog title={t.exportPdf}>
      <p>{t.exportPdfWords}</p>
      <dl className="studio-settings">
        <dt>{t.destination}</dt>
        <dd>{t.saveAsPdf}</dd>
        <dt>{t.paper}</dt>
        <dd>{typeof paper === 'string' ? paper.toUpperCase() : paperText(paper)}</dd>
        <dt>{t.margins}</dt>
        <dd>{t.marginsDefault}</dd>
        <dt>{t.scale}</dt>
        <dd>100%</dd>
        <dt>{t.backgrounds}</dt>
        <dd>{t.on}</dd>
        <dt>{t.headersAndFooters}</dt>
        <dd>{t.off}</dd>
      </dl>
      {findings && <p className="studio-hint">{t.willTake(findings.pages.length)}</p>}
      <button type="button" className="studio-button" disabled={busy} onClick={print}>
        {busy ? t.settingPages(findings?.pages.length ?? 1) : t.openPrintDialog}
      </button>
    </SheetDialog>
  );
}
