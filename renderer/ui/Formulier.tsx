import type { ReactNode } from 'react';
import type { FieldValues } from 'react-hook-form';
import { algemeen } from '#renderer/tekst/algemeen.ts';
import stijl from './Formulier.module.css';
import { Foutoverzicht } from './Foutoverzicht.tsx';
import { Knop } from './Knop.tsx';
import { klas } from './klas.ts';
import type { FormulierStaat } from './use-formulier.ts';

type Props<I extends FieldValues, O> = {
  readonly van: FormulierStaat<I, O>;
  readonly children: ReactNode;
  /** Names the act: "Casus vastleggen", not "Opslaan". */
  readonly knop?: string;
  /** Further buttons, for example to cancel. */
  readonly naastKnop?: ReactNode;
  readonly naam?: string;
};

/** The form element: error summary on top, fields, and the button that names the act. The button is never disabled. */
export function Formulier<I extends FieldValues, O>({ van, children, knop, naastKnop, naam }: Props<I, O>) {
  return (
    <form
      noValidate
      autoComplete="off"
      aria-label={naam}
      className={stijl.formulier}
      onSubmit={(gebeurtenis) => {
        gebeurtenis.preventDefault();
        gebeurtenis.stopPropagation();
        van.verstuur();
      }}
    >
      <Foutoverzicht fouten={van.fouten} poging={van.poging} />
      {children}
      <div className={stijl.knoppen}>
        <Knop type="submit" soort="hoofd" bezig={van.bezig}>
          {knop ?? algemeen.opslaan}
        </Knop>
        {naastKnop}
      </div>
    </form>
  );
}

type GroepProps = {
  readonly titel?: string;
  readonly uitleg?: ReactNode;
  /** Short fields beside each other where there is room. */
  readonly kolommen?: boolean;
  readonly children: ReactNode;
};

/** Fields that belong together under one heading. */
export function Veldgroep({ titel, uitleg, kolommen = false, children }: GroepProps) {
  return (
    <fieldset className={stijl.groep}>
      {titel === undefined ? null : <legend className={stijl.legenda}>{titel}</legend>}
      {uitleg === undefined ? null : <p className={stijl.uitleg}>{uitleg}</p>}
      <div className={klas(stijl.velden, kolommen && stijl.kolommen)}>{children}</div>
    </fieldset>
  );
}
