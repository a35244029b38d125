import { useState } from 'react';
import { afspraakInvoerSchema } from '#domain/plan/plan.ts';
import { useCommand } from '#renderer/app-client.ts';
import { useConcept } from '#renderer/concept.ts';
import { foutregel } from '#renderer/tekst/fouten.ts';
import { planwoorden } from '#renderer/tekst/plan.ts';
import { Conceptregel } from '#renderer/ui/Conceptregel.tsx';
import { Dialoog } from '#renderer/ui/Dialoog.tsx';
import { Formulier } from '#renderer/ui/Formulier.tsx';
import { Invoer } from '#renderer/ui/Invoer.tsx';
import { Knop } from '#renderer/ui/Knop.tsx';
import { klas } from '#renderer/ui/klas.ts';
import { useMeld } from '#renderer/ui/Meldingen.tsx';
import { Kaart } from '#renderer/ui/Pagina.tsx';
import { Tekstveld } from '#renderer/ui/Tekstveld.tsx';
import { Tekstvlak } from '#renderer/ui/Tekstvlak.tsx';
import { useFormulier } from '#renderer/ui/use-formulier.ts';
import { type Afspraak, type Gegevens, zin } from './gegevens.ts';
import stijl from './stijl.module.css';

type Props = { readonly casusId: string; readonly gegevens: Gegevens };

const woorden = planwoorden.afspraak;

/** The safety agreements, apart from the goals: what must be safe tonight, who watches, what if it goes wrong. */
export function Afspraken({ casusId, gegevens }: Props) {
  const [venster, setVenster] = useState<Afspraak | 'nieuw' | null>(null);
  const afspraken = gegevens.plan?.afspraken ?? [];
  const isVast = gegevens.plan !== null && gegevens.plan.vastgesteldOp !== null;
  return (
    <Kaart
      titel={woorden.titel}
      acties={isVast ? null : <Knop opKlik={() => setVenster('nieuw')}>{woorden.voegToe}</Knop>}
    >
      {afspraken.length === 0 ? <p className="zacht">{woorden.leeg}</p> : null}
      <ul className={stijl.lijst}>
        {afspraken.map((afspraak) => (
          <Regel key={afspraak.id} afspraak={afspraak} isVast={isVast} opWijzig={() => setVenster(afspraak)} />
        ))}
      </ul>
      {venster === null ? null : (
        <AfspraakFormulier
          casusId={casusId}
          afspraak={venster === 'nieuw' ? null : venster}
          opSluit={() => setVenster(null)}
        />
      )}
    </Kaart>
  );
}

function Regel(props: { readonly afspraak: Afspraak; readonly isVast: boolean; readonly opWijzig: () => void }) {
  const { afspraak, isVast, opWijzig } = props;
  const { doe } = useCommand('plan.rondAfspraakAf');
  const meld = useMeld();
  const isVervallen = afspraak.vervallenOp !== null;
  const rondAf = async (hoe: 'vervallen' | 'heropend') => {
    const antwoord = await doe({ afspraakId: afspraak.id, hoe });
    meld(
      antwoord.ok ? { tekst: planwoorden.gedaan.afspraak } : { tekst: foutregel(antwoord.error.code), toon: 'fout' },
    );
  };
  const delen = [
    [woorden.wie, afspraak.wie],
    [woorden.toezicht, afspraak.toezicht],
    [woorden.alsHetMisgaat, afspraak.alsHetMisgaat],
  ] as const;
  return (
    <li className={stijl.regel}>
      <div className={stijl.tekst}>
        <p>
          <strong className={klas(isVervallen && stijl.vervallen)}>{afspraak.afspraak}</strong>
          {isVervallen ? <span className="zacht"> ({woorden.vervallen})</span> : null}
        </p>
        {delen.map(([kop, tekst]) =>
          tekst === null || tekst === '' ? null : (
            <p key={kop} className={stijl.onderregel}>
              {kop} {tekst}
            </p>
          ),
        )}
      </div>
      <div className="rij">
        {isVast || isVervallen ? null : (
          <Knop klein soort="stil" naam={woorden.wijzigNaam(afspraak.afspraak)} opKlik={opWijzig}>
            {woorden.wijzig}
          </Knop>
        )}
        <Knop
          klein
          soort="stil"
          naam={isVervallen ? woorden.heropenNaam(afspraak.afspraak) : woorden.vervaltNaam(afspraak.afspraak)}
          opKlik={() => void rondAf(isVervallen ? 'heropend' : 'vervallen')}
        >
          {isVervallen ? woorden.heropen : woorden.vervalt}
        </Knop>
      </div>
    </li>
  );
}

type FormulierProps = { readonly casusId: string; readonly afspraak: Afspraak | null; readonly opSluit: () => void };

function AfspraakFormulier({ casusId, afspraak, opSluit }: FormulierProps) {
  const maak = useCommand('plan.maakAfspraak');
  const wijzig = useCommand('plan.wijzigAfspraak');
  const meld = useMeld();
  const van = useFormulier({
    schema: afspraakInvoerSchema,
    beginwaarden: {
      afspraak: afspraak?.afspraak ?? '',
      wie: afspraak?.wie ?? '',
      toezicht: afspraak?.toezicht ?? null,
      alsHetMisgaat: afspraak?.alsHetMisgaat ?? null,
    },
    foutTekst: zin,
    verstuur: async (waarden) => {
      const antwoord = await (afspraak === null
        ? maak.doe({ casusId, ...waarden })
        : wijzig.doe({ afspraakId: afspraak.id, ...waarden }));
      if (!antwoord.ok) return antwoord.error;
      await concept.klaar();
      meld({ tekst: planwoorden.gedaan.afspraak });
      opSluit();
      return null;
    },
  });
  const sleutel = `plan.afspraak/${casusId}/${afspraak?.id ?? 'nieuw'}`;
  const concept = useConcept({ sleutel, titel: woorden.titel, casusId, form: van.form });
  const titel = afspraak === null ? woorden.voegToe : woorden.titel;
  return (
    <Dialoog titel={titel} open opSluit={opSluit}>
      <Formulier
        van={van}
        naam={titel}
        knop={woorden.bewaar}
        naastKnop={<Knop opKlik={opSluit}>{planwoorden.annuleer}</Knop>}
      >
        <Conceptregel concept={concept} />
        <Invoer van={van} naam="afspraak" als={Tekstvlak} regels={2} label={woorden.afspraak} />
        <Invoer van={van} naam="wie" als={Tekstveld} label={woorden.wie} />
        <Invoer van={van} naam="toezicht" als={Tekstveld} label={woorden.toezicht} optioneel />
        <Invoer van={van} naam="alsHetMisgaat" als={Tekstvlak} regels={2} label={woorden.alsHetMisgaat} optioneel />
      </Formulier>
    </Dialoog>
  );
}
