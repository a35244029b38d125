import { type FieldValues, type Path, type PathValue, type UseFormReturn, useController } from 'react-hook-form';
import { persoonwoorden as tekst } from '#renderer/tekst/persoon.ts';
import { Tekstveld } from '#renderer/ui/Tekstveld.tsx';

type MetLeeftijd = FieldValues & { leeftijd: number | null; leeftijdOp: string | null };

type Props<I extends MetLeeftijd, O> = { readonly form: UseFormReturn<I, unknown, O>; readonly vandaag: string };

/** An age in whole years, for who has no known date of birth; the day it was given goes with it. */
export function Leeftijdveld<I extends MetLeeftijd, O>({ form, vandaag }: Props<I, O>) {
  // The constraint of I names these two fields; TypeScript cannot make a path of a generic type.
  const { field, fieldState } = useController({ control: form.control, name: 'leeftijd' as Path<I> });
  const opDag = 'leeftijdOp' as Path<I>;
  const fout = fieldState.error?.message;
  const waarde: unknown = field.value;
  return (
    <Tekstveld
      label={tekst.leeftijd}
      optioneel
      naam="leeftijd"
      invoermodus="numeric"
      breedte="smal"
      maxLengte={3}
      waarde={typeof waarde === 'number' ? String(waarde) : ''}
      opWaarde={(invoer) => {
        const cijfers = invoer.replaceAll(/\D/g, '');
        field.onChange(cijfers === '' ? null : Number(cijfers));
        form.setValue(opDag, (cijfers === '' ? null : vandaag) as PathValue<I, Path<I>>); // A day or nothing, as MetLeeftijd says.
      }}
      opVerlaten={field.onBlur}
      {...(fout !== undefined && { fout })}
    />
  );
}
