import { jaNeeOnbekend, kindcheckUitkomst } from '#domain/meldcode/lijsten.ts';
import { kindcheckvelden } from '#renderer/tekst/meldcode.ts';
import { Veldgroep } from '#renderer/ui/Formulier.tsx';
import { Invoer } from '#renderer/ui/Invoer.tsx';
import { Radiogroep } from '#renderer/ui/Radiogroep.tsx';
import { Tekstveld } from '#renderer/ui/Tekstveld.tsx';
import { Tekstvlak } from '#renderer/ui/Tekstvlak.tsx';
import type { FormulierStaat } from '#renderer/ui/use-formulier.ts';
import type { Stapwaarden } from './stapwaarden.ts';

const uitkomsten = Object.entries(kindcheckUitkomst).map(([waarde, tekst]) => ({ waarde, tekst }));
const driestand = Object.entries(jaNeeOnbekend).map(([waarde, tekst]) => ({ waarde, tekst }));

const vragen = [
  ['kinderenInHuis', 'driestand'],
  ['aantalEnLeeftijden', 'regel'],
  ['zwanger', 'driestand'],
  ['kinderenVanExPartner', 'driestand'],
  ['zorgGedeeldMet', 'regel'],
  ['waarVerblijvenKinderen', 'regel'],
  ['veiligheidVoldoende', 'driestand'],
  ['andereHulpverlenerNeemtOver', 'driestand'],
] as const;

/** The kindcheck of step 1 (feiten §1.6): the outcome first, the questions after it once an outcome is chosen. */
export function Kindcheck({ van }: { readonly van: FormulierStaat<Stapwaarden, Stapwaarden> }) {
  const uitkomst: unknown = van.form.watch('velden.kindcheck.uitkomst');
  const isGedaan = uitkomst === 'positief' || uitkomst === 'negatief';
  return (
    <Veldgroep titel="Kindcheck" uitleg={kindcheckvelden.uitkomstHint}>
      <Invoer
        van={van}
        naam="velden.kindcheck.uitkomst"
        als={Radiogroep}
        label={kindcheckvelden.uitkomst}
        opties={uitkomsten}
      />
      {isGedaan ? (
        <>
          <Invoer
            van={van}
            naam="velden.kindcheck.aanleiding"
            als={Tekstveld}
            label={kindcheckvelden.aanleiding}
            optioneel
          />
          {vragen.map(([naam, soort]) =>
            soort === 'driestand' ? (
              <Invoer
                key={naam}
                van={van}
                naam={`velden.kindcheck.${naam}`}
                als={Radiogroep}
                label={kindcheckvelden[naam]}
                opties={driestand}
                naastElkaar
              />
            ) : (
              <Invoer
                key={naam}
                van={van}
                naam={`velden.kindcheck.${naam}`}
                als={Tekstveld}
                label={kindcheckvelden[naam]}
                optioneel
              />
            ),
          )}
        </>
      ) : null}
      {uitkomst === null || uitkomst === undefined ? null : (
        <Invoer
          van={van}
          naam="velden.kindcheck.toelichting"
          als={Tekstvlak}
          label={kindcheckvelden.toelichting}
          optioneel
        />
      )}
    </Veldgroep>
  );
}
