import { useNavigate } from '@tanstack/react-router';
import { EyeOff, FolderOpen, LockKeyhole, NotebookPen, ScrollText } from 'lucide-react';
import type { ReactNode } from 'react';
import { casusStatus } from '#domain/casus/lijsten.ts';
import { schrijfMomentKort } from '#domain/datum/moment.ts';
import { useQueryVan } from '#renderer/app-client.ts';
import { schil } from '#renderer/tekst/schil.ts';
import { Palet, type Paletregel } from '#renderer/ui/Palet.tsx';
import { ingangen } from './Hoofdmenu.tsx';

type Stuk = { readonly tekst: string; readonly isTreffer: boolean };

/** The excerpt with what was looked for marked; text, never markup from the database. */
function metTreffers(stukken: readonly Stuk[]): ReactNode {
  return stukken.map(({ tekst, isTreffer }, plek) => {
    // The pieces of one excerpt never move among each other.
    const sleutel = `${plek} ${tekst}`;
    return isTreffer ? <mark key={sleutel}>{tekst}</mark> : <span key={sleutel}>{tekst}</span>;
  });
}

type Props = {
  readonly open: boolean;
  readonly opSluit: () => void;
  readonly zoek: string;
  readonly opZoek: (tekst: string) => void;
  readonly opNotitie: () => void;
  readonly opAfdekken: () => void;
  readonly opVergrendel: () => void;
};

/** Ctrl+K: every command and every case behind one field. */
export function Opdrachten(props: Props) {
  const { open, zoek } = props;
  const ga = useNavigate();
  const tekst = zoek.trim();
  const { waarde } = useQueryVan('zoek.alles', { tekst }, { aan: open && tekst.length > 1, houdVorige: true });
  const gevonden = tekst.length > 1 ? waarde : undefined;
  const opdrachten: readonly Paletregel[] = [
    ...ingangen.map(({ naar, ...regel }) => ({ id: naar, ...regel, opKies: () => void ga({ to: naar }) })),
    {
      id: 'notitie',
      tekst: schil.palet.notitie,
      icoon: NotebookPen,
      toets: 'Ctrl ⇧ N',
      opKies: props.opNotitie,
    },
    { id: 'afdekken', tekst: schil.palet.afdekken, icoon: EyeOff, toets: 'F9', opKies: props.opAfdekken },
    {
      id: 'vergrendelen',
      tekst: schil.palet.vergrendelen,
      icoon: LockKeyhole,
      toets: 'Ctrl ⇧ L',
      opKies: props.opVergrendel,
    },
  ].filter((regel) => regel.tekst.toLowerCase().includes(tekst.toLowerCase()));
  const casussen: readonly Paletregel[] = (gevonden?.casussen ?? []).map((casus) => ({
    id: casus.id,
    tekst: `${casus.naam} · ${casus.nummer}`,
    onder: casus.personen.length === 0 ? undefined : metTreffers(casus.personen),
    bij: [casus.gemeente, casusStatus[casus.status]].filter(Boolean).join(' · '),
    icoon: FolderOpen,
    opKies: () => void ga({ to: '/casus/$casusId', params: { casusId: casus.id } }),
  }));
  const journaal: readonly Paletregel[] = (gevonden?.journaal ?? []).map((regel) => ({
    id: regel.id,
    tekst: `${regel.naam} · ${regel.nummer}`,
    onder: metTreffers(regel.fragment),
    bij: schrijfMomentKort(regel.gebeurdOp),
    icoon: ScrollText,
    opKies: () => void ga({ to: '/casus/$casusId/journaal', params: { casusId: regel.casusId } }),
  }));
  return (
    <Palet
      open={open}
      opSluit={props.opSluit}
      titel={schil.palet.titel}
      label={schil.palet.veld}
      plaats={schil.palet.plaats}
      niets={schil.palet.niets}
      zoek={zoek}
      opZoek={props.opZoek}
      groepen={[
        { titel: schil.palet.casussen, regels: casussen },
        { titel: schil.palet.journaal, regels: journaal },
        { titel: schil.palet.opdrachten, regels: opdrachten },
      ]}
    />
  );
}
