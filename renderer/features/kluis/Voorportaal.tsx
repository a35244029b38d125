import type { ReactNode } from 'react';
import { algemeen } from '#renderer/tekst/algemeen.ts';
import stijl from './Kluis.module.css';

type Props = {
  readonly titel: string;
  /** A short line above the title. */
  readonly boven?: string;
  readonly uitleg?: ReactNode;
  readonly children: ReactNode;
  readonly voet?: ReactNode;
};

/** The frame of every screen in front of the dossier: the name of the app and one sheet in the middle. */
export function Voorportaal({ titel, boven, uitleg, children, voet }: Props) {
  return (
    <div className={stijl.portaal}>
      <header className={stijl.merk}>{algemeen.product}</header>
      <main className={stijl.blad}>
        <div className={stijl.kop}>
          {boven === undefined ? null : <p className={stijl.boven}>{boven}</p>}
          <h1>{titel}</h1>
          {uitleg === undefined ? null : <div className={stijl.uitleg}>{uitleg}</div>}
        </div>
        {children}
      </main>
      {voet === undefined ? null : <footer className={stijl.voet}>{voet}</footer>}
    </div>
  );
}
