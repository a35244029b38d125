import { Search, X } from 'lucide-react';
import type { Ref } from 'react';
import { Button, Input, Label, SearchField } from 'react-aria-components';
import { algemeen } from '#renderer/tekst/algemeen.ts';
import { klas } from './klas.ts';
import veld from './Veld.module.css';
import stijl from './Zoekveld.module.css';

type Props = {
  readonly label: string;
  readonly plaats?: string;
  readonly waarde: string;
  readonly opWaarde: (tekst: string) => void;
  readonly ref?: Ref<HTMLInputElement>;
};

/** Searches while typing; Escape empties it. */
export function Zoekveld({ label, plaats = '', waarde, opWaarde, ref }: Props) {
  return (
    <SearchField className={stijl.zoek ?? ''} value={waarde} onChange={opWaarde}>
      <Label className="alleen-voorlezen">{label}</Label>
      <Search size={17} aria-hidden="true" className={stijl.icoon} />
      <Input
        className={klas(veld.invoer, stijl.invoer)}
        placeholder={plaats}
        autoComplete="off"
        spellCheck="false"
        {...(ref !== undefined && { ref })}
      />
      <Button className={stijl.wis ?? ''} aria-label={algemeen.wissen}>
        <X size={16} aria-hidden="true" />
      </Button>
    </SearchField>
  );
}
