import { useState } from 'react';
import type { z } from 'zod';
import { leverSchema } from '#api/monitor/contract.ts';
import { useCommand } from '#renderer/app-client.ts';
import { useConcept } from '#renderer/concept.ts';
import { foutregel } from '#renderer/tekst/fouten.ts';
import { monitor } from '#renderer/tekst/monitor.ts';
import { Conceptregel } from '#renderer/ui/Conceptregel.tsx';
import { Formulier } from '#renderer/ui/Formulier.tsx';
import { Invoer } from '#renderer/ui/Invoer.tsx';
import { Melding } from '#renderer/ui/Melding.tsx';
import { useMeld } from '#renderer/ui/Meldingen.tsx';
import { Kaart } from '#renderer/ui/Pagina.tsx';
import { Tekstveld } from '#renderer/ui/Tekstveld.tsx';
import { useFormulier } from '#renderer/ui/use-formulier.ts';
import stijl from './monitor.module.css';

const tekst = monitor.leveren;
type LeverIn = z.input<typeof leverSchema>;
type LeverUit = z.output<typeof leverSchema>;
type Gedaan = { readonly map: string; readonly sha256: string };

/** Who it is for, and the delivery itself: a folder with the files, and a line in the ledger. */
export function Leverkaart({ voorstelId }: { readonly voorstelId: string }) {
  const [gedaan, setGedaan] = useState<Gedaan | null>(null);
  return (
    <Kaart titel={monitor.stap.leveren}>
      {gedaan === null ? (
        <Leverformulier voorstelId={voorstelId} opGedaan={setGedaan} />
      ) : (
        <Melding toon="goed" titel={tekst.klaar} voorlezen>
          <p>{tekst.waar}</p>
          <p className={stijl.pad}>{gedaan.map}</p>
          <p>{tekst.hash}</p>
          <p className={stijl.pad}>{gedaan.sha256}</p>
        </Melding>
      )}
    </Kaart>
  );
}

type Props = { readonly voorstelId: string; readonly opGedaan: (gedaan: Gedaan) => void };

function Leverformulier({ voorstelId, opGedaan }: Props) {
  const { doe } = useCommand('monitor.exporteer');
  const meld = useMeld();
  const van = useFormulier<LeverIn, LeverUit>({
    schema: leverSchema,
    beginwaarden: { ontvanger: '' },
    foutTekst: (code, { kenmerk }) => foutregel(code, kenmerk),
    verstuur: async (waarden) => {
      const antwoord = await doe({ ...waarden, voorstelId });
      if (!antwoord.ok) return antwoord.error.code === 'AFGEBROKEN' ? null : antwoord.error;
      await concept.klaar();
      meld({ tekst: tekst.gemeld });
      opGedaan(antwoord.value);
      return null;
    },
  });
  const concept = useConcept({ sleutel: 'monitor.exporteer', titel: tekst.titel, form: van.form });
  return (
    <Formulier van={van} naam={tekst.titel} knop={tekst.knop}>
      <p className="leesbaar zacht">{tekst.uitleg}</p>
      <div>
        <Invoer van={van} naam="ontvanger" als={Tekstveld} label={tekst.ontvanger} hint={tekst.ontvangerHint} />
        <Conceptregel concept={concept} />
      </div>
    </Formulier>
  );
}
