import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import stijl from './Filterknoppen.module.css';
import type { Optie } from './Keuzelijst.tsx';
import { Aantal } from './Label.tsx';

type Props = {
  readonly naam: string;
  readonly opties: readonly Optie[];
  readonly waarde: string;
  readonly opWaarde: (waarde: string) => void;
};

/** One of a few, always chosen: what a list shows. */
export function Filterknoppen({ naam, opties, waarde, opWaarde }: Props) {
  return (
    <ToggleButtonGroup
      aria-label={naam}
      className={stijl.groep ?? ''}
      disallowEmptySelection
      selectedKeys={[waarde]}
      onSelectionChange={(gekozen) => {
        for (const sleutel of gekozen) opWaarde(String(sleutel));
      }}
    >
      {opties.map((optie) => (
        <ToggleButton key={optie.waarde} id={optie.waarde} className={stijl.deel ?? ''}>
          {optie.tekst}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

type KnopProps = {
  readonly tekst: string;
  /** How many rows it would leave. */
  readonly aantal?: number | undefined;
  readonly aan: boolean;
  readonly opWissel: (aan: boolean) => void;
};

/** A filter that is on or off. */
export function Filterknop({ tekst, aantal, aan, opWissel }: KnopProps) {
  return (
    <ToggleButton className={stijl.los ?? ''} isSelected={aan} onChange={opWissel}>
      {tekst}
      {aantal === undefined ? null : <Aantal waarde={aantal} />}
    </ToggleButton>
  );
}
