import { useEffect, useState } from 'react';
import { useLabels } from '../labels/index.ts';
import { SheetDialog } from '../parts/sheet-dialog.tsx';
import { say, useStudio } from '../state/store.ts';
import { LONGEST_LINK, shareLink } from '../transfer/share.ts';

/** A link that contains the document itself. */
export function ShareDialog() {
  const t = useLabels();
  const { text, appearance, file } = useStudio();
  const [link, setLink] = useState('');
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    void shareLink({ text, appearance, file }).then(setLink);
  }, [text, appearance, file]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      setCopied(true);
      say(t.linkCopied);
    } catch {
      document.querySelector<HTMLInputElement>('.studio-share-link')?.select();
    }
  };
  return (
    <SheetDialog title={t.shareLink}>
      <p>{t.shareWords}</p>
      <input
        className="studio-share-link"
        readOnly
        value={link}
        aria-label={t.shareLink}
        onFocus={({ target }) => target.select()}
      />
      {link.length > LONGEST_LINK && <p className="studio-message">{t.linkIsLong}</p>}
      <button type="button" className="studio-button" onClick={copy} disabled={link === ''}>
        {copied ? t.linkCopied : t.copyLink}
      </button>
    </SheetDialog>
  );
}
