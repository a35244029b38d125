import { ChevronDown } from 'lucide-react';
import { Button, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';
import { algemeen } from '#renderer/tekst/algemeen.ts';
import { klas } from './klas.ts';
import stijl from './Veld.module.css';
import { VeldKop, type VeldWaarde, veldProps } from './Veld.tsx';

/** One choice; `uitleg` is a second, softer line. */
export type Optie = { readonly waarde: string; readonly tekst: string; readonly uitleg?: string };

type Props = VeldWaarde<string | null | undefined, string | null> & {
  readonly opties: readonly Optie[];
  readonly leegTekst?: string;
  /** Offers a first choice that clears the answer. */
  readonly wisbaar?: boolean;
  readonly breedte?: 'smal' | 'half' | 'heel';
};

const LEEG = '\u0000leeg';

/** A short closed list (up to about fifteen choices). Longer: Zoekkeuze. Two to five: Radiogroep. */
export function Keuzelijst(props: Props) {
  const { wisbaar = false, breedte = 'half', leegTekst = algemeen.maakKeuze } = props;
  return (
    <Select
      {...veldProps(props)}
      value={props.waarde ?? null}
      onChange={(sleutel) => props.opWaarde(sleutel === null || sleutel === LEEG ? null : String(sleutel))}
      placeholder={leegTekst}
    >
      <VeldKop {...props} />
      <Button className={klas(stijl.invoer, stijl.keuzeknop, breedte !== 'heel' && stijl[breedte])}>
        <SelectValue />
        <ChevronDown size={17} aria-hidden="true" />
      </Button>
      <Popover className={stijl.popover ?? ''}>
        <ListBox className={stijl.lijst ?? ''}>
          {wisbaar ? (
            <ListBoxItem id={LEEG} className={stijl.optie ?? ''}>
              {algemeen.geenKeuze}
            </ListBoxItem>
          ) : null}
          {props.opties.map((optie) => (
            <OptieRegel key={optie.waarde} optie={optie} />
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}

/** One line of a list box: the text, and its explanation below. */
export function OptieRegel({ optie }: { readonly optie: Optie }) {
  return (
    <ListBoxItem id={optie.waarde} textValue={optie.tekst} className={stijl.optie ?? ''}>
      <span>{optie.tekst}</span>
      {optie.uitleg === undefined ? null : <small>{optie.uitleg}</small>}
    </ListBoxItem>
  );
}
