import { kluisContract } from '#api/kluis/contract.ts';
import { HERSTEL_GROEPEN, splitsHerstelsleutel, toetsGroep } from '#domain/kluis/herstelsleutel.ts';
import { roep } from '#renderer/app-client.ts';
import { foutregel } from '#renderer/tekst/fouten.ts';
import { groepfout, kluis } from '#renderer/tekst/kluis.ts';
import { Formulier, Veldgroep } from '#renderer/ui/Formulier.tsx';
import { Invoer } from '#renderer/ui/Invoer.tsx';
import { Knop } from '#renderer/ui/Knop.tsx';
import { Tekstveld } from '#renderer/ui/Tekstveld.tsx';
import { useFormulier } from '#renderer/ui/use-formulier.ts';
import type { VeldWaarde } from '#renderer/ui/Veld.tsx';
import type { Bladwaarde } from './Herstelblad.tsx';
import stijl from './Kluis.module.css';
import type { Opening } from './Ontgrendelen.tsx';
import { Voorportaal } from './Voorportaal.tsx';
import { Zinveld } from './Zinveld.tsx';

const teksten = kluis.papier;
const LEEG = Array.from({ length: HERSTEL_GROEPEN }, () => '');
// One group and a separator; longer is a pasted key.
const LANGSTE_GROEP = 8;

type Props = {
  readonly opOpen: (opening: Opening, blad: Bladwaarde) => void;
  readonly opTerug: () => void;
};

/** Opens the dossier with the sheet of paper and sets a new passphrase. */
export function MetPapier({ opOpen, opTerug }: Props) {
  const van = useFormulier({
    schema: kluisContract['kluis.ontgrendelMetHerstelsleutel'].input,
    beginwaarden: { groepen: LEEG, zin: '' },
    foutTekst: (code, { kenmerk }) => groepfout(code) ?? foutregel(code, kenmerk),
    verstuur: async (invoer) => {
      const antwoord = await roep('kluis.ontgrendelMetHerstelsleutel', invoer);
      if (!antwoord.ok) return antwoord.error;
      opOpen(antwoord.value, antwoord.value.herstelblad);
      return null;
    },
  });

  function plak(tekst: string): void {
    for (const [i, groep] of splitsHerstelsleutel(tekst).slice(0, HERSTEL_GROEPEN).entries()) {
      van.form.setValue(`groepen.${i}`, groep);
    }
  }

  return (
    <Voorportaal titel={teksten.titel} uitleg={<p>{teksten.uitleg}</p>}>
      <Formulier van={van} knop={teksten.knop} naastKnop={<Knop opKlik={opTerug}>{teksten.metZin}</Knop>}>
        <Veldgroep titel={teksten.groepen} uitleg={teksten.groepenUitleg}>
          <div className={stijl.groepvelden}>
            {LEEG.map((_, i) => (
              <Invoer
                // The eight places on the paper never move.
                key={kluis.herstel.groep(i + 1)}
                van={van}
                naam={`groepen.${i}`}
                als={Groepveld}
                label={kluis.herstel.groep(i + 1)}
                nummer={i + 1}
                opPlak={plak}
              />
            ))}
          </div>
        </Veldgroep>
        <Veldgroep titel={kluis.nieuw.slot} uitleg={kluis.nieuw.slotUitleg}>
          <Invoer van={van} naam="zin" als={Zinveld} label={teksten.zin} woorden={[]} />
        </Veldgroep>
      </Formulier>
    </Voorportaal>
  );
}

type GroepveldProps = VeldWaarde<string | null | undefined, string> & {
  readonly nummer: number;
  readonly opPlak: (tekst: string) => void;
};

/** One group; its check symbol tells a typing error as soon as all five symbols are there. */
function Groepveld({ nummer, opPlak, ...veld }: GroepveldProps) {
  const tekst = veld.waarde ?? '';
  const fout = tekst.length >= 5 ? toetsGroep(tekst, nummer) : null;
  return (
    <Tekstveld
      {...veld}
      fout={veld.fout ?? (fout === null ? undefined : groepfout(fout.reden))}
      breedte="smal"
      autoFocus={nummer === 1}
      opWaarde={(waarde) => (waarde.length > LANGSTE_GROEP ? opPlak(waarde) : veld.opWaarde(waarde))}
    />
  );
}
