import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { FieldError, Label, Text } from 'react-aria-components';
import { algemeen } from '#renderer/tekst/algemeen.ts';
import stijl from './Veld.module.css';

/** What every field shows: label above, hint below the label, error between hint and control. */
export type VeldTekst = {
  readonly label: string;
  readonly hint?: ReactNode;
  /** A whole sentence: what is wrong and what to do. */
  readonly fout?: string | undefined;
  /** Says in words that the field may stay empty; required fields carry no mark. */
  readonly optioneel?: boolean;
};

/** What every field needs to be steered: the caller holds the value. `W` comes in, `Uit` goes out. */
export type VeldWaarde<W, Uit = W> = VeldTekst & {
  /** Path of the field in the form; the error summary finds the field by it. */
  readonly naam?: string;
  readonly waarde: W;
  readonly opWaarde: (waarde: Uit) => void;
  readonly opVerlaten?: () => void;
};

function Labeltekst({ label, optioneel = false }: Pick<VeldTekst, 'label' | 'optioneel'>) {
  return (
    <>
      {label}
      {optioneel ? <span className={stijl.optioneel}> {algemeen.nietVerplicht}</span> : null}
    </>
  );
}

function Fouttekst({ fout }: { readonly fout: string }) {
  return (
    <>
      <CircleAlert size={16} aria-hidden="true" className={stijl.foutIcoon} />
      <span>
        <span className="alleen-voorlezen">{algemeen.fout}: </span>
        {fout}
      </span>
    </>
  );
}

/** Label, hint and error in the order of the NL Design System form guideline; goes inside a React Aria field. */
export function VeldKop({ label, hint, fout, optioneel = false }: VeldTekst) {
  return (
    <>
      <Label className={stijl.label ?? ''}>
        <Labeltekst label={label} optioneel={optioneel} />
      </Label>
      {hint === undefined ? null : (
        <Text slot="description" className={stijl.hint ?? ''}>
          {hint}
        </Text>
      )}
      {fout === undefined ? null : (
        <FieldError className={stijl.fout ?? ''}>
          <Fouttekst fout={fout} />
        </FieldError>
      )}
    </>
  );
}

/** The same heading for a group of controls without a React Aria field; `id` ties it to `aria-labelledby` and `aria-describedby`. */
export function GroepKop({ id, label, hint, fout, optioneel = false }: VeldTekst & { readonly id: string }) {
  return (
    <>
      <span id={id} className={stijl.label}>
        <Labeltekst label={label} optioneel={optioneel} />
      </span>
      <div id={`${id}-toelichting`} className={stijl.toelichting}>
        {hint === undefined ? null : <span className={stijl.hint}>{hint}</span>}
        {fout === undefined ? null : <Foutregel fout={fout} />}
      </div>
    </>
  );
}

/** An error sentence with its sign, outside a React Aria field. */
export function Foutregel({ fout }: { readonly fout: string }) {
  return (
    <span className={stijl.fout}>
      <Fouttekst fout={fout} />
    </span>
  );
}

/** The props that tie a React Aria field to its texts: state, class and place in the error summary. */
export function veldProps(props: VeldTekst & { readonly naam?: string; readonly opVerlaten?: () => void }) {
  return {
    className: stijl.veld ?? '',
    isInvalid: props.fout !== undefined,
    validationBehavior: 'aria' as const,
    ...(props.naam !== undefined && { 'data-veld': props.naam }),
    ...(props.opVerlaten && { onBlur: props.opVerlaten }),
  };
}
