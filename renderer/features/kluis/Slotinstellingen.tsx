import { useQueryClient } from '@tanstack/react-query';
import type { AppContract } from '#api/contract.ts';
import type { Uitvoer } from '#api/define.ts';
import { kluisContract } from '#api/kluis/contract.ts';
import { roep, useQueryVan } from '#renderer/app-client.ts';
import { foutregel } from '#renderer/tekst/fouten.ts';
import { kluisbeheer } from '#renderer/tekst/kluisbeheer.ts';
import { Formulier } from '#renderer/ui/Formulier.tsx';
import { Invoer } from '#renderer/ui/Invoer.tsx';
import { useMeld } from '#renderer/ui/Meldingen.tsx';
import { Kaart } from '#renderer/ui/Pagina.tsx';
import { Tekstveld } from '#renderer/ui/Tekstveld.tsx';
import { useFormulier } from '#renderer/ui/use-formulier.ts';
import type { VeldWaarde } from '#renderer/ui/Veld.tsx';
import { Vinkje } from '#renderer/ui/Vinkjes.tsx';
import stijl from './Kluis.module.css';

const teksten = kluisbeheer.beheer;

type Instellingen = Uitvoer<AppContract['kluis.laadInstellingen']>;

/** When the dossier locks by itself, and whether others see the window when the screen is shared. */
export function Slotinstellingen() {
  const { waarde } = useQueryVan('kluis.laadInstellingen', {});
  return <Kaart titel={teksten.slot}>{waarde === undefined ? null : <Velden begin={waarde} />}</Kaart>;
}

function Velden({ begin }: { readonly begin: Instellingen }) {
  const client = useQueryClient();
  const meld = useMeld();
  const van = useFormulier({
    schema: kluisContract['kluis.zetInstellingen'].input,
    beginwaarden: begin,
    foutTekst: (code, { kenmerk }) => foutregel(code, kenmerk),
    verstuur: async (invoer) => {
      const antwoord = await roep('kluis.zetInstellingen', invoer);
      if (!antwoord.ok) return antwoord.error;
      meld({ tekst: teksten.slotKlaar });
      await client.invalidateQueries({ queryKey: ['kluis.laadInstellingen'] });
      return null;
    },
  });
  return (
    <Formulier van={van} knop={teksten.slotKnop} naam={teksten.slot}>
      <div className={stijl.velden}>
        <Invoer
          van={van}
          naam="vergrendelNaMinuten"
          als={Getalveld}
          label={teksten.minuten}
          hint={teksten.minutenHint}
        />
        <Invoer
          van={van}
          naam="schermopname"
          als={Vinkje}
          label={teksten.schermopname}
          hint={teksten.schermopnameHint}
        />
      </div>
    </Formulier>
  );
}

/** A whole number as text; what is no number stays text, so that the schema can say so. */
function Getalveld(veld: VeldWaarde<number | string, number | string>) {
  return (
    <Tekstveld
      {...veld}
      waarde={String(veld.waarde)}
      opWaarde={(tekst) => veld.opWaarde(/^\d+$/.test(tekst.trim()) ? Number(tekst) : tekst)}
      invoermodus="numeric"
      breedte="smal"
    />
  );
}
