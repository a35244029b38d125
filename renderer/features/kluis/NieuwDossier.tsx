import { useQueryClient } from '@tanstack/react-query';
import { FolderOpen } from 'lucide-react';
import { useWatch } from 'react-hook-form';
import { z } from 'zod';
import { kluisContract } from '#api/kluis/contract.ts';
import { roep, useQueryVan } from '#renderer/app-client.ts';
import { foutregel } from '#renderer/tekst/fouten.ts';
import { kluis } from '#renderer/tekst/kluis.ts';
import { Formulier, Veldgroep } from '#renderer/ui/Formulier.tsx';
import { Invoer } from '#renderer/ui/Invoer.tsx';
import { Knop } from '#renderer/ui/Knop.tsx';
import { Tekstveld } from '#renderer/ui/Tekstveld.tsx';
import { useFormulier } from '#renderer/ui/use-formulier.ts';
import { Wachtwoordveld } from '#renderer/ui/Wachtwoordveld.tsx';
import { Zoekkeuze } from '#renderer/ui/Zoekkeuze.tsx';
import type { Bladwaarde } from './Herstelblad.tsx';
import stijl from './Kluis.module.css';
import { Voorportaal } from './Voorportaal.tsx';
import { Zinveld } from './Zinveld.tsx';

const teksten = kluis.nieuw;
// The repeat is a check of the typing, so the screen alone asks for it.
const schema = kluisContract['kluis.maak'].input
  .extend({ nogmaals: z.string() })
  .refine(({ zin, nogmaals }) => zin === nogmaals, { path: ['nogmaals'], message: teksten.nietGelijk });

type Props = {
  readonly plaats: string;
  readonly opGemaakt: (blad: Bladwaarde) => void;
  readonly opTerug: () => void;
};

/** First start: the dossier, who you are, where it stands, and the passphrase. */
export function NieuwDossier({ plaats, opGemaakt, opTerug }: Props) {
  const { waarde } = useQueryVan('kluis.lijstGemeenten', {});
  const gemeenten = waarde?.gemeenten;
  const van = useFormulier({
    schema,
    beginwaarden: { naam: '', gemeenteCode: '', gebruikersnaam: '', functie: '', zin: '', nogmaals: '' },
    foutTekst: (code, { kenmerk }) => foutregel(code, kenmerk),
    verstuur: async ({ nogmaals: _dubbel, ...invoer }) => {
      const antwoord = await roep('kluis.maak', invoer);
      if (!antwoord.ok) return antwoord.error;
      opGemaakt(antwoord.value);
      return null;
    },
  });
  const [naam, gebruikersnaam, functie, code] = useWatch({
    control: van.form.control,
    name: ['naam', 'gebruikersnaam', 'functie', 'gemeenteCode'],
  });
  const gemeente = gemeenten?.find((bekend) => bekend.code === code);
  const woorden = [naam, gebruikersnaam, functie, gemeente?.naam ?? ''].filter((woord) => woord.trim() !== '');
  return (
    <Voorportaal titel={teksten.titel} boven={teksten.stap}>
      <Formulier van={van} knop={teksten.knop} naastKnop={<Knop opKlik={opTerug}>{kluis.terug}</Knop>}>
        <Veldgroep titel={teksten.dossier}>
          <Invoer van={van} naam="naam" als={Tekstveld} label={teksten.naam} hint={teksten.naamHint} autoFocus />
          <Invoer
            van={van}
            naam="gemeenteCode"
            als={Zoekkeuze}
            label={teksten.gemeente}
            hint={teksten.gemeenteHint}
            opties={(gemeenten ?? []).map((g) => ({ waarde: g.code, tekst: g.naam, uitleg: g.regio }))}
          />
          <Plaats plaats={plaats} />
        </Veldgroep>
        <Veldgroep titel={teksten.wie}>
          <Invoer van={van} naam="gebruikersnaam" als={Tekstveld} label={teksten.gebruikersnaam} breedte="half" />
          <Invoer van={van} naam="functie" als={Tekstveld} label={teksten.functie} hint={teksten.functieHint} />
        </Veldgroep>
        <Veldgroep titel={teksten.slot} uitleg={teksten.slotUitleg}>
          <Invoer
            van={van}
            naam="zin"
            als={Zinveld}
            label={teksten.zin}
            woorden={woorden}
            opVoorstel={(zin) => van.form.setValue('nogmaals', zin)}
          />
          <Invoer van={van} naam="nogmaals" als={Wachtwoordveld} label={teksten.nogmaals} />
        </Veldgroep>
      </Formulier>
    </Voorportaal>
  );
}

function Plaats({ plaats }: { readonly plaats: string }) {
  const client = useQueryClient();

  async function kies(): Promise<void> {
    await roep('kluis.kiesMap', { doel: 'nieuw' });
    await client.invalidateQueries({ queryKey: ['kluis.stand'] });
  }

  return (
    <div className="stapel-klein">
      <p>
        <strong>{teksten.plaats}</strong>
        <br />
        <span className="zacht">{teksten.plaatsUitleg}</span>
      </p>
      <p className={stijl.pad}>{plaats}</p>
      <div>
        <Knop klein icoon={FolderOpen} opKlik={() => void kies()}>
          {teksten.anderePlaats}
        </Knop>
      </div>
    </div>
  );
}
