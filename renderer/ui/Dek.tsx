import { LockKeyhole } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { algemeen } from '#renderer/tekst/algemeen.ts';
import stijl from './Dek.module.css';

type Props = {
  readonly open: boolean;
  /** What is being done instead: then there is nothing to choose. */
  readonly bezig?: string | undefined;
  readonly opVerder: () => void;
  readonly opVergrendel: () => void;
};

/**
 * An opaque layer over everything, at once: someone walks in. A native modal dialog stands in the browser's top layer, so
 * it also covers React Aria's own dialogs; the work below stays as it was.
 */
export function Dek({ open, bezig, opVerder, opVergrendel }: Props) {
  const dialoog = useRef<HTMLDialogElement>(null);
  // showModal() is the only way into the top layer; it is an effect on the element, not state.
  useEffect(() => {
    const element = dialoog.current;
    if (element === null || element.open === open) return;
    if (open) element.showModal();
    else element.close();
  }, [open]);
  return (
    <dialog
      ref={dialoog}
      className={stijl.dek}
      aria-label={algemeen.dek.titel}
      // React Aria's focus traps leave elements with this mark alone.
      data-react-aria-top-layer="true"
      onCancel={(gebeurtenis) => gebeurtenis.preventDefault()}
    >
      <div className={stijl.inhoud}>
        {bezig === undefined ? (
          <Keus opVerder={opVerder} opVergrendel={opVergrendel} />
        ) : (
          <p className={stijl.titel} role="status">
            {bezig}
          </p>
        )}
      </div>
    </dialog>
  );
}

function Keus({ opVerder, opVergrendel }: Pick<Props, 'opVerder' | 'opVergrendel'>) {
  return (
    <>
      <p className={stijl.titel}>{algemeen.dek.titel}</p>
      <p>{algemeen.dek.uitleg}</p>
      <div className={stijl.knoppen}>
        <button type="button" className={stijl.verder} onClick={opVerder}>
          {algemeen.dek.verder}
        </button>
        <button type="button" className={stijl.vergrendel} onClick={opVergrendel}>
          <LockKeyhole size={17} aria-hidden="true" />
          {algemeen.dek.vergrendel}
        </button>
      </div>
    </>
  );
}
