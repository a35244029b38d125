import type { z } from 'zod';
import type { Casus } from '#domain/casus/casus.ts';
import { aard, casusStatus, fase, instroombron, kenmerk, vorm } from '#domain/casus/lijsten.ts';
import { casusGegevensSchema } from '#domain/casus/schema.ts';
import { isOpenStatus } from '#domain/casus/status.ts';
import { useCommand } from '#renderer/app-client.ts';
import { useConcept } from '#renderer/concept.ts';
import { casuswoorden, overzichtwoorden as tekst } from '#renderer/tekst/casus.ts';
import { Conceptregel } from '#renderer/ui/Conceptregel.tsx';
import { Datumveld } from '#renderer/ui/Datumveld.tsx';
import { Dialoog } from '#renderer/ui/Dialoog.tsx';
import { Formulier, Veldgroep } from '#renderer/ui/Formulier.tsx';
import { Invoer } from '#renderer/ui/Invoer.tsx';
import { Keuzelijst } from '#renderer/ui/Keuzelijst.tsx';
import { Knop } from '#renderer/ui/Knop.tsx';
import { useMeld } from '#renderer/ui/Meldingen.tsx';
import { Tekstveld } from '#renderer/ui/Tekstveld.tsx';
import { type FormulierStaat, useFormulier } from '#renderer/ui/use-formulier.ts';
import { Vinkje, Vinkjes } from '#renderer/ui/Vinkjes.tsx';
import { Zoekkeuze } from '#renderer/ui/Zoekkeuze.tsx';
import { foutzin } from './foutzin.ts';
import { gemeenteopties, optiesVan } from './opties.ts';

type In = z.input<typeof casusGegevensSchema>;
type Uit = z.output<typeof casusGegevensSchema>;

/** Closing has a form of its own; a closed case keeps the status it has. */
function statusopties(casus: Casus) {
  return optiesVan(casusStatus).filter(({ waarde }) => waarde === casus.status || isOpenStatus(alsStatus(waarde)));
}

function alsStatus(waarde: string): Casus['status'] {
  return waarde as Casus['status']; // The value comes from the closed list itself.
}

function beginwaarden(casus: Casus): In {
  const { naam, gemeenteCode, status, binnengekomenOp, adres, postcode, plaats, isGeheimAdres } = casus;
  const { vormen, aarden, kenmerken } = casus;
  const lijsten = { fase: casus.fase, instroombron: casus.instroombron, vormen, aarden, kenmerken };
  return { naam, gemeenteCode, status, binnengekomenOp, adres, postcode, plaats, isGeheimAdres, ...lijsten };
}

/** Changes what a case is; old and new value of every field go into its history. */
export function GegevensDialoog({ casus, opSluit }: { readonly casus: Casus; readonly opSluit: () => void }) {
  const wijzig = useCommand('casus.wijzig');
  const meld = useMeld();
  const van = useFormulier<In, Uit>({
    schema: casusGegevensSchema,
    beginwaarden: beginwaarden(casus),
    foutTekst: foutzin,
    verstuur: async (waarden) => {
      const antwoord = await wijzig.doe({ ...waarden, casusId: casus.id });
      if (!antwoord.ok) return antwoord.error;
      await concept.klaar();
      meld({ tekst: tekst.gewijzigd });
      opSluit();
      return null;
    },
  });
  const titel = casuswoorden.wijzigGegevens;
  const concept = useConcept({ sleutel: `casus.wijzig/${casus.id}`, titel, casusId: casus.id, form: van.form });
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
          <Kern van={van} casus={casus} />
        </div>
        <Adres van={van} />
        <Veldgroep>
          <Invoer
            van={van}
            naam="vormen"
            als={Vinkjes}
            label={tekst.vorm}
            hint={tekst.vormHint}
            opties={optiesVan(vorm)}
          />
          <Invoer
            van={van}
            naam="aarden"
            als={Vinkjes}
            label={tekst.aard}
            hint={tekst.aardHint}
            opties={optiesVan(aard)}
          />
          <Invoer van={van} naam="kenmerken" als={Vinkjes} label={tekst.kenmerk} opties={optiesVan(kenmerk)} />
        </Veldgroep>
      </Formulier>
    </Dialoog>
  );
}

function Kern({ van, casus }: { readonly van: FormulierStaat<In, Uit>; readonly casus: Casus }) {
  return (
    <Veldgroep kolommen>
      <Invoer van={van} naam="naam" als={Tekstveld} label={tekst.naam} />
      <Invoer van={van} naam="gemeenteCode" als={Zoekkeuze} label={tekst.gemeente} opties={gemeenteopties} />
      <Invoer van={van} naam="status" als={Keuzelijst} label={tekst.status} opties={statusopties(casus)} />
      <Invoer van={van} naam="fase" als={Keuzelijst} label={tekst.fase} optioneel wisbaar opties={optiesVan(fase)} />
      <Invoer van={van} naam="binnengekomenOp" als={Datumveld} label={tekst.binnengekomenOp} />
      <Invoer
        van={van}
        naam="instroombron"
        als={Keuzelijst}
        label={tekst.instroombron}
        optioneel
        wisbaar
        opties={optiesVan(instroombron)}
      />
    </Veldgroep>
  );
}

function Adres({ van }: { readonly van: FormulierStaat<In, Uit> }) {
  return (
    <Veldgroep titel={tekst.adres} kolommen>
      <Invoer van={van} naam="adres" als={Tekstveld} label={tekst.straat} optioneel />
      <Invoer van={van} naam="postcode" als={Tekstveld} label={tekst.postcode} optioneel breedte="smal" />
      <Invoer van={van} naam="plaats" als={Tekstveld} label={tekst.plaats} optioneel />
      <Invoer van={van} naam="isGeheimAdres" als={Vinkje} label={tekst.isGeheimAdres} hint={tekst.isGeheimAdresHint} />
    </Veldgroep>
  );
}
