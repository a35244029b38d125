import { useNavigate } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { instroombron } from '#domain/casus/lijsten.ts';
import { intakeSchema } from '#domain/casus/schema.ts';
import { datumVanTijdstip } from '#domain/datum/tijdstip.ts';
import { useCommand, useQueryVan } from '#renderer/app-client.ts';
import { useConcept } from '#renderer/concept.ts';
import { intakewoorden as tekst } from '#renderer/tekst/casus.ts';
import { Conceptregel } from '#renderer/ui/Conceptregel.tsx';
import { Datumveld } from '#renderer/ui/Datumveld.tsx';
import { Formulier, Veldgroep } from '#renderer/ui/Formulier.tsx';
import { Invoer } from '#renderer/ui/Invoer.tsx';
import { Keuzelijst } from '#renderer/ui/Keuzelijst.tsx';
import { Knop } from '#renderer/ui/Knop.tsx';
import { Melding } from '#renderer/ui/Melding.tsx';
import { useMeld } from '#renderer/ui/Meldingen.tsx';
import { Paginakop } from '#renderer/ui/Pagina.tsx';
import { Tekstveld } from '#renderer/ui/Tekstveld.tsx';
import { useFormulier } from '#renderer/ui/use-formulier.ts';
import { Zoekkeuze } from '#renderer/ui/Zoekkeuze.tsx';
import stijl from './casus.module.css';
import { foutzin } from './foutzin.ts';
import { IntakeActie, IntakeAdres, IntakeSignaal } from './IntakeDelen.tsx';
import { IntakePersoon } from './IntakePersoon.tsx';
import { type IntakeIn, type IntakeUit, leegPersoon } from './intake-waarden.ts';
import { gemeentecode, gemeenteopties, optiesVan } from './opties.ts';

/** A new case on one screen: three things are needed, the rest can wait. */
export function Intake() {
  const { waarde } = useQueryVan('kluis.stand', {});
  if (waarde === undefined) return null;
  return <IntakeFormulier gemeenteCode={waarde.toestand === 'open' ? gemeentecode(waarde.gemeente) : ''} />;
}

function IntakeFormulier({ gemeenteCode }: { readonly gemeenteCode: string }) {
  const maak = useCommand('casus.maak');
  const ga = useNavigate();
  const meld = useMeld();
  const [vandaag] = useState(() => datumVanTijdstip(new Date().toISOString()));
  const van = useFormulier<IntakeIn, IntakeUit>({
    schema: intakeSchema,
    beginwaarden: {
      naam: '',
      gemeenteCode,
      binnengekomenOp: vandaag,
      instroombron: null,
      adres: null,
      postcode: null,
      plaats: null,
      isGeheimAdres: false,
      personen: [leegPersoon],
      signaal: null,
      actie: null,
    },
    foutTekst: foutzin,
    verstuur: async (waarden) => {
      const antwoord = await maak.doe(waarden);
      if (!antwoord.ok) return antwoord.error;
      await concept.klaar();
      meld({ tekst: tekst.gedaan(antwoord.value.nummer) });
      await ga({ to: '/casus/$casusId/overzicht', params: { casusId: antwoord.value.casusId } });
      return null;
    },
  });
  const concept = useConcept({ sleutel: 'intake', titel: tekst.titel, form: van.form });
  const [bekenden, setBekenden] = useState<Readonly<Record<string, string>>>({});
  const personen = van.form.watch('personen');
  const zetPersonen = (nieuw: IntakeIn['personen']) => van.form.setValue('personen', nieuw, { shouldDirty: true });
  return (
    <>
      <Paginakop titel={tekst.titel} onder={tekst.uitleg} />
      <Melding toon="let-op" titel={tekst.gevaarTitel}>
        {tekst.gevaar}
      </Melding>
      <Formulier van={van} naam={tekst.titel} knop={tekst.knop}>
        <div>
          <Conceptregel concept={concept} />
          <Veldgroep titel={tekst.waarover} uitleg={tekst.waaroverUitleg} kolommen>
            <Invoer van={van} naam="naam" als={Tekstveld} label={tekst.naam} autoFocus />
            <Invoer van={van} naam="gemeenteCode" als={Zoekkeuze} label={tekst.gemeente} opties={gemeenteopties} />
            <Invoer van={van} naam="binnengekomenOp" als={Datumveld} label={tekst.binnengekomenOp} />
            <Invoer
              van={van}
              naam="instroombron"
              als={Keuzelijst}
              label={tekst.bron}
              optioneel
              wisbaar
              opties={optiesVan(instroombron)}
            />
          </Veldgroep>
        </div>
        <Veldgroep titel={tekst.personen} uitleg={tekst.personenUitleg}>
          {personen.map((persoon, plaats) => (
            <IntakePersoon
              // A person has no identity of its own before it is saved: the place in the list is what it is.
              key={`persoon-${plaats}`}
              van={van}
              plaats={plaats}
              bekend={bekenden[persoon.persoonId ?? '']}
              opKies={({ persoonId, naam }) => setBekenden({ ...bekenden, [persoonId]: naam })}
              opHaalWeg={() => zetPersonen(personen.filter((_, nummer) => nummer !== plaats))}
            />
          ))}
          <div>
            <Knop icoon={Plus} opKlik={() => zetPersonen([...personen, leegPersoon])}>
              {tekst.voegPersoonToe}
            </Knop>
          </div>
        </Veldgroep>
        <div className={stijl.intakeDelen}>
          <IntakeSignaal van={van} />
          <IntakeActie van={van} />
          <IntakeAdres van={van} />
        </div>
      </Formulier>
    </>
  );
}
