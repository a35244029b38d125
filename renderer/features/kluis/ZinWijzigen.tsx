import { z } from 'zod';
import { kluisContract } from '#api/kluis/contract.ts';
import { roep } from '#renderer/app-client.ts';
import { foutregel } from '#renderer/tekst/fouten.ts';
import { kluis } from '#renderer/tekst/kluis.ts';
import { kluisbeheer } from '#renderer/tekst/kluisbeheer.ts';
import { Formulier } from '#renderer/ui/Formulier.tsx';
import { Invoer } from '#renderer/ui/Invoer.tsx';
import { useMeld } from '#renderer/ui/Meldingen.tsx';
import { Kaart } from '#renderer/ui/Pagina.tsx';
import { useFormulier } from '#renderer/ui/use-formulier.ts';
import { Wachtwoordveld } from '#renderer/ui/Wachtwoordveld.tsx';
import stijl from './Kluis.module.css';
import { Zinveld } from './Zinveld.tsx';

const teksten = kluisbeheer.beheer;
const schema = kluisContract['kluis.wijzigZin'].input
  .extend({ nogmaals: z.string() })
  .refine(({ nieuw, nogmaals }) => nieuw === nogmaals, { path: ['nogmaals'], message: kluis.nieuw.nietGelijk });

type Props = { readonly naam: string; readonly gebruiker: string; readonly gemeente: string };

/** Changes the passphrase. What is typed here is never kept as a draft. */
export function ZinWijzigen({ naam, gebruiker, gemeente }: Props) {
  const meld = useMeld();
  const van = useFormulier({
    schema,
    beginwaarden: { zin: '', nieuw: '', nogmaals: '' },
    foutTekst: (code, { kenmerk }) => foutregel(code, kenmerk),
    verstuur: async ({ zin, nieuw }) => {
      const antwoord = await roep('kluis.wijzigZin', { zin, nieuw });
      if (!antwoord.ok) return antwoord.error;
      van.form.reset();
      meld({ tekst: teksten.zinGewijzigd });
      return null;
    },
  });
  return (
    <Kaart titel={teksten.zin}>
      <div className="stapel">
        <p className="leesbaar zacht">{teksten.zinUitleg}</p>
        <Formulier van={van} knop={teksten.zinKnop} naam={teksten.zin}>
          <div className={stijl.velden}>
            <Invoer van={van} naam="zin" als={Wachtwoordveld} label={teksten.huidig} />
            <Invoer
              van={van}
              naam="nieuw"
              als={Zinveld}
              label={teksten.nieuw}
              woorden={[naam, gebruiker, gemeente]}
              opVoorstel={(zin) => van.form.setValue('nogmaals', zin)}
            />
            <Invoer van={van} naam="nogmaals" als={Wachtwoordveld} label={kluis.nieuw.nogmaals} />
          </div>
        </Formulier>
      </div>
    </Kaart>
  );
}
