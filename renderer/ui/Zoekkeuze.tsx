import { ChevronDown } from 'lucide-react';
import { Button, ComboBox, Group, Input, type Key, ListBox, Popover } from 'react-aria-components';
import { algemeen } from '#renderer/tekst/algemeen.ts';
import { type Optie, OptieRegel } from './Keuzelijst.tsx';
import { klas } from './klas.ts';
import stijl from './Veld.module.css';
import { VeldKop, type VeldWaarde, veldProps } from './Veld.tsx';

type Props = VeldWaarde<string | null | undefined, string | null> & {
  readonly opties: readonly Optie[];
  /** Also accepts what is typed and not in the list; the value is then the text itself. */
  readonly vrij?: boolean;
  readonly breedte?: 'half' | 'heel';
};

/** A long list that narrows while typing (municipalities, organisations, colleagues). */
export function Zoekkeuze(props: Props) {
  const { vrij = false, breedte = 'half' } = props;
  return (
    <ComboBox
      {...veldProps(props)}
      {...(vrij ? vrijeKeuze(props) : vasteKeuze(props))}
      menuTrigger="input"
      allowsEmptyCollection
    >
      <VeldKop {...props} />
      <Group className={klas(stijl.groep, breedte === 'half' && stijl.half)}>
        <Input className={stijl.invoer ?? ''} autoComplete="off" />
        <Button className={stijl.bijknop ?? ''} aria-label={algemeen.toonKeuzes}>
          <ChevronDown size={17} aria-hidden="true" />
        </Button>
      </Group>
      <Popover className={stijl.popover ?? ''}>
        <ListBox
          className={stijl.lijst ?? ''}
          renderEmptyState={() => <p className={stijl.leeg}>{algemeen.geenTreffers}</p>}
        >
          {props.opties.map((optie) => (
            <OptieRegel key={optie.waarde} optie={optie} />
          ))}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

function vasteKeuze({ waarde, opWaarde }: Props) {
  return {
    value: waarde ?? null,
    onChange: (sleutel: Key | null) => opWaarde(sleutel === null ? null : String(sleutel)),
  };
}

/** What is typed counts at once; text that equals a choice is that choice. */
function vrijeKeuze({ waarde, opWaarde, opties }: Props) {
  const inLijst = opties.some((optie) => optie.waarde === waarde);
  return {
    allowsCustomValue: true,
    value: inLijst ? (waarde ?? null) : null,
    defaultInputValue: inLijst ? '' : (waarde ?? ''),
    onChange: (sleutel: Key | null) => {
      if (sleutel !== null) opWaarde(String(sleutel));
    },
    onInputChange: (tekst: string) => {
      const gekozen = opties.find((optie) => optie.tekst === tekst);
      opWaarde(gekozen?.waarde ?? (tekst.trim() === '' ? null : tekst.trim()));
    },
  };
}
