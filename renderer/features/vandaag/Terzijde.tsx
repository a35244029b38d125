import { Link, useNavigate } from '@tanstack/react-router';
import { PenLine } from 'lucide-react';
import type { AppContract } from '#api/contract.ts';
import type { Uitvoer } from '#api/define.ts';
import { schrijfMomentKort } from '#domain/datum/moment.ts';
import { schrijfTijdstipKort } from '#domain/datum/schrijfwijze.ts';
import { useQueryVan } from '#renderer/app-client.ts';
import { useSchildaden } from '#renderer/schil-daden.ts';
import { vandaag as woorden } from '#renderer/tekst/vandaag.ts';
import { Knop } from '#renderer/ui/Knop.tsx';
import { Aantal } from '#renderer/ui/Label.tsx';
import { Kaart } from '#renderer/ui/Pagina.tsx';
import { bladVan } from './concept-blad.ts';
import stijl from './Vandaag.module.css';

type Dag = Uitvoer<AppContract['vandaag.lijst']>;

/** Open cases that nobody has planned anything for: the ones that get lost. */
export function ZonderStap({ zonderStap }: { readonly zonderStap: Dag['zonderStap'] }) {
  const { titel, geen, laatste, nooit, alle } = woorden.zonderStap;
  return (
    <Kaart titel={titel} bijTitel={<Aantal waarde={zonderStap.totaal} />}>
      {zonderStap.totaal === 0 ? <p className="zacht">{geen}</p> : null}
      <ul className={stijl.kort}>
        {zonderStap.casussen.map(({ casusId, nummer, naam, laatsteContactOp }) => (
          <li key={casusId}>
            <Link to="/casus/$casusId" params={{ casusId }} className={stijl.link}>
              {naam}
            </Link>
            <p className={stijl.bij}>
              {nummer} · {laatsteContactOp === null ? nooit : laatste(schrijfMomentKort(laatsteContactOp).slice(0, 10))}
            </p>
          </li>
        ))}
      </ul>
      {zonderStap.totaal > zonderStap.casussen.length ? (
        <Link to="/casussen" search={{ lijst: 'geen-volgende-stap' }}>
          {alle(zonderStap.totaal)}
        </Link>
      ) : null}
    </Kaart>
  );
}

/** What was typed and not yet saved for good, on this machine, by this user. */
export function Concepten() {
  const { waarde } = useQueryVan('concept.lijst', { casusId: null });
  const { openNotitie } = useSchildaden();
  const ga = useNavigate();
  const concepten = waarde?.concepten ?? [];
  const { titel, geen, van, open } = woorden.concepten;
  return (
    <Kaart titel={titel} bijTitel={<Aantal waarde={concepten.length} />}>
      {concepten.length === 0 ? <p className="zacht">{geen}</p> : null}
      <ul className={stijl.kort}>
        {concepten.map((concept) => (
          <li key={concept.sleutel} className={stijl.concept}>
            <div>
              <p className={stijl.conceptTitel}>{concept.titel}</p>
              <p className={stijl.bij}>{van(schrijfTijdstipKort(concept.gewijzigdOp))}</p>
            </div>
            <Knop
              klein
              icoon={PenLine}
              opKlik={() => {
                if (concept.sleutel.startsWith('snelnotitie/')) openNotitie(concept.sleutel);
                else void ga(bladVan(concept));
              }}
            >
              {open}
              <span className="alleen-voorlezen">: {concept.titel}</span>
            </Knop>
          </li>
        ))}
      </ul>
    </Kaart>
  );
}
