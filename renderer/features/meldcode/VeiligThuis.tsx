import { useState } from 'react';
import { meldcodeContract } from '#api/meldcode/contract.ts';
import { schrijfDatumLang } from '#domain/datum/schrijfwijze.ts';
import { vtSoort } from '#domain/meldcode/lijsten.ts';
import type { VtContact } from '#domain/meldcode/vt-contact.ts';
import { useCommand } from '#renderer/app-client.ts';
import { useConcept } from '#renderer/concept.ts';
import { foutregel } from '#renderer/tekst/fouten.ts';
import { meldcode } from '#renderer/tekst/meldcode.ts';
import { Conceptregel } from '#renderer/ui/Conceptregel.tsx';
import { Datumveld } from '#renderer/ui/Datumveld.tsx';
import { Dialoog } from '#renderer/ui/Dialoog.tsx';
import { Formulier } from '#renderer/ui/Formulier.tsx';
import { Invoer } from '#renderer/ui/Invoer.tsx';
import { Knop } from '#renderer/ui/Knop.tsx';
import { useMeld } from '#renderer/ui/Meldingen.tsx';
import { Kaart } from '#renderer/ui/Pagina.tsx';
import { Radiogroep } from '#renderer/ui/Radiogroep.tsx';
import { Tekstveld } from '#renderer/ui/Tekstveld.tsx';
import { Tekstvlak } from '#renderer/ui/Tekstvlak.tsx';
import { useFormulier } from '#renderer/ui/use-formulier.ts';
import { Vinkje } from '#renderer/ui/Vinkjes.tsx';
import stijl from './stijl.module.css';

type Props = {
  readonly casusId: string;
  /** The open doorloop that a new contact belongs to, if any. */
  readonly doorloopId: string | null;
  readonly vandaag: string;
  readonly contacten: readonly VtContact[];
};

const soorten = [
  { waarde: 'adviesvraag', tekst: vtSoort.adviesvraag, uitleg: meldcode.vt.soortUitleg.adviesvraag },
  { waarde: 'melding', tekst: vtSoort.melding, uitleg: meldcode.vt.soortUitleg.melding },
];

/** Contacts with Veilig Thuis: asking advice and reporting are different things. */
export function VeiligThuis(props: Props) {
  const [isNieuw, setNieuw] = useState(false);
  return (
    <Kaart titel={meldcode.vt.titel}>
      <div className="stapel-klein">
        {props.contacten.length === 0 ? <p className="zacht">{meldcode.vt.leeg}</p> : null}
        <ul className={stijl.regels}>
          {props.contacten.map((contact) => (
            <li key={contact.id}>
              <p>
                <strong>{vtSoort[contact.soort]}</strong>
                {contact.isAnoniem ? <span className="zacht"> ({meldcode.vt.isAnoniem})</span> : null}
              </p>
              <p className={stijl.onderregel}>
                {contact.op === null ? meldcode.zonderDatum : schrijfDatumLang(contact.op)}
                {contact.metWie === null ? '' : `, ${contact.metWie}`}
              </p>
              {contact.uitkomst === null ? null : <p>{contact.uitkomst}</p>}
            </li>
          ))}
        </ul>
        <div>
          <Knop klein opKlik={() => setNieuw(true)}>
            {meldcode.vt.voegToe}
          </Knop>
        </div>
      </div>
      {isNieuw ? <ContactFormulier {...props} opSluit={() => setNieuw(false)} /> : null}
    </Kaart>
  );
}

function ContactFormulier({ casusId, doorloopId, vandaag, opSluit }: Props & { readonly opSluit: () => void }) {
  const { doe } = useCommand('meldcode.maakVtContact');
  const meld = useMeld();
  const van = useFormulier({
    schema: meldcodeContract['meldcode.maakVtContact'].input,
    beginwaarden: { casusId, doorloopId, op: vandaag, isAnoniem: false, metWie: null, uitkomst: null },
    foutTekst: (code) => foutregel(code),
    verstuur: async (waarden) => {
      const antwoord = await doe(waarden);
      if (!antwoord.ok) return antwoord.error;
      await concept.klaar();
      meld({ tekst: meldcode.gedaan.contact });
      opSluit();
      return null;
    },
  });
  const concept = useConcept({ sleutel: `meldcode.vt/${casusId}`, titel: meldcode.vt.titel, casusId, form: van.form });
  const isAdvies = van.form.watch('soort') === 'adviesvraag';
  return (
    <Dialoog titel={meldcode.vt.titel} open opSluit={opSluit}>
      <Formulier
        van={van}
        naam={meldcode.vt.titel}
        knop={meldcode.vt.bewaar}
        naastKnop={<Knop opKlik={opSluit}>{meldcode.annuleer}</Knop>}
      >
        <Conceptregel concept={concept} />
        <Invoer van={van} naam="soort" als={Radiogroep} label={meldcode.vt.soort} opties={soorten} />
        {isAdvies ? <Invoer van={van} naam="isAnoniem" als={Vinkje} label={meldcode.vt.anoniem} /> : null}
        <Invoer van={van} naam="op" als={Datumveld} label={meldcode.vt.op} />
        <Invoer van={van} naam="metWie" als={Tekstveld} label={meldcode.vt.metWie} optioneel />
        <Invoer van={van} naam="uitkomst" als={Tekstvlak} label={meldcode.vt.uitkomst} optioneel />
      </Formulier>
    </Dialoog>
  );
}
