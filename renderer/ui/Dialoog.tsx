import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { algemeen } from '#renderer/tekst/algemeen.ts';
import stijl from './Dialoog.module.css';
import { klas } from './klas.ts';

type Props = {
  readonly titel: string;
  readonly open: boolean;
  readonly opSluit: () => void;
  readonly children: ReactNode;
  /** Buttons at the foot; the main act first. */
  readonly acties?: ReactNode;
  readonly breed?: boolean;
  /** A pane at the right edge, beside the work instead of over it. */
  readonly zijpaneel?: boolean;
  /** An interruption that needs an answer: read out at once, not closed by a click beside it. */
  readonly alarm?: boolean;
};

/** A dialog over the screen. Escape and the close button go one step back; focus returns to where it was. */
export function Dialoog({ titel, open, opSluit, children, acties, breed, zijpaneel, alarm = false }: Props) {
  return (
    <ModalOverlay
      className={klas(stijl.waas, zijpaneel && stijl.waasZij)}
      isOpen={open}
      isDismissable={!alarm}
      onOpenChange={(isOpen) => {
        if (!isOpen) opSluit();
      }}
    >
      <Modal className={klas(stijl.venster, breed && stijl.breed, zijpaneel && stijl.zijpaneel)}>
        <Dialog className={stijl.dialoog ?? ''} role={alarm ? 'alertdialog' : 'dialog'}>
          <header className={stijl.kop}>
            <Heading slot="title" level={2} className={stijl.titel ?? ''}>
              {titel}
            </Heading>
            <Button slot="close" className={stijl.sluit ?? ''}>
              <X size={18} aria-hidden="true" />
              {algemeen.sluiten}
            </Button>
          </header>
          <div className={stijl.inhoud}>{children}</div>
          {acties === undefined ? null : <footer className={stijl.voet}>{acties}</footer>}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
