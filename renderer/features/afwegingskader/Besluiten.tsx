import { useState } from 'react';
import { schrijfTijdstipLang } from '#domain/datum/schrijfwijze.ts';
import { besluitHulp, besluitMelden, geinformeerd as informatie } from '#domain/meldcode/lijsten.ts';
import { afwegen } from '#renderer/tekst/afwegingskader.ts';
import { Knop } from '#renderer/ui/Knop.tsx';
import { klas } from '#renderer/ui/klas.ts';
import { Label } from '#renderer/ui/Label.tsx';
import { Kaart } from '#renderer/ui/Pagina.tsx';
import { Toelichting } from '#renderer/ui/Toelichting.tsx';
import { BesluitFormulier } from './BesluitFormulier.tsx';
import type { Gegevens, Weging } from './gegevens.ts';
import stijl from './stijl.module.css';

type Besluit = Weging['besluiten'][number];
type Props = { readonly casusId: string; readonly weging: Weging; readonly gegevens: Gegevens };

/** The two decisions of step 5; a later decision stands above the earlier ones. */
export function Besluiten({ casusId, weging, gegevens }: Props) {
  const [neemt, setNeemt] = useState(false);
  const woorden = afwegen.besluit;
  const [laatste, ...eerdere] = weging.besluiten;
  const isOpen = weging.uitkomst.soort === 'open';
  const knop = laatste === undefined ? woorden.neem : woorden.nieuw;
  return (
    <Kaart titel={woorden.titel}>
      <div className="stapel-klein">
        <p className={stijl.uitleg}>{isOpen ? woorden.zonderUitkomst : woorden.uitleg}</p>
        {laatste === undefined ? <p>{woorden.geen}</p> : <Besluitblok besluit={laatste} gegevens={gegevens} />}
        <div>
          <Knop soort={isOpen || laatste !== undefined ? 'gewoon' : 'hoofd'} opKlik={() => setNeemt(true)}>
            {knop}
          </Knop>
        </div>
        {eerdere.length === 0 ? null : (
          <Toelichting titel={woorden.eerdere}>
            {eerdere.map((besluit) => (
              <Besluitblok key={besluit.id} besluit={besluit} gegevens={gegevens} />
            ))}
          </Toelichting>
        )}
      </div>
      {neemt ? (
        <BesluitFormulier casusId={casusId} weging={weging} gegevens={gegevens} opSluit={() => setNeemt(false)} />
      ) : null}
    </Kaart>
  );
}

function Besluitblok({ besluit, gegevens }: { readonly besluit: Besluit; readonly gegevens: Gegevens }) {
  const woorden = afwegen.besluit;
  return (
    <div className={klas(stijl.besluit, 'stapel-klein')}>
      <p>
        <strong>{besluitMelden[besluit.melden]}</strong>{' '}
        {besluit.afwijking === null ? null : (
          <Label toon="let-op">
            {besluit.afwijking === 'niet_melden' ? woorden.afgeweken : woorden.meldenZonderNorm}
          </Label>
        )}
      </p>
      <p className={stijl.antwoord}>{besluit.meldenMotivering}</p>
      <p>
        <strong>{besluitHulp[besluit.hulp]}</strong>
      </p>
      {besluit.hulpMotivering === '' ? null : <p className={stijl.antwoord}>{besluit.hulpMotivering}</p>}
      <Ingelicht besluit={besluit} personen={gegevens.personen} />
      <p className={stijl.voet}>
        {woorden.genomen(gegevens.namen[besluit.door] ?? '', schrijfTijdstipLang(besluit.beslotenOp))}
      </p>
    </div>
  );
}

function Ingelicht({ besluit, personen }: { readonly besluit: Besluit; readonly personen: Gegevens['personen'] }) {
  if (besluit.geinformeerd.length === 0) return null;
  return (
    <>
      <p className="zacht">{afwegen.besluit.informeren}</p>
      <ul>
        {besluit.geinformeerd.map(({ persoonId, wijze, reden, pogingen, reactie }) => (
          <li key={persoonId} className={stijl.antwoord}>
            {[
              `${personen.find((persoon) => persoon.id === persoonId)?.naam ?? ''}: ${informatie[wijze].toLowerCase()}`,
              ...(pogingen === null ? [] : [afwegen.besluit.pogingenKort(pogingen)]),
              ...(reden === null ? [] : [reden]),
              ...(reactie === null ? [] : [reactie]),
            ].join(' · ')}
          </li>
        ))}
      </ul>
    </>
  );
}
