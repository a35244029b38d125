import { FilterX } from 'lucide-react';
import { useQueryVan } from '#renderer/app-client.ts';
import { casuslijst } from '#renderer/tekst/casuslijst.ts';
import { Filterknop, Filterknoppen } from '#renderer/ui/Filterknoppen.tsx';
import { Kiesfilter } from '#renderer/ui/Kiesfilter.tsx';
import { Knop } from '#renderer/ui/Knop.tsx';
import { Zoekveld } from '#renderer/ui/Zoekveld.tsx';
import stijl from './Casuslijst.module.css';
import { beginvraag, isVersmald, type Lijstvraag } from './vraag.ts';

type Props = { readonly vraag: Lijstvraag; readonly opVraag: (vraag: Lijstvraag) => void };

const openheden = [
  { waarde: 'open', tekst: casuslijst.openheden.open },
  { waarde: 'gesloten', tekst: casuslijst.openheden.gesloten },
  { waarde: 'alle', tekst: casuslijst.openheden.alle },
] as const;

const stappen = [0, 1, 2, 3, 4, 5].map((stap) => ({ waarde: String(stap), tekst: casuslijst.stapVan(stap) }));

/** Search while typing and everything that narrows the list, each with what it would leave. */
export function Filters({ vraag, opVraag }: Props) {
  const { waarde: tellingen } = useQueryVan('casuslijst.tellingen', {});
  const { filter } = vraag;
  const zet = (deel: Partial<Lijstvraag['filter']>) => opVraag({ ...vraag, filter: { ...filter, ...deel } });
  return (
    <div className={stijl.filters} role="search" aria-label={casuslijst.zoek}>
      <Zoekveld
        label={casuslijst.zoek}
        plaats={casuslijst.plaats}
        waarde={vraag.zoek}
        opWaarde={(zoek) => opVraag({ ...vraag, zoek })}
      />
      <Filterknoppen
        naam={casuslijst.openheid}
        opties={openheden}
        waarde={filter.openheid}
        opWaarde={(gekozen) => {
          const openheid = openheden.find(({ waarde }) => waarde === gekozen)?.waarde;
          if (openheid !== undefined) zet({ openheid });
        }}
      />
      <Filterknop
        tekst={casuslijst.geenVolgendeStap}
        aantal={tellingen?.geenVolgendeStap}
        aan={filter.geenVolgendeStap}
        opWissel={(geenVolgendeStap) => zet({ geenVolgendeStap, ...(geenVolgendeStap && { teLaat: false }) })}
      />
      <Filterknop
        tekst={casuslijst.teLaat}
        aantal={tellingen?.teLaat}
        aan={filter.teLaat}
        opWissel={(teLaat) => zet({ teLaat, ...(teLaat && { geenVolgendeStap: false }) })}
      />
      <Kiesfilter
        naam={casuslijst.gemeente}
        alles={casuslijst.alleGemeenten}
        opties={(tellingen?.gemeenten ?? []).map(({ code, naam }) => ({ waarde: code, tekst: naam }))}
        waarde={filter.gemeenteCode}
        opWaarde={(gemeenteCode) => zet({ gemeenteCode })}
      />
      <Kiesfilter
        naam={casuslijst.regisseur}
        alles={casuslijst.alleRegisseurs}
        opties={(tellingen?.regisseurs ?? []).map((naam) => ({ waarde: naam, tekst: naam }))}
        waarde={filter.regisseur}
        opWaarde={(regisseur) => zet({ regisseur })}
      />
      <Kiesfilter
        naam={casuslijst.stap}
        alles={casuslijst.alleStappen}
        opties={stappen}
        waarde={filter.stap === null ? null : String(filter.stap)}
        opWaarde={(stap) => zet({ stap: stap === null ? null : Number(stap) })}
      />
      {isVersmald(vraag) ? (
        <Knop soort="stil" icoon={FilterX} opKlik={() => opVraag({ ...beginvraag, sorteer: vraag.sorteer })}>
          {casuslijst.wis}
        </Knop>
      ) : null}
    </div>
  );
}
