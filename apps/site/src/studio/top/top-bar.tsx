import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover, Separator } from 'react-aria-components';
import { useLabels } from '../labels/index.ts';
import { Icon, Mark } from '../parts/icon.tsx';
import { FORMATS, runExport } from '../state/commands.ts';
import { redo, show, undo, useStudio } from '../state/store.ts';
import type { FileFormat } from '../transfer/export-files.ts';
import { DocumentMenu } from './document-menu.tsx';
import { SavedState } from './saved-state.tsx';
import { Wordmark } from './wordmark.tsx';

/** The cover: the document, whether it is saved, undo, versions, share and export. */
export function TopBar() {
  const t = useLabels();
  const canUndo = useStudio((state) => state.past.length > 0);
  const canRedo = useStudio((state) => state.future.length > 0);
  return (
    <header className="studio-top">
      <a className="studio-home" href="../" aria-label={t.home}>
        <Wordmark />
        <Mark size={24} />
      </a>
      <DocumentMenu />
      <SavedState />
      <span className="studio-rule" />
      <button type="button" className="studio-icon" aria-label={t.undo} disabled={!canUndo} onClick={undo}>
        <Icon name="undo" />
      </button>
      <button type="button" className="studio-icon studio-wide" aria-label={t.redo} disabled={!canRedo} onClick={redo}>
        <Icon name="redo" />
      </button>
      <button
        type="button"
        className="studio-icon studio-wide"
        aria-label={t.versions}
        onClick={() => show('versions')}
      >
        <Icon name="versions" />
      </button>
      <span className="studio-space" />
      <button type="button" className="studio-icon studio-wide" onClick={() => show('share')}>
        <Icon name="share" />
        {t.share}
      </button>
      <ExportMenu />
    </header>
  );
}

function ExportMenu() {
  const t = useLabels();
  const group = (formats: readonly FileFormat[]) =>
    formats.map((format) => {
      const [name, words] = t.formats[format];
      return (
        <MenuItem key={format} id={format} textValue={name}>
          <b>{name}</b>
          <span>{words}</span>
        </MenuItem>
      );
    });
  return (
    <MenuTrigger>
      <Button className="studio-button studio-small studio-on-cover">
        {t.export} <Icon name="down" size={16} />
      </Button>
      <Popover placement="bottom end" className="studio-popover">
        <Menu
          className="studio-menu"
          onAction={(key) => (key === 'pdf' ? show('export-pdf') : runExport(key as FileFormat, t.exportFailed))}
        >
          <MenuSection>
            <Header className="studio-hidden">{t.forReaders}</Header>
            <MenuItem id="pdf" textValue="PDF">
              <b>PDF</b>
              <span>{t.pdfWords}</span>
            </MenuItem>
          </MenuSection>
          <Separator />
          <MenuSection>
            <Header className="studio-hidden">{t.forPortals}</Header>
            {group(FORMATS.slice(0, 5))}
          </MenuSection>
          <Separator />
          <MenuSection>
            <Header className="studio-hidden">{t.forTools}</Header>
            {group(FORMATS.slice(5))}
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
