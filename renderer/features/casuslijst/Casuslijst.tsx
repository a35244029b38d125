import { useNavigate, useSearch } from '@tanstack/react-router';
import { FileInput, FolderOpen, FolderPlus, SearchX } from 'lucide-react';
import { useState } from 'react';
import { sorteerkolommen } from '#domain/zoeken/sortering.ts';
import { useQueryVan } from '#renderer/app-client.ts';
import { casuslijst } from '#renderer/tekst/casuslijst.ts';
import { Knop, KnopLink } from '#renderer/ui/Knop.tsx';
import { Laden } from '#renderer/ui/Laden.tsx';
import { LegeStaat } from '#renderer/ui/LegeStaat.tsx';
import { Paginakop } from '#renderer/ui/Pagina.tsx';
import { Rooster } from '#renderer/ui/Rooster.tsx';
import { Filters } from './Filters.tsx';
import { kolommenOp } from './kolommen.tsx';
import { useCasussen } from './use-casussen.ts';
import { beginvraag, hervat, type Lijstvraag, laatAchter } from './vraag.ts';

/** All cases: search, filter, sort, open. Comes back as it was left. */
export function Casuslijst() {
  const { lijst } = useSearch({ from: '/werk/casussen' });
  const [begin] = useState(() => hervat(lijst));
  const [vraag, setVraag] = useState(begin.vraag);
  const casussen = useCasussen(vraag);
  const { waarde: tellingen } = useQueryVan('casuslijst.tellingen', {});
  const ga = useNavigate();
  const zetVraag = (nieuw: Lijstvraag) => {
    laatAchter({ vraag: nieuw });
    setVraag(nieuw);
  };
  if (tellingen?.totaal === 0) {
    return (
      <>
        <Paginakop titel={casuslijst.titel} />
        <NogNiets />
      </>
    );
  }
  return (
    <>
      <Paginakop
        titel={casuslijst.titel}
        onder={<span role="status">{casussen.laadt ? '' : casuslijst.aantal(casussen.totaal)}</span>}
        acties={
          <KnopLink to="/intake" soort="hoofd" icoon={FolderPlus}>
            {casuslijst.nieuw}
          </KnopLink>
        }
      />
      <Filters vraag={vraag} opVraag={zetVraag} />
      {casussen.laadt ? (
        <Laden />
      ) : (
        <Rooster
          naam={casuslijst.titel}
          kolommen={kolommenOp(casussen.vandaag)}
          aantal={casussen.totaal}
          rij={casussen.rij}
          opVenster={casussen.opVenster}
          sortering={vraag.sorteer}
          opSorteer={({ kolom, richting }) => {
            const gekozen = sorteerkolommen.find((naam) => naam === kolom);
            if (gekozen !== undefined) zetVraag({ ...vraag, sorteer: { kolom: gekozen, richting } });
          }}
          opOpen={(rij, index) => {
            laatAchter({ rij: index });
            void ga({ to: '/casus/$casusId', params: { casusId: rij.id } });
          }}
          beginrij={begin.rij}
          rijhoogte={54}
          minBreedte="61.5rem"
          leeg={<GeenTreffers opVraag={zetVraag} />}
        />
      )}
    </>
  );
}

/** Nothing fits the question. */
function GeenTreffers({ opVraag }: { readonly opVraag: (vraag: Lijstvraag) => void }) {
  const alles = { ...beginvraag, filter: { ...beginvraag.filter, openheid: 'alle' } } as const;
  return (
    <LegeStaat
      icoon={SearchX}
      titel={casuslijst.geenTreffers.titel}
      actie={<Knop opKlik={() => opVraag(alles)}>{casuslijst.geenTreffers.toonAlle}</Knop>}
    >
      <p>{casuslijst.geenTreffers.uitleg}</p>
    </LegeStaat>
  );
}

/** There is no case at all yet. */
function NogNiets() {
  return (
    <LegeStaat
      icoon={FolderOpen}
      titel={casuslijst.leeg.titel}
      actie={
        <>
          <KnopLink to="/importeren" soort="hoofd" icoon={FileInput}>
            {casuslijst.leeg.importeer}
          </KnopLink>
          <KnopLink to="/intake" icoon={FolderPlus}>
            {casuslijst.nieuw}
          </KnopLink>
        </>
      }
    >
      <p>{casuslijst.leeg.uitleg}</p>
    </LegeStaat>
  );
}
