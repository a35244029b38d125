import { useController } from 'react-hook-form';
import { gesprekwoorden } from '#renderer/tekst/meldcode.ts';
import { Veldgroep } from '#renderer/ui/Formulier.tsx';
import { Tekstvlak } from '#renderer/ui/Tekstvlak.tsx';
import type { FormulierStaat } from '#renderer/ui/use-formulier.ts';
import { Vinkje } from '#renderer/ui/Vinkjes.tsx';
import type { Stapwaarden } from './stapwaarden.ts';

type Gesprek = { readonly persoonId: string; readonly apartGesproken: boolean; readonly reactie: string };

function alsGesprekken(waarde: unknown): readonly Gesprek[] {
  // The field is only ever set by this component and by the record it came from.
  return Array.isArray(waarde) ? (waarde as Gesprek[]) : [];
}

type Props = {
  readonly van: FormulierStaat<Stapwaarden, Stapwaarden>;
  readonly label: string;
  readonly hint: string | undefined;
  readonly personen: readonly { readonly id: string; readonly naam: string; readonly rol: string }[];
};

/** Who was spoken to in step 3: a tick per person, and then alone or not and the reaction in the person's own words. */
export function Gesprekken({ van, label, hint, personen }: Props) {
  const { field } = useController({ control: van.form.control, name: 'velden.gesprekken' });
  const gesprekken = alsGesprekken(field.value);
  const zet = (persoonId: string, nieuw: Partial<Gesprek> | null) => {
    const oud = gesprekken.find((gesprek) => gesprek.persoonId === persoonId);
    const rest = gesprekken.filter((gesprek) => gesprek.persoonId !== persoonId);
    const basis = oud ?? { persoonId, apartGesproken: false, reactie: '' };
    field.onChange(nieuw === null ? rest : [...rest, { ...basis, ...nieuw }]);
  };
  return (
    <Veldgroep titel={label} uitleg={hint}>
      {personen.length === 0 ? <p className="zacht">{gesprekwoorden.geenPersonen}</p> : null}
      {personen.map(({ id, naam, rol }) => {
        const gesprek = gesprekken.find((mogelijk) => mogelijk.persoonId === id);
        return (
          <div key={id} className="stapel-klein">
            <Vinkje
              label={gesprekwoorden.gesproken(naam)}
              hint={rol}
              waarde={gesprek !== undefined}
              opWaarde={(aan) => zet(id, aan ? {} : null)}
            />
            {gesprek === undefined ? null : (
              <>
                <Vinkje
                  label={gesprekwoorden.apart(naam)}
                  waarde={gesprek.apartGesproken}
                  opWaarde={(apartGesproken) => zet(id, { apartGesproken })}
                />
                <Tekstvlak
                  label={gesprekwoorden.reactie(naam)}
                  hint={gesprekwoorden.reactieHint}
                  optioneel
                  regels={2}
                  waarde={gesprek.reactie}
                  opWaarde={(reactie) => zet(id, { reactie })}
                />
              </>
            )}
          </div>
        );
      })}
    </Veldgroep>
  );
}
