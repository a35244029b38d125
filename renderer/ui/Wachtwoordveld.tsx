import { Eye, EyeOff } from 'lucide-react';
import { useState } from 'react';
import { Button, Group, Input, TextField } from 'react-aria-components';
import { algemeen } from '#renderer/tekst/algemeen.ts';
import stijl from './Veld.module.css';
import { VeldKop, type VeldWaarde, veldProps } from './Veld.tsx';

type Props = VeldWaarde<string | null | undefined, string> & {
  readonly autoFocus?: boolean;
};

/** A secret with a button that shows it. Pasting is allowed: password managers and long sentences need it. */
export function Wachtwoordveld(props: Props) {
  const [zichtbaar, setZichtbaar] = useState(false);
  const Icoon = zichtbaar ? EyeOff : Eye;
  return (
    <TextField
      {...veldProps(props)}
      value={props.waarde ?? ''}
      onChange={props.opWaarde}
      type={zichtbaar ? 'text' : 'password'}
      autoComplete="off"
      spellCheck="false"
      autoFocus={props.autoFocus ?? false}
    >
      <VeldKop {...props} />
      <Group className={stijl.groep ?? ''}>
        <Input className={stijl.invoer ?? ''} />
        <Button className={stijl.bijknop ?? ''} onPress={() => setZichtbaar(!zichtbaar)} aria-pressed={zichtbaar}>
          <Icoon size={17} aria-hidden="true" />
          {zichtbaar ? algemeen.verbergWachtwoord : algemeen.toonWachtwoord}
          <span className="alleen-voorlezen"> {props.label}</span>
        </Button>
      </Group>
      <span className="alleen-voorlezen" role="status">
        {zichtbaar ? algemeen.wachtwoordZichtbaar : ''}
      </span>
    </TextField>
  );
}
