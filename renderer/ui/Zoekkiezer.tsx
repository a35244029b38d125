import { ChevronDown } from 'lucide-react';
import { Button, ComboBox, Group, Input, ListBox, Popover } from 'react-aria-components';
import { algemeen } from '#renderer/tekst/algemeen.ts';
import { type Optie, OptieRegel } from './Keuzelijst.tsx';
import stijl from './Veld.module.css';
import { VeldKop, type VeldWaarde, veldProps } from './Veld.tsx';

type Props = VeldWaarde<string | null> & {
  /** What the search gave; the caller narrows it, because the list is too long to send. */
  readonly opties: readonly Optie[];
  readonly zoek: string;
  readonly opZoek: (tekst: string) => void;
};

/** Chooses from a list that lives in the database: searches while typing. */
export function Zoekkiezer(props: Props) {
  return (
    <ComboBox
      {...veldProps(props)}
      value={props.waarde}
      onChange={(sleutel) => props.opWaarde(sleutel === null ? null : String(sleutel))}
      inputValue={props.zoek}
      onInputChange={props.opZoek}
      defaultFilter={() => true}
      menuTrigger="input"
      allowsEmptyCollection
    >
      <VeldKop {...props} />
      <Group className={stijl.groep ?? ''}>
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
