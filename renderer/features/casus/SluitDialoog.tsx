import type { z } from 'zod';
import { afsluitreden, casusStatus, resultaat } from '#domain/casus/lijsten.ts';
import { heropenInvoerSchema, sluitInvoerSchema } from '#domain/casus/schema.ts';
import { useCommand } from '#renderer/app-client.ts';
import { useConcept } from '#renderer/concept.ts';
import { casuswoorden, sluitwoorden as tekst } from '#renderer/tekst/casus.ts';
import { Conceptregel } from '#renderer/ui/Conceptregel.tsx';
import { Datumveld } from '#renderer/ui/Datumveld.tsx';
import { Dialoog } from '#renderer/ui/Dialoog.tsx';
import { Formulier } from '#renderer/ui/Formulier.tsx';
import { Invoer } from '#renderer/ui/Invoer.tsx';
import { Keuzelijst } from '#renderer/ui/Keuzelijst.tsx';
import { Knop } from '#renderer/ui/Knop.tsx';
import { useMeld } from '#renderer/ui/Meldingen.tsx';
import { Radiogroep } from '#renderer/ui/Radiogroep.tsx';
import { Tekstvlak } from '#renderer/ui/Tekstvlak.tsx';
import { useFormulier } from '#renderer/ui/use-formulier.ts';
import { foutzin } from './foutzin.ts';
import { optiesVan } from './opties.ts';
import type { Casusbeeld } from './use-casus.ts';

type Props = { readonly beeld: Casusbeeld; readonly opSluit: () => void };
type SluitIn = z.input<typeof sluitInvoerSchema>;
type SluitUit = z.output<typeof sluitInvoerSchema>;
type HeropenIn = z.input<typeof heropenInvoerSchema>;
type HeropenUit = z.output<typeof heropenInvoerSchema>;

/** Closes a case with a reason and a result (CAS-02). */
export function SluitDialoog({ beeld, opSluit }: Props) {
  const sluit = useCommand('casus.sluit');
  const meld = useMeld();
  const casusId = beeld.casus.id;
  const van = useFormulier<SluitIn, SluitUit>({
    schema: sluitInvoerSchema,
    beginwaarden: { afgeslotenOp: beeld.vandaag, afsluitreden: null, resultaat: null, toelichting: null },
    foutTekst: foutzin,
    verstuur: async (waarden) => {
      const antwoord = await sluit.doe({ ...waarden, casusId });
      if (!antwoord.ok) return antwoord.error;
      await concept.klaar();
      meld({ tekst: tekst.gedaan });
      opSluit();
      return null;
    },
  });
  const concept = useConcept({ sleutel: `casus.sluit/${casusId}`, titel: tekst.titel, casusId, form: van.form });
  return (
    <Dialoog titel={tekst.titel} open opSluit={opSluit}>
      <Formulier
        van={van}
        naam={tekst.titel}
        knop={tekst.knop}
        naastKnop={<Knop opKlik={opSluit}>{casuswoorden.annuleer}</Knop>}
      >
        <div>
          <Conceptregel concept={concept} />
          <p className="zacht">{tekst.uitleg}</p>
        </div>
        <Invoer van={van} naam="afgeslotenOp" als={Datumveld} label={tekst.afgeslotenOp} />
        <Invoer
          van={van}
          naam="afsluitreden"
          als={Keuzelijst}
          label={tekst.reden}
          opties={optiesVan(afsluitreden)}
          breedte="heel"
        />
        <Invoer van={van} naam="resultaat" als={Radiogroep} label={tekst.resultaat} opties={optiesVan(resultaat)} />
        <Invoer van={van} naam="toelichting" als={Tekstvlak} label={tekst.toelichting} hint={tekst.toelichtingHint} />
      </Formulier>
    </Dialoog>
  );
}

/** Opens a closed case again, with a reason (CAS-03). */
export function HeropenDialoog({ beeld, opSluit }: Props) {
  const heropen = useCommand('casus.heropen');
  const meld = useMeld();
  const casusId = beeld.casus.id;
  const van = useFormulier<HeropenIn, HeropenUit>({
    schema: heropenInvoerSchema,
    beginwaarden: { status: 'signaal', reden: null },
    foutTekst: foutzin,
    verstuur: async (waarden) => {
      const antwoord = await heropen.doe({ ...waarden, casusId });
      if (!antwoord.ok) return antwoord.error;
      await concept.klaar();
      meld({ tekst: tekst.heropend });
      opSluit();
      return null;
    },
  });
  const concept = useConcept({
    sleutel: `casus.heropen/${casusId}`,
    titel: tekst.heropenTitel,
    casusId,
    form: van.form,
  });
  const opties = optiesVan(casusStatus).filter(
    ({ waarde }) => waarde !== 'afgesloten' && waarde !== 'vernietiging_voorgesteld',
  );
  return (
    <Dialoog titel={tekst.heropenTitel} open opSluit={opSluit}>
      <Formulier
        van={van}
        naam={tekst.heropenTitel}
        knop={tekst.heropenKnop}
        naastKnop={<Knop opKlik={opSluit}>{casuswoorden.annuleer}</Knop>}
      >
        <Conceptregel concept={concept} />
        <Invoer van={van} naam="status" als={Keuzelijst} label={tekst.heropenStatus} opties={opties} />
        <Invoer van={van} naam="reden" als={Tekstvlak} label={tekst.heropenReden} />
      </Formulier>
    </Dialoog>
  );
}
