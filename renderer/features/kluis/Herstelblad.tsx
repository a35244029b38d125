import { Printer } from 'lucide-react';
import { useState } from 'react';
import { kluisContract } from '#api/kluis/contract.ts';
import { schrijfDatumLang } from '#domain/datum/schrijfwijze.ts';
import { roep } from '#renderer/app-client.ts';
import { foutregel } from '#renderer/tekst/fouten.ts';
import { kluis } from '#renderer/tekst/kluis.ts';
import { Formulier } from '#renderer/ui/Formulier.tsx';
import { Invoer } from '#renderer/ui/Invoer.tsx';
import { Knop } from '#renderer/ui/Knop.tsx';
import { Tekstveld } from '#renderer/ui/Tekstveld.tsx';
import { useFormulier } from '#renderer/ui/use-formulier.ts';
import stijl from './Kluis.module.css';

/** The groups of a new recovery key, and which two are asked back. */
export type Bladwaarde = {
  readonly groepen: readonly string[];
  readonly gevraagd: readonly number[];
  readonly gemaaktOp: string;
};

type Props = {
  readonly blad: Bladwaarde;
  readonly opKlaar: () => void;
};

const teksten = kluis.herstel;

/** The recovery key on a sheet to print; then the sheet goes away and two groups are typed back from the paper. */
export function Herstelblad({ blad, opKlaar }: Props) {
  const [isOpPapier, setOpPapier] = useState(false);
  if (isOpPapier) return <Controle blad={blad} opKlaar={opKlaar} opTerug={() => setOpPapier(false)} />;
  return (
    <>
      <ul className={`${stijl.regels} niet-afdrukken`}>
        {teksten.regels.map((regel) => (
          <li key={regel}>{regel}</li>
        ))}
      </ul>
      <section className={stijl.papier} aria-label={teksten.blad}>
        <h2>{teksten.blad}</h2>
        <p>{teksten.bladUitleg}</p>
        <ol className={stijl.groepen}>
          {blad.groepen.map((groep, i) => (
            <li key={groep} className={stijl.groep}>
              <span className={stijl.nummer}>{i + 1}</span>
              <span className={stijl.tekens}>{groep}</span>
            </li>
          ))}
        </ol>
        <div className={stijl.alleenDruk}>
          <p>{teksten.bladGebruik}</p>
          <p>{teksten.bladZelf}</p>
        </div>
        <p className="zacht">{teksten.bladGemaakt(schrijfDatumLang(blad.gemaaktOp))}</p>
      </section>
      <div className="rij niet-afdrukken">
        <Knop icoon={Printer} opKlik={() => window.print()}>
          {teksten.drukAf}
        </Knop>
        <Knop soort="hoofd" opKlik={() => setOpPapier(true)}>
          {teksten.hebIk}
        </Knop>
      </div>
    </>
  );
}

function Controle({ blad, opKlaar, opTerug }: Props & { readonly opTerug: () => void }) {
  const van = useFormulier({
    schema: kluisContract['kluis.bevestigHerstelsleutel'].input,
    beginwaarden: { groepen: ['', ''] },
    foutTekst: (code, { kenmerk }) => foutregel(code, kenmerk),
    verstuur: async (invoer) => {
      const antwoord = await roep('kluis.bevestigHerstelsleutel', invoer);
      if (!antwoord.ok) return antwoord.error;
      opKlaar();
      return null;
    },
  });
  return (
    <section className="stapel" aria-label={teksten.controle}>
      <div>
        <h2>{teksten.controle}</h2>
        <p className="zacht">{teksten.controleUitleg}</p>
      </div>
      <Formulier van={van} knop={teksten.knop} naastKnop={<Knop opKlik={opTerug}>{teksten.terug}</Knop>}>
        <div className={stijl.groepvelden}>
          {blad.gevraagd.map((nummer, i) => (
            <Invoer
              key={nummer}
              van={van}
              naam={`groepen.${i}`}
              als={Tekstveld}
              label={teksten.groep(nummer)}
              breedte="smal"
              autoFocus={i === 0}
            />
          ))}
        </div>
      </Formulier>
    </section>
  );
}
