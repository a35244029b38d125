import { useState } from 'react';
import { regieContract } from '#api/regie/contract.ts';
import { schrijfDatumLang } from '#domain/datum/schrijfwijze.ts';
import { datumVanTijdstip } from '#domain/datum/tijdstip.ts';
import { huidigeRegie, type Regieperiode } from '#domain/regie/regie.ts';
import { useCommand } from '#renderer/app-client.ts';
import { useConcept } from '#renderer/concept.ts';
import { planwoorden } from '#renderer/tekst/plan.ts';
import { Conceptregel } from '#renderer/ui/Conceptregel.tsx';
import { Datumveld } from '#renderer/ui/Datumveld.tsx';
import { Dialoog } from '#renderer/ui/Dialoog.tsx';
import { Formulier } from '#renderer/ui/Formulier.tsx';
import { Invoer } from '#renderer/ui/Invoer.tsx';
import { Knop } from '#renderer/ui/Knop.tsx';
import { useMeld } from '#renderer/ui/Meldingen.tsx';
import { Kaart } from '#renderer/ui/Pagina.tsx';
import { Tekstveld } from '#renderer/ui/Tekstveld.tsx';
import { Tekstvlak } from '#renderer/ui/Tekstvlak.tsx';
import { Toelichting } from '#renderer/ui/Toelichting.tsx';
import { useFormulier } from '#renderer/ui/use-formulier.ts';
import { type Gegevens, zin } from './gegevens.ts';
import stijl from './stijl.module.css';

type Props = { readonly casusId: string; readonly gegevens: Gegevens };

const woorden = planwoorden.regie;

function dagVan(tijdstip: string): string {
  return schrijfDatumLang(datumVanTijdstip(tijdstip));
}

/** Who directs the case now, who did before, and the hand-over. */
export function Regie({ casusId, gegevens }: Props) {
  const [venster, setVenster] = useState<'eerste' | 'overdracht' | null>(null);
  const huidig = huidigeRegie(gegevens.regie);
  const eerdere = gegevens.regie.filter((periode) => periode !== huidig).toReversed();
  return (
    <Kaart titel={woorden.titel}>
      <div className="stapel-klein">
        {huidig === null ? (
          <>
            <p className={stijl.regisseur}>{woorden.geen}</p>
            <p className="zacht">{woorden.geenUitleg}</p>
          </>
        ) : (
          <Huidige periode={huidig} />
        )}
        <div>
          <Knop
            soort={huidig === null ? 'hoofd' : 'gewoon'}
            opKlik={() => setVenster(huidig === null ? 'eerste' : 'overdracht')}
          >
            {huidig === null ? woorden.wijsAan : woorden.draagOver}
          </Knop>
        </div>
        {eerdere.length === 0 ? null : (
          <Toelichting titel={woorden.eerder(eerdere.length)}>
            <ol className="stapel-klein">
              {eerdere.map((periode) => (
                <li key={periode.id}>
                  <strong>{periode.naam}</strong>
                  <p className={stijl.onderregel}>
                    {woorden.periode(dagVan(periode.van), dagVan(periode.tot ?? periode.van))}
                  </p>
                  {periode.reden === null ? null : <p className={stijl.onderregel}>{periode.reden}</p>}
                </li>
              ))}
            </ol>
          </Toelichting>
        )}
      </div>
      {venster === null ? null : (
        <Overdracht
          casusId={casusId}
          vandaag={gegevens.vandaag}
          isEerste={venster === 'eerste'}
          opSluit={() => setVenster(null)}
        />
      )}
    </Kaart>
  );
}

function Huidige({ periode }: { readonly periode: Regieperiode }) {
  const bij = [periode.functie, periode.organisatie].filter((deel) => deel !== null && deel !== '');
  return (
    <div>
      <p className={stijl.regisseur}>{periode.naam}</p>
      {bij.length === 0 ? null : <p className={stijl.onderregel}>{bij.join(', ')}</p>}
      <p className={stijl.onderregel}>{woorden.sinds(dagVan(periode.van))}</p>
      {periode.reden === null ? null : <p className={stijl.onderregel}>{periode.reden}</p>}
    </div>
  );
}

type OverdrachtProps = {
  readonly casusId: string;
  readonly vandaag: string;
  readonly isEerste: boolean;
  readonly opSluit: () => void;
};

function Overdracht({ casusId, vandaag, isEerste, opSluit }: OverdrachtProps) {
  const { doe } = useCommand('regie.draagOver');
  const meld = useMeld();
  const titel = isEerste ? woorden.wijsAan : woorden.uitlegTitel;
  const van = useFormulier({
    schema: regieContract['regie.draagOver'].input,
    beginwaarden: { casusId, naam: '', organisatie: null, functie: null, op: vandaag, reden: '' },
    foutTekst: zin,
    verstuur: async (waarden) => {
      const antwoord = await doe(waarden);
      if (!antwoord.ok) return antwoord.error;
      await concept.klaar();
      meld({ tekst: planwoorden.gedaan.regie });
      opSluit();
      return null;
    },
  });
  const concept = useConcept({ sleutel: `regie/${casusId}`, titel, casusId, form: van.form });
  return (
    <Dialoog titel={titel} open opSluit={opSluit}>
      <Formulier
        van={van}
        naam={titel}
        knop={isEerste ? woorden.wijsAan : woorden.draagOver}
        naastKnop={<Knop opKlik={opSluit}>{planwoorden.annuleer}</Knop>}
      >
        <Conceptregel concept={concept} />
        <p className="zacht">{woorden.uitleg}</p>
        <Invoer van={van} naam="naam" als={Tekstveld} label={woorden.naam} />
        <Invoer van={van} naam="functie" als={Tekstveld} label={woorden.functie} optioneel />
        <Invoer van={van} naam="organisatie" als={Tekstveld} label={woorden.organisatie} optioneel />
        <Invoer van={van} naam="op" als={Datumveld} label={woorden.op} />
        {isEerste ? null : <Invoer van={van} naam="reden" als={Tekstvlak} regels={2} label={woorden.reden} />}
      </Formulier>
    </Dialoog>
  );
}
