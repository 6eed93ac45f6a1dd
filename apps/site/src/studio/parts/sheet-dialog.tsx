import type { ReactNode } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useLabels } from '../labels/index.ts';
import { show } from '../state/store.ts';
import { Icon } from './icon.tsx';

/** A card over the studio. Esc closes it, and the focus goes back to where it was. */
export function SheetDialog({ title, children, wide }: { title: string; children: ReactNode; wide?: boolean }) {
  const t = useLabels();
  return (
    <ModalOverlay className="studio-overlay" isOpen isDismissable onOpenChange={(open) => open || show(undefined)}>
      <Modal className="studio-modal" data-wide={wide || undefined}>
        <Dialog className="studio-dialog">
          <Heading slot="title">{title}</Heading>
          <Button className="studio-icon studio-close" aria-label={t.close} onPress={() => show(undefined)}>
            <Icon name="close" />
          </Button>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
