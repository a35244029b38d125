import { ChevronDown } from 'lucide-react';
import { Button, ComboBox, Group, Input, ListBox, Popover } from 'react-aria-components';
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
  const { vrij = false, breedte = 'half', waarde, opWaarde } = props;
  const inLijst = props.opties.some((optie) => optie.waarde === waarde);
  return (
    <ComboBox
      {...veldProps(props)}
      value={inLijst ? (waarde ?? null) : null}
      onChange={(sleutel) => {
        if (sleutel !== null || !vrij) opWaarde(sleutel === null ? null : String(sleutel));
      }}
      {...(vrij && {
        allowsCustomValue: true,
        defaultInputValue: inLijst ? '' : (waarde ?? ''),
        onInputChange: (tekst: string) => {
          const gekozen = props.opties.find((optie) => optie.tekst === tekst);
          opWaarde(gekozen?.waarde ?? (tekst.trim() === '' ? null : tekst.trim()));
        },
      })}
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
