import { zodResolver } from '@hookform/resolvers/zod';
import { useRef, useState } from 'react';
import { type DefaultValues, type FieldValues, type Path, type UseFormReturn, useForm } from 'react-hook-form';
import type { z } from 'zod';
import { type VeldFout, veldFoutenVan, zetNederlandseFouten } from './formulier-fouten.ts';

// Here and not at the start of the app: the unlock screen has no form that needs Zod.
zetNederlandseFouten();

/** A refusal as the contract gives it: a code, and the fields it concerns. */
export type Weigering = {
  readonly code: string;
  readonly velden?: readonly { readonly pad: readonly (string | number)[]; readonly code: string }[];
  readonly kenmerk?: string;
};

type Opzet<I extends FieldValues, O> = {
  /** The schema of the contract itself: the screen has no validation of its own. */
  readonly schema: z.ZodType<O, I>;
  readonly beginwaarden: DefaultValues<I>;
  /** Saves; gives null when it went well, or the refusal. */
  readonly verstuur: (waarden: O) => Promise<Weigering | null>;
  /** The sentence of a code, for the form as a whole or for a field. */
  readonly foutTekst: (code: string, weigering: Weigering) => string;
  /** Sentences of this screen per field path, shown instead of the general one ("Vul de naam van het kind in"). */
  readonly zinnen?: Readonly<Record<string, string>>;
};

/** What {@link useFormulier} gives to `<Formulier>` and `<Invoer>`. */
export type FormulierStaat<I extends FieldValues, O = unknown> = {
  readonly form: UseFormReturn<I, unknown, O>;
  readonly zinnen: Readonly<Record<string, string>>;
  /** Labels by path, filled in by `<Invoer>`: a line of the summary has to say which field it is about. */
  readonly labels: Map<string, string>;
  /** Lines of the error summary after an attempt to save, empty before it. */
  readonly fouten: readonly VeldFout[];
  /** Rises at each failed attempt: the summary takes the focus again. */
  readonly poging: number;
  readonly bezig: boolean;
  readonly verstuur: () => void;
};

/**
 * A form on a contract schema. It checks on submit and after that when a field is left, never while typing. Codes that
 * come back from the server are put at their fields.
 */
export function useFormulier<I extends FieldValues, O>(opzet: Opzet<I, O>): FormulierStaat<I, O> {
  const { schema, beginwaarden, zinnen = {} } = opzet;
  const form = useForm<I, unknown, O>({
    // The resolver's own generics describe Zod 3 and 4 at once; the pair (I, O) of this schema is what it works with.
    resolver: zodResolver(schema),
    defaultValues: beginwaarden,
    mode: 'onSubmit',
    reValidateMode: 'onBlur',
    shouldFocusError: false,
    shouldUnregister: false,
  });
  const [poging, setPoging] = useState(0);
  const [labels] = useState(() => new Map<string, string>());
  const [algemeneFout, setAlgemeneFout] = useState<string | null>(null);
  const bezig = useRef(false);
  const { errors, isSubmitting } = form.formState;

  async function verstuurGeldig(waarden: O): Promise<void> {
    const weigering = await opzet.verstuur(waarden);
    if (weigering === null) return;
    await laatVeldLos();
    const velden = weigering.velden ?? [];
    for (const veld of velden) {
      // A path of the schema that was just parsed is a path of the form.
      form.setError(veld.pad.join('.') as Path<I>, { type: 'server', message: opzet.foutTekst(veld.code, weigering) });
    }
    if (velden.length === 0) setAlgemeneFout(opzet.foutTekst(weigering.code, weigering));
    setPoging((aantal) => aantal + 1);
  }

  function verstuur(): void {
    if (bezig.current) return;
    bezig.current = true;
    setAlgemeneFout(null);
    const klaar = form.handleSubmit(verstuurGeldig, () => setPoging((aantal) => aantal + 1))();
    void klaar.finally(() => {
      bezig.current = false;
    });
  }

  const regels = veldFoutenVan(errors).map(({ pad, tekst }) => ({
    pad,
    tekst: zinnen[pad] ?? metLabel(labels.get(pad), tekst),
  }));
  const fouten = algemeneFout === null ? regels : [{ pad: '', tekst: algemeneFout }, ...regels];
  return { form, zinnen, labels, fouten, poging, bezig: isSubmitting, verstuur };
}

/**
 * Takes the focus out of the field and lets its check on leaving pass. Otherwise the summary would do so a moment later,
 * and that check, which knows only the schema, would wipe the refusal of the server at that field.
 */
async function laatVeldLos(): Promise<void> {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  await new Promise((klaar) => setTimeout(klaar));
}

/** "Gemeente: vul dit in." */
function metLabel(label: string | undefined, zin: string): string {
  return label === undefined ? zin : `${label.replace(/\?$/, '')}: ${zin.charAt(0).toLowerCase()}${zin.slice(1)}`;
}
