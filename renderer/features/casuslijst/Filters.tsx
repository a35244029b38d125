import { FilterX } from 'lucide-react';
import { type Dispatch, memo, type SetStateAction, useCallback, useMemo } from 'react';
import { useQueryVan } from '#renderer/app-client.ts';
import { casuslijst } from '#renderer/tekst/casuslijst.ts';
import { Filterknop, Filterknoppen } from '#renderer/ui/Filterknoppen.tsx';
import { Kiesfilter } from '#renderer/ui/Kiesfilter.tsx';
import { Knop } from '#renderer/ui/Knop.tsx';
import { Zoekveld } from '#renderer/ui/Zoekveld.tsx';
import stijl from './Casuslijst.module.css';
import { beginvraag, isVersmald, type Lijstvraag } from './vraag.ts';

type Filter = Lijstvraag['filter'];
type OpFilter = (deel: Partial<Filter>) => void;
type Props = Pick<Lijstvraag, 'zoek' | 'filter'> & {
  /** Takes what the question becomes, from what it is. */
  readonly opVraag: Dispatch<SetStateAction<Lijstvraag>>;
};

const openheden = [
  { waarde: 'open', tekst: casuslijst.openheden.open },
  { waarde: 'gesloten', tekst: casuslijst.openheden.gesloten },
  { waarde: 'alle', tekst: casuslijst.openheden.alle },
] as const;

const stappen = [0, 1, 2, 3, 4, 5].map((stap) => ({ waarde: String(stap), tekst: casuslijst.stapVan(stap) }));

/**
 * Search while typing and everything that narrows the list, each with what it would leave. What a letter or an answer
 * does not change is not drawn again: the three lists of choices cost more than the rows.
 */
export const Filters = memo(Balk);

function Balk({ zoek, filter, opVraag }: Props) {
  const opFilter = useCallback<OpFilter>(
    (deel) => opVraag((nu) => ({ ...nu, filter: { ...nu.filter, ...deel } })),
    [opVraag],
  );
  return (
    <div className={stijl.filters} role="search" aria-label={casuslijst.zoek}>
      <Zoekveld
        label={casuslijst.zoek}
        plaats={casuslijst.plaats}
        waarde={zoek}
        opWaarde={(tekst) => opVraag((nu) => ({ ...nu, zoek: tekst }))}
      />
      <Keuzes filter={filter} opFilter={opFilter} />
      {isVersmald({ zoek, filter }) ? (
        <Knop soort="stil" icoon={FilterX} opKlik={() => opVraag(({ sorteer }) => ({ ...beginvraag, sorteer }))}>
          {casuslijst.wis}
        </Knop>
      ) : null}
    </div>
  );
}

type Keuzeprops = { readonly filter: Filter; readonly opFilter: OpFilter };

const Keuzes = memo(Keuzerij);

function Keuzerij({ filter, opFilter }: Keuzeprops) {
  const { waarde: tellingen } = useQueryVan('casuslijst.tellingen', {});
  const gemeenten = useMemo(
    () => (tellingen?.gemeenten ?? []).map(({ code, naam }) => ({ waarde: code, tekst: naam })),
    [tellingen],
  );
  const regisseurs = useMemo(
    () => (tellingen?.regisseurs ?? []).map((naam) => ({ waarde: naam, tekst: naam })),
    [tellingen],
  );
  return (
    <>
      <Filterknoppen
        naam={casuslijst.openheid}
        opties={openheden}
        waarde={filter.openheid}
        opWaarde={(gekozen) => {
          const openheid = openheden.find(({ waarde }) => waarde === gekozen)?.waarde;
          if (openheid !== undefined) opFilter({ openheid });
        }}
      />
      <Filterknop
        tekst={casuslijst.geenVolgendeStap}
        aantal={tellingen?.geenVolgendeStap}
        aan={filter.geenVolgendeStap}
        opWissel={(geenVolgendeStap) => opFilter({ geenVolgendeStap, ...(geenVolgendeStap && { teLaat: false }) })}
      />
      <Filterknop
        tekst={casuslijst.teLaat}
        aantal={tellingen?.teLaat}
        aan={filter.teLaat}
        opWissel={(teLaat) => opFilter({ teLaat, ...(teLaat && { geenVolgendeStap: false }) })}
      />
      <Kiesfilter
        naam={casuslijst.gemeente}
        alles={casuslijst.alleGemeenten}
        opties={gemeenten}
        waarde={filter.gemeenteCode}
        opWaarde={useCallback((gemeenteCode) => opFilter({ gemeenteCode }), [opFilter])}
      />
      <Kiesfilter
        naam={casuslijst.regisseur}
        alles={casuslijst.alleRegisseurs}
        opties={regisseurs}
        waarde={filter.regisseur}
        opWaarde={useCallback((regisseur) => opFilter({ regisseur }), [opFilter])}
      />
      <Kiesfilter
        naam={casuslijst.stap}
        alles={casuslijst.alleStappen}
        opties={stappen}
        waarde={filter.stap === null ? null : String(filter.stap)}
        opWaarde={useCallback((stap) => opFilter({ stap: stap === null ? null : Number(stap) }), [opFilter])}
      />
    </>
  );
}
