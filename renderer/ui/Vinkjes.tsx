import { Check } from 'lucide-react';
import { Checkbox, CheckboxGroup } from 'react-aria-components';
import stijl from './Keuze.module.css';
import type { Optie } from './Keuzelijst.tsx';
import { klas } from './klas.ts';
import { Foutregel, VeldKop, type VeldWaarde, veldProps } from './Veld.tsx';

function Hokje() {
  return (
    <span className={stijl.hokje} aria-hidden="true">
      <Check size={15} strokeWidth={3} />
    </span>
  );
}

type GroepProps = VeldWaarde<readonly string[] | null | undefined, readonly string[]> & {
  readonly opties: readonly Optie[];
  readonly naastElkaar?: boolean;
};

/** Any number of choices. */
export function Vinkjes(props: GroepProps) {
  return (
    <CheckboxGroup {...veldProps(props)} value={[...(props.waarde ?? [])]} onChange={props.opWaarde}>
      <VeldKop {...props} />
      <div className={klas(stijl.keuzes, props.naastElkaar && stijl.naast)}>
        {props.opties.map((optie) => (
          <Checkbox key={optie.waarde} value={optie.waarde} className={stijl.keuze ?? ''}>
            <Hokje />
            <span>
              {optie.tekst}
              {optie.uitleg === undefined ? null : <span className={stijl.uitleg}>{optie.uitleg}</span>}
            </span>
          </Checkbox>
        ))}
      </div>
    </CheckboxGroup>
  );
}

/** One yes-or-no tick; the label stands beside the box. */
export function Vinkje(props: VeldWaarde<boolean | null | undefined, boolean>) {
  const { label, hint, fout, naam, waarde, opWaarde, opVerlaten } = props;
  return (
    <div className={klas(stijl.enkel, fout !== undefined && stijl.enkelFout)} data-veld={naam}>
      {fout === undefined ? null : <Foutregel fout={fout} />}
      <Checkbox
        className={stijl.keuze ?? ''}
        isSelected={waarde ?? false}
        onChange={opWaarde}
        isInvalid={fout !== undefined}
        {...(opVerlaten && { onBlur: opVerlaten })}
      >
        <Hokje />
        <span>
          {label}
          {hint === undefined ? null : <span className={stijl.uitleg}>{hint}</span>}
        </span>
      </Checkbox>
    </div>
  );
}
