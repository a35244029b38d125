import { afwegingskaderContract } from '#api/afwegingskader/contract.ts';
import { useCommand } from '#renderer/app-client.ts';
import { afwegen } from '#renderer/tekst/afwegingskader.ts';
import { foutregel } from '#renderer/tekst/fouten.ts';
import { Dialoog } from '#renderer/ui/Dialoog.tsx';
import { Formulier } from '#renderer/ui/Formulier.tsx';
import { Invoer } from '#renderer/ui/Invoer.tsx';
import { Keuzelijst } from '#renderer/ui/Keuzelijst.tsx';
import { Knop } from '#renderer/ui/Knop.tsx';
import { useMeld } from '#renderer/ui/Meldingen.tsx';
import { Radiogroep } from '#renderer/ui/Radiogroep.tsx';
import { useFormulier } from '#renderer/ui/use-formulier.ts';
import type { Gegevens } from './gegevens.ts';

type Props = { readonly doorloopId: string; readonly gegevens: Gegevens; readonly opSluit: () => void };

/** Chooses the framework and how its questions are spread over steps 4 and 5. Nothing is typed here: no draft. */
export function WegingStart({ doorloopId, gegevens, opSluit }: Props) {
  const { doe } = useCommand('afwegingskader.start');
  const meld = useMeld();
  const eerste = gegevens.kaders[0];
  const van = useFormulier({
    schema: afwegingskaderContract['afwegingskader.start'].input,
    beginwaarden: { doorloopId, kaderId: eerste?.code ?? '', variant: 'A' },
    foutTekst: (code) => foutregel(code),
    verstuur: async (waarden) => {
      const antwoord = await doe(waarden);
      if (!antwoord.ok) return antwoord.error;
      meld({ tekst: afwegen.gedaan.gestart });
      opSluit();
      return null;
    },
  });
  const gekozen = van.form.watch('kaderId');
  const kader = gegevens.kaders.find((mogelijk) => mogelijk.code === gekozen) ?? eerste;
  const kaders = gegevens.kaders.map(({ code, titel, versie }) => ({
    waarde: code,
    tekst: afwegen.versie(titel, versie),
  }));
  const varianten = (kader?.varianten ?? []).map(({ code, titel, bron }) => ({
    waarde: code,
    tekst: titel,
    uitleg: bron.titel,
  }));
  return (
    <Dialoog titel={afwegen.start} open opSluit={opSluit}>
      <Formulier
        van={van}
        naam={afwegen.start}
        knop={afwegen.start}
        naastKnop={<Knop opKlik={opSluit}>{afwegen.annuleer}</Knop>}
      >
        {kaders.length > 1 ? (
          <Invoer van={van} naam="kaderId" als={Keuzelijst} label={afwegen.kader} opties={kaders} />
        ) : (
          <p>{kaders[0]?.tekst}</p>
        )}
        <Invoer van={van} naam="variant" als={Radiogroep} label={afwegen.variant} opties={varianten} />
      </Formulier>
    </Dialoog>
  );
}
