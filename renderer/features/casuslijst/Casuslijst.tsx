import { usePrefetchQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { FileInput, FolderOpen, FolderPlus, SearchX } from 'lucide-react';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { sorteerkolommen } from '#domain/zoeken/sortering.ts';
import { useQueryVan, vraagVan } from '#renderer/app-client.ts';
import { casuslijst } from '#renderer/tekst/casuslijst.ts';
import { Knop } from '#renderer/ui/Knop.tsx';
import { KnopLink } from '#renderer/ui/KnopLink.tsx';
import { Laden } from '#renderer/ui/Laden.tsx';
import { LegeStaat } from '#renderer/ui/LegeStaat.tsx';
import { Paginakop } from '#renderer/ui/Pagina.tsx';
import { Rooster } from '#renderer/ui/Rooster.tsx';
import type { Sortering } from '#renderer/ui/Roosterkop.tsx';
import { Filters } from './Filters.tsx';
import { kolommenOp } from './kolommen.tsx';
import { useCasussen } from './use-casussen.ts';
import { beginvraag, hervat, type Lijstrij, laatAchter } from './vraag.ts';

/** What is asked of the list, and how the screen changes it. The functions stay the same, so that what they go to does. */
function useLijstvraag() {
  const { lijst } = useSearch({ from: '/werk/casussen' });
  const [begin] = useState(() => hervat(lijst));
  const [vraag, setVraag] = useState(begin.vraag);
  useEffect(() => {
    // A link that asks for something else does not change where the user was.
    if (vraag !== begin.vraag) laatAchter({ vraag });
  }, [vraag, begin]);
  return {
    vraag,
    beginrij: begin.rij,
    zetVraag: setVraag,
    sorteer: useCallback(({ kolom, richting }: Sortering) => {
      const gekozen = sorteerkolommen.find((naam) => naam === kolom);
      if (gekozen !== undefined) setVraag((nu) => ({ ...nu, sorteer: { kolom: gekozen, richting } }));
    }, []),
  };
}

/** All cases: search, filter, sort, open. Comes back as it was left. */
export function Casuslijst() {
  const { vraag, beginrij, zetVraag, sorteer } = useLijstvraag();
  const casussen = useCasussen(vraag);
  const { vandaag } = casussen;
  const kolommen = useMemo(() => kolommenOp(vandaag), [vandaag]);
  usePrefetchQuery(vraagVan('casuslijst.tellingen', {}));
  const { waarde: tellingen } = useQueryVan('casuslijst.tellingen', {});
  const ga = useNavigate();
  const open = (rij: Lijstrij, index: number) => {
    laatAchter({ rij: index });
    void ga({ to: '/casus/$casusId/overzicht', params: { casusId: rij.id } });
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
      <Filters zoek={vraag.zoek} filter={vraag.filter} opVraag={zetVraag} />
      {casussen.laadt ? (
        <Laden />
      ) : (
        <Rooster
          naam={casuslijst.titel}
          kolommen={kolommen}
          aantal={casussen.totaal}
          rij={casussen.rij}
          opVenster={casussen.opVenster}
          sortering={vraag.sorteer}
          opSorteer={sorteer}
          opOpen={open}
          beginrij={beginrij}
          rijhoogte={54}
          minBreedte="61.5rem"
          leeg={<GeenTreffers opAlles={() => zetVraag(alleCasussen)} />}
        />
      )}
    </>
  );
}

const alleCasussen = { ...beginvraag, filter: { ...beginvraag.filter, openheid: 'alle' } } as const;

/** Nothing fits the question. */
function GeenTreffers({ opAlles }: { readonly opAlles: () => void }) {
  return (
    <LegeStaat
      icoon={SearchX}
      titel={casuslijst.geenTreffers.titel}
      actie={<Knop opKlik={opAlles}>{casuslijst.geenTreffers.toonAlle}</Knop>}
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
