import { useState } from 'react';
import type { z } from 'zod';
import { contactkanaal, geslacht, rol } from '#domain/casus/lijsten.ts';
import type { CasusPersoon } from '#domain/persoon/persoon.ts';
import { casusPersoonSchema, persoonInvoerSchema } from '#domain/persoon/schema.ts';
import { useCommand } from '#renderer/app-client.ts';
import { useConcept } from '#renderer/concept.ts';
import { casuswoorden } from '#renderer/tekst/casus.ts';
import { persoonwoorden as tekst } from '#renderer/tekst/persoon.ts';
import { Conceptregel } from '#renderer/ui/Conceptregel.tsx';
import { Datumveld } from '#renderer/ui/Datumveld.tsx';
import { Dialoog } from '#renderer/ui/Dialoog.tsx';
import { Formulier, Veldgroep } from '#renderer/ui/Formulier.tsx';
import { Invoer } from '#renderer/ui/Invoer.tsx';
import { Keuzelijst } from '#renderer/ui/Keuzelijst.tsx';
import { Knop } from '#renderer/ui/Knop.tsx';
import { Melding } from '#renderer/ui/Melding.tsx';
import { useMeld } from '#renderer/ui/Meldingen.tsx';
import { Radiogroep } from '#renderer/ui/Radiogroep.tsx';
import { Tekstveld } from '#renderer/ui/Tekstveld.tsx';
import { Tekstvlak } from '#renderer/ui/Tekstvlak.tsx';
import { type FormulierStaat, useFormulier, type Weigering } from '#renderer/ui/use-formulier.ts';
import { Vinkje } from '#renderer/ui/Vinkjes.tsx';
import { Dubbelcontrole } from './Dubbelcontrole.tsx';
import { foutzin } from './foutzin.ts';
import { Leeftijdveld } from './Leeftijdveld.tsx';
import { optiesVan } from './opties.ts';
import type { Casusbeeld } from './use-casus.ts';

const formulierSchema = persoonInvoerSchema.safeExtend({ inCasus: casusPersoonSchema });
type In = z.input<typeof formulierSchema>;
type Uit = z.output<typeof formulierSchema>;
type Staat = FormulierStaat<In, Uit>;

const leeg: In = {
  roepnaam: '',
  voornamen: '',
  tussenvoegsel: '',
  achternaam: '',
  geboortedatum: null,
  leeftijd: null,
  leeftijdOp: null,
  geslacht: 'onbekend',
  bsn: null,
  overledenOp: null,
  telefoon: null,
  email: null,
  taal: null,
  heeftTolkNodig: false,
  contactKanaal: null,
  contactAfspraak: null,
  magNietGebeld: false,
  isGeheimAdres: false,
  inCasus: { rol: 'onbekend', toelichting: null, isGezinslid: true },
};

function beginwaarden(persoon: CasusPersoon | null): In {
  if (persoon === null) return leeg;
  const { roepnaam, voornamen, tussenvoegsel, achternaam, geboortedatum, leeftijd, leeftijdOp, bsn } = persoon;
  const { overledenOp, telefoon, email, taal, heeftTolkNodig, contactKanaal, contactAfspraak } = persoon;
  const naam = { roepnaam, voornamen, tussenvoegsel, achternaam };
  const geboren = { geboortedatum, leeftijd, leeftijdOp, overledenOp, geslacht: persoon.geslacht, bsn };
  const contact = { telefoon, email, taal, heeftTolkNodig, contactKanaal, contactAfspraak };
  const { magNietGebeld, isGeheimAdres, toelichting, isGezinslid } = persoon;
  return {
    ...naam,
    ...geboren,
    ...contact,
    magNietGebeld,
    isGeheimAdres,
    inCasus: { rol: persoon.rol, toelichting, isGezinslid },
  };
}

type Gekozen = { readonly persoonId: string; readonly naam: string };

function useOpslaan(casusId: string, persoon: CasusPersoon | null, gekozen: Gekozen | null) {
  const maak = useCommand('persoon.maak');
  const wijzig = useCommand('persoon.wijzig');
  const koppel = useCommand('persoon.koppel');
  return async (waarden: Uit): Promise<Weigering | null> => {
    const antwoord =
      persoon !== null
        ? await wijzig.doe({ ...waarden, casusId, persoonId: persoon.id })
        : gekozen !== null
          ? await koppel.doe({ casusId, persoonId: gekozen.persoonId, inCasus: waarden.inCasus })
          : await maak.doe({ ...waarden, casusId });
    return antwoord.ok ? null : antwoord.error;
  };
}

type Props = { readonly beeld: Casusbeeld; readonly persoon: CasusPersoon | null; readonly opSluit: () => void };

/** Adds a person to a case, or changes one; warns while typing when somebody may be there already. */
export function PersoonDialoog({ beeld, persoon, opSluit }: Props) {
  const casusId = beeld.casus.id;
  const [gekozen, setGekozen] = useState<Gekozen | null>(null);
  const meld = useMeld();
  const slaOp = useOpslaan(casusId, persoon, gekozen);
  const titel = persoon === null ? tekst.nieuwTitel : tekst.wijzigTitel(persoon.weergavenaam);
  const van = useFormulier<In, Uit>({
    schema: formulierSchema,
    beginwaarden: beginwaarden(persoon),
    foutTekst: foutzin,
    verstuur: async (waarden) => {
      const weigering = await slaOp(waarden);
      if (weigering !== null) return weigering;
      await concept.klaar();
      meld({ tekst: gekozen === null ? tekst.bewaard : tekst.gekoppeld });
      opSluit();
      return null;
    },
  });
  const sleutel = persoon === null ? `persoon.nieuw/${casusId}` : `persoon.wijzig/${casusId}/${persoon.id}`;
  const concept = useConcept({ sleutel, titel, casusId, form: van.form });
  return (
    <Dialoog titel={titel} open opSluit={opSluit} breed>
      <Formulier
        van={van}
        naam={titel}
        knop={casuswoorden.bewaar}
        naastKnop={<Knop opKlik={opSluit}>{casuswoorden.annuleer}</Knop>}
      >
        <div>
          <Conceptregel concept={concept} />
          <div className="stapel">
            <Naamvelden van={van} vandaag={beeld.vandaag} />
          </div>
        </div>
        {gekozen === null ? (
          <Dubbelcontrole
            form={van.form}
            postcode={beeld.casus.postcode}
            behalve={persoon === null ? beeld.personen.map(({ id }) => id) : [persoon.id]}
            {...(persoon === null && { opKies: setGekozen })}
          />
        ) : (
          <Melding
            toon="info"
            titel={tekst.gekozen(gekozen.naam)}
            voorlezen
            acties={
              <Knop klein opKlik={() => setGekozen(null)}>
                {tekst.tochNieuw}
              </Knop>
            }
          />
        )}
        <RolVelden van={van} />
        {gekozen === null ? <Contactvelden van={van} /> : null}
      </Formulier>
    </Dialoog>
  );
}

function Naamvelden({ van, vandaag }: { readonly van: Staat; readonly vandaag: string }) {
  return (
    <>
      <Veldgroep titel={tekst.naam} kolommen>
        <Invoer van={van} naam="roepnaam" als={Tekstveld} label={tekst.roepnaam} autoFocus />
        <Invoer van={van} naam="tussenvoegsel" als={Tekstveld} label={tekst.tussenvoegsel} optioneel breedte="smal" />
        <Invoer van={van} naam="achternaam" als={Tekstveld} label={tekst.achternaam} optioneel />
        <Invoer van={van} naam="voornamen" als={Tekstveld} label={tekst.voornamen} optioneel />
      </Veldgroep>
      <Veldgroep kolommen>
        <Invoer
          van={van}
          naam="geboortedatum"
          als={Datumveld}
          label={tekst.geboortedatum}
          optioneel
          deels
          kalender={false}
        />
        <Leeftijdveld form={van.form} vandaag={vandaag} />
        <Invoer van={van} naam="geslacht" als={Keuzelijst} label={tekst.geslacht} opties={optiesVan(geslacht)} />
      </Veldgroep>
      <Invoer
        van={van}
        naam="bsn"
        als={Tekstveld}
        label={tekst.bsn}
        hint={tekst.bsnHint}
        optioneel
        invoermodus="numeric"
        breedte="smal"
      />
    </>
  );
}

function RolVelden({ van }: { readonly van: Staat }) {
  return (
    <Veldgroep titel={tekst.inCasus}>
      <Invoer
        van={van}
        naam="inCasus.rol"
        als={Radiogroep}
        label={tekst.rol}
        hint={tekst.rolHint}
        opties={optiesVan(rol)}
        naastElkaar
      />
      <Invoer van={van} naam="inCasus.isGezinslid" als={Vinkje} label={tekst.isGezinslid} />
      <Invoer van={van} naam="inCasus.toelichting" als={Tekstveld} label={tekst.toelichting} optioneel />
    </Veldgroep>
  );
}

function Contactvelden({ van }: { readonly van: Staat }) {
  return (
    <Veldgroep titel={tekst.contact} uitleg={tekst.contactUitleg}>
      <Invoer van={van} naam="magNietGebeld" als={Vinkje} label={tekst.magNietGebeld} hint={tekst.magNietGebeldHint} />
      <Veldgroep kolommen>
        <Invoer van={van} naam="telefoon" als={Tekstveld} label={tekst.telefoon} optioneel type="tel" />
        <Invoer van={van} naam="email" als={Tekstveld} label={tekst.email} optioneel type="email" />
        <Invoer
          van={van}
          naam="contactKanaal"
          als={Keuzelijst}
          label={tekst.kanaal}
          optioneel
          wisbaar
          opties={optiesVan(contactkanaal)}
        />
        <Invoer van={van} naam="taal" als={Tekstveld} label={tekst.taal} optioneel />
      </Veldgroep>
      <Invoer
        van={van}
        naam="contactAfspraak"
        als={Tekstvlak}
        label={tekst.afspraak}
        hint={tekst.afspraakHint}
        optioneel
        regels={2}
      />
      <Invoer van={van} naam="heeftTolkNodig" als={Vinkje} label={tekst.heeftTolkNodig} />
      <Invoer van={van} naam="isGeheimAdres" als={Vinkje} label={tekst.isGeheimAdres} />
      <Invoer van={van} naam="overledenOp" als={Datumveld} label={tekst.overledenOp} optioneel deels kalender={false} />
    </Veldgroep>
  );
}
