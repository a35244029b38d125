import { type ComponentType, useEffect } from 'react';
import { type FieldPath, type FieldValues, useController } from 'react-hook-form';
import type { FormulierStaat } from './use-formulier.ts';
import type { VeldTekst } from './Veld.tsx';

/** Filled in by {@link Invoer} itself. */
type Eigen = 'waarde' | 'opWaarde' | 'opVerlaten' | 'fout' | 'naam';

type Props<I extends FieldValues, O, P> = Omit<P, Eigen> & {
  readonly van: FormulierStaat<I, O>;
  readonly naam: FieldPath<I>;
  /** The field component: `Tekstveld`, `Datumveld`, `Radiogroep` and so on. */
  readonly als: ComponentType<P>;
};

/**
 * Ties any field to a form: `<Invoer van={formulier} naam="roepnaam" als={Tekstveld} label="Roepnaam" />`.
 * A field that starts as `null` becomes `null` again when its text is emptied.
 */
export function Invoer<I extends FieldValues, O, P extends VeldTekst>(props: Props<I, O, P>) {
  const { van, naam, als: Veld, ...rest } = props;
  const { field, fieldState, formState } = useController({ control: van.form.control, name: naam });
  // P has a label (VeldTekst); the spread of a generic type hides it.
  const { label } = rest as unknown as VeldTekst;
  useEffect(() => {
    van.labels.set(naam, label);
  }, [van.labels, naam, label]);
  const beginLeeg: unknown = naam.split('.').reduce<unknown>(stap, formState.defaultValues);
  const fout = fieldState.error?.message;
  const eigen = {
    naam,
    waarde: field.value,
    opWaarde: (waarde: unknown) => field.onChange(waarde === '' && beginLeeg === null ? null : waarde),
    opVerlaten: field.onBlur,
    ...(fout !== undefined && { fout: van.zinnen[naam] ?? fout }),
  };
  // Omit<P, Eigen> together with the five own props is P again; TypeScript cannot see that for a generic P.
  const alles = { ...rest, ...eigen } as unknown as P;
  return <Veld {...alles} />;
}

/** One step down a path such as `personen.0.naam`. */
function stap(waarde: unknown, sleutel: string): unknown {
  if (typeof waarde !== 'object' || waarde === null) return undefined;
  return Object.entries(waarde).find(([naam]) => naam === sleutel)?.[1];
}
