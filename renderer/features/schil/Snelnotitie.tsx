import { X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useWatch } from 'react-hook-form';
import { journaalContract } from '#api/journaal/contract.ts';
import { contactkanaal, journaalsoort } from '#domain/casus/lijsten.ts';
import { schrijfTijdstipLang } from '#domain/datum/schrijfwijze.ts';
import { journaalsoortZelf } from '#domain/journaal/journaal.ts';
import { useCommand } from '#renderer/app-client.ts';
import { useConcept } from '#renderer/concept.ts';
import { foutregel } from '#renderer/tekst/fouten.ts';
import { schil } from '#renderer/tekst/schil.ts';
import { Conceptregel } from '#renderer/ui/Conceptregel.tsx';
import { Formulier } from '#renderer/ui/Formulier.tsx';
import { Invoer } from '#renderer/ui/Invoer.tsx';
import { Keuzelijst } from '#renderer/ui/Keuzelijst.tsx';
import { Knop } from '#renderer/ui/Knop.tsx';
import { useMeld } from '#renderer/ui/Meldingen.tsx';
import { Radiogroep } from '#renderer/ui/Radiogroep.tsx';
import { Tekstveld } from '#renderer/ui/Tekstveld.tsx';
import { Tekstvlak } from '#renderer/ui/Tekstvlak.tsx';
import { useFormulier } from '#renderer/ui/use-formulier.ts';
import { Casusveld } from './Casusveld.tsx';
import stijl from './Snelnotitie.module.css';

const soorten = journaalsoortZelf
  .filter((code) => code !== 'besluit')
  .map((code) => ({ waarde: code, tekst: journaalsoort[code] }));
const kanalen = Object.entries(contactkanaal).map(([waarde, tekst]) => ({ waarde, tekst }));
const woorden = schil.notitie;

type Props = {
  /** Key of the draft: `snelnotitie/<moment of the start>`. */
  readonly sleutel: string;
  /** The case that was open when the note began. */
  readonly casus: { readonly id: string; readonly tekst: string } | null;
  readonly opSluit: () => void;
};

/** A note beside any screen, for during a call: a draft from the first letter, filed to a case afterwards. */
export function Snelnotitie({ sleutel, casus, opSluit }: Props) {
  const [begonnenOp] = useState(() => sleutel.split('/')[1] ?? new Date().toISOString());
  const meld = useMeld();
  const { doe } = useCommand('journaal.maak');
  const { doe: bewaarConcept } = useCommand('concept.bewaar');
  const paneel = useRef<HTMLElement>(null);
  const van = useFormulier({
    schema: journaalContract['journaal.maak'].input,
    beginwaarden: {
      casusId: casus?.id ?? '',
      soort: 'notitie',
      gebeurdOp: begonnenOp,
      tekst: '',
      persoonId: null,
      metWie: null,
      kanaal: null,
      stelVast: false,
    },
    zinnen: woorden.zinnen,
    foutTekst: (code, { kenmerk }) => foutregel(code, kenmerk),
    verstuur: async (waarden) => {
      const antwoord = await doe(waarden);
      if (!antwoord.ok) return antwoord.error;
      await concept.klaar();
      meld({ tekst: woorden.vastgelegd });
      opSluit();
      return null;
    },
  });
  const [soort, tekst] = useWatch({ control: van.form.control, name: ['soort', 'tekst'] });
  const begin = tekst.trim().split('\n')[0]?.slice(0, 60) ?? '';
  const titel = begin === '' ? woorden.leeg : woorden.concept(begin);
  const concept = useConcept({ sleutel, titel, form: van.form });
  const metWie = soort === 'contact' || soort === 'overleg';

  // Opening the pane is an act of the user: typing starts at once.
  useEffect(() => paneel.current?.querySelector('textarea')?.focus(), []);

  /** Thrown away by mistake: for ten minutes the draft can come back. */
  function gooiWeg(): void {
    const inhoud = JSON.stringify(van.form.getValues());
    const zetTerug = () => void bewaarConcept({ sleutel, titel, casusId: null, inhoud });
    concept.gooiWeg();
    if (begin !== '') meld({ tekst: woorden.weggegooid, ongedaan: zetTerug });
    opSluit();
  }

  function later(): void {
    if (begin !== '') meld({ tekst: woorden.bewaard });
    opSluit();
  }

  return (
    <aside ref={paneel} className={stijl.paneel} aria-label={woorden.titel} data-paneel="notitie" tabIndex={-1}>
      <header className={stijl.kop}>
        <h2>{woorden.titel}</h2>
        <Knop klein soort="stil" icoon={X} opKlik={later}>
          {woorden.later}
        </Knop>
      </header>
      <p className="zacht">{woorden.begonnen(schrijfTijdstipLang(begonnenOp))}</p>
      <Formulier van={van} knop={woorden.vastleggen} naastKnop={<Knop opKlik={gooiWeg}>{woorden.weggooien}</Knop>}>
        <Invoer van={van} naam="tekst" als={Tekstvlak} label={woorden.tekst} regels={7} />
        <Invoer van={van} naam="soort" als={Radiogroep} label={woorden.soort} opties={soorten} naastElkaar />
        {metWie ? <Invoer van={van} naam="metWie" als={Tekstveld} label={woorden.metWie} /> : null}
        {metWie ? (
          <Invoer van={van} naam="kanaal" als={Keuzelijst} label={woorden.kanaal} opties={kanalen} optioneel wisbaar />
        ) : null}
        <Invoer
          van={van}
          naam="casusId"
          als={Casusveld}
          label={woorden.casus}
          hint={woorden.casusHint}
          {...(casus !== null && { begintekst: casus.tekst })}
        />
        <Conceptregel concept={{ ...concept, teruggezetVan: null }} />
      </Formulier>
    </aside>
  );
}
