import { useState } from 'react';
import { useQueryVan } from '#renderer/app-client.ts';
import { foutregel } from '#renderer/tekst/fouten.ts';
import { monitor } from '#renderer/tekst/monitor.ts';
import { Laden } from '#renderer/ui/Laden.tsx';
import { Melding } from '#renderer/ui/Melding.tsx';
import { Paginakop } from '#renderer/ui/Pagina.tsx';
import { Grootboek } from './Grootboek.tsx';
import { Kwaliteitskaart } from './Kwaliteitskaart.tsx';
import { Periodekaart } from './Periodekaart.tsx';
import { Rekenkaart } from './Rekenkaart.tsx';

/** The regional figures, from top to bottom: which period, what is missing, what would leave, and what left before. */
export function Cijfers() {
  const [gemeenteCode, setGemeente] = useState<string | null>(null);
  const [gekozen, setPeriode] = useState<string | null>(null);
  const { waarde, fout, laadt } = useQueryVan('monitor.periodes', { gemeenteCode }, { houdVorige: true });
  if (laadt) return <Laden />;
  if (waarde === undefined) {
    return <Melding toon="gevaar" titel={foutregel(fout?.code ?? 'ONVERWACHTE_FOUT', fout?.kenmerk)} />;
  }
  const periode = waarde.periodes.find((rij) => rij.periode === gekozen) ?? waarde.periodes[0];
  const over = periode && { gemeenteCode: waarde.gemeente.code, periode: periode.periode };
  return (
    <div className="stapel">
      <Paginakop titel={monitor.titel} onder={monitor.onder(waarde.gemeente.naam)} />
      <Periodekaart stand={waarde} periode={periode} opPeriode={setPeriode} opGemeente={setGemeente} />
      {over === undefined || periode === undefined ? null : (
        <>
          <Kwaliteitskaart over={over} />
          <Rekenkaart key={`${over.gemeenteCode} ${over.periode}`} over={over} vast={periode} />
        </>
      )}
      <Grootboek />
    </div>
  );
}
