import { Radio, RadioGroup } from 'react-aria-components';
import stijl from './Keuze.module.css';
import type { Optie } from './Keuzelijst.tsx';
import { klas } from './klas.ts';
import { VeldKop, type VeldWaarde, veldProps } from './Veld.tsx';

type Props = VeldWaarde<string | null | undefined, string | null> & {
  readonly opties: readonly Optie[];
  /** Short answers beside each other. */
  readonly naastElkaar?: boolean;
};

/** Two to five choices. No answer is `null`: React Aria makes a group with value `''` unreachable by keyboard. */
export function Radiogroep(props: Props) {
  return (
    <RadioGroup {...veldProps(props)} value={props.waarde || null} onChange={props.opWaarde}>
      <VeldKop {...props} />
      <div className={klas(stijl.keuzes, props.naastElkaar && stijl.naast)}>
        {props.opties.map((optie) => (
          <Radio key={optie.waarde} value={optie.waarde} className={stijl.keuze ?? ''}>
            <span className={stijl.bol} aria-hidden="true" />
            <span>
              {optie.tekst}
              {optie.uitleg === undefined ? null : <span className={stijl.uitleg}>{optie.uitleg}</span>}
            </span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
