import { ChevronDown } from 'lucide-react';
import { memo } from 'react';
import { Button, ListBox, Popover, Select, SelectValue } from 'react-aria-components';
import stijl from './Filterknoppen.module.css';
import { type Optie, OptieRegel } from './Keuzelijst.tsx';
import veld from './Veld.module.css';

type Props = {
  /** Accessible name; what is chosen says the rest. */
  readonly naam: string;
  /** The first choice: no narrowing. */
  readonly alles: string;
  readonly opties: readonly Optie[];
  readonly waarde: string | null;
  readonly opWaarde: (waarde: string | null) => void;
};

const ALLES = '\u0000alles';

/**
 * A filter with one choice of many, as small as a button: for the bar above a list. It draws all its choices each time:
 * keep `opties` and `opWaarde` stable.
 */
export const Kiesfilter = memo(Keuze);

function Keuze({ naam, alles, opties, waarde, opWaarde }: Props) {
  return (
    <Select
      aria-label={naam}
      className={stijl.kies ?? ''}
      value={waarde ?? ALLES}
      onChange={(sleutel) => opWaarde(sleutel === null || sleutel === ALLES ? null : String(sleutel))}
    >
      <Button className={stijl.los ?? ''} data-selected={waarde === null ? undefined : true}>
        <SelectValue />
        <ChevronDown size={16} aria-hidden="true" />
      </Button>
      <Popover className={veld.popover ?? ''}>
        <ListBox className={veld.lijst ?? ''}>
          <OptieRegel optie={{ waarde: ALLES, tekst: alles }} />
          {opties.map((optie) => (
            <OptieRegel key={optie.waarde} optie={optie} />
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
