import { Flag } from 'lucide-react';
import { casusStatus } from '#domain/casus/lijsten.ts';
import { isOpenStatus } from '#domain/casus/status.ts';
import { schrijfMomentKort } from '#domain/datum/moment.ts';
import { schrijfDatumKort, schrijfTermijn } from '#domain/datum/schrijfwijze.ts';
import { casuslijst } from '#renderer/tekst/casuslijst.ts';
import { klas } from '#renderer/ui/klas.ts';
import { Label } from '#renderer/ui/Label.tsx';
import type { Kolom } from '#renderer/ui/Roosterkop.tsx';
import stijl from './Casuslijst.module.css';
import type { Lijstrij } from './vraag.ts';

function Wanneer({ op, vandaag }: { readonly op: string; readonly vandaag: string }) {
  if (op.length === 10 && op < vandaag) return <Label toon="gevaar">{schrijfTermijn(op, vandaag)}</Label>;
  if (op === vandaag) return <Label toon="let-op">{schrijfTermijn(op, vandaag)}</Label>;
  return <span className="zacht">{schrijfDatumKort(op)}</span>;
}

function VolgendeActie({ rij, vandaag }: { readonly rij: Lijstrij; readonly vandaag: string }) {
  if (rij.volgendeActie === null) {
    return isOpenStatus(rij.status) ? <Label toon="let-op">{casuslijst.geenVolgendeStap}</Label> : null;
  }
  return (
    <>
      <span className={stijl.regel}>{rij.volgendeActie}</span>
      {rij.volgendeActieOp === null ? null : <Wanneer op={rij.volgendeActieOp} vandaag={vandaag} />}
    </>
  );
}

function Gezin({ rij }: { readonly rij: Lijstrij }) {
  return (
    <>
      <span className={klas(stijl.gezin, !rij.heeftRodeVlag && stijl.tweeRegels)} title={rij.naam}>
        {rij.naam}
      </span>
      {rij.heeftRodeVlag ? (
        <Label toon="gevaar" icoon={Flag}>
          {casuslijst.rodeVlag}
        </Label>
      ) : null}
    </>
  );
}

/** The columns of the list; `vandaag` decides what is late. */
export function kolommenOp(vandaag: string): readonly Kolom<Lijstrij>[] {
  const { kolommen: kop } = casuslijst;
  return [
    { sleutel: 'nummer', kop: kop.nummer, breedte: '5.9rem', sorteerbaar: true, cel: (rij) => rij.nummer },
    {
      sleutel: 'naam',
      kop: kop.naam,
      breedte: 'minmax(9.6rem, 1.6fr)',
      sorteerbaar: true,
      cel: (rij) => <Gezin rij={rij} />,
    },
    { sleutel: 'gemeente', kop: kop.gemeente, breedte: '8.2rem', sorteerbaar: true, cel: (rij) => rij.gemeente },
    {
      sleutel: 'regisseur',
      kop: kop.regisseur,
      breedte: 'minmax(7.4rem, 0.8fr)',
      sorteerbaar: true,
      cel: (rij) => rij.regisseur ?? <span className="zacht">{casuslijst.geenRegisseur}</span>,
    },
    {
      sleutel: 'stap',
      kop: kop.stap,
      breedte: '4.4rem',
      sorteerbaar: true,
      cel: (rij) => (
        <span title={casuslijst.stapVan(rij.stap)}>
          {rij.stap === 0 ? '–' : `${rij.stap} / 5`}
          <span className="alleen-voorlezen"> ({casuslijst.stapVan(rij.stap)})</span>
        </span>
      ),
    },
    {
      sleutel: 'volgendeActie',
      kop: kop.volgendeActie,
      breedte: 'minmax(11rem, 2fr)',
      sorteerbaar: true,
      cel: (rij) => <VolgendeActie rij={rij} vandaag={vandaag} />,
    },
    {
      sleutel: 'laatsteContact',
      kop: kop.laatsteContact,
      breedte: '8.3rem',
      sorteerbaar: true,
      cel: (rij) =>
        rij.laatsteContactOp === null ? (
          <span className="zacht">{casuslijst.nooitContact}</span>
        ) : (
          schrijfMomentKort(rij.laatsteContactOp).slice(0, 10)
        ),
    },
    {
      sleutel: 'status',
      kop: kop.status,
      breedte: 'minmax(7rem, 0.8fr)',
      sorteerbaar: true,
      cel: (rij) => <span className={stijl.tweeRegels}>{casusStatus[rij.status]}</span>,
    },
  ];
}
