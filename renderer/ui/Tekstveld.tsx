import { Input, TextField } from 'react-aria-components';
import { klas } from './klas.ts';
import stijl from './Veld.module.css';
import { VeldKop, type VeldWaarde, veldProps } from './Veld.tsx';

type Props = VeldWaarde<string | null | undefined, string> & {
  /** Width that fits the expected answer: a hint about its length. */
  readonly breedte?: 'smal' | 'half' | 'heel';
  readonly type?: 'text' | 'email' | 'tel' | 'search';
  readonly invoermodus?: 'text' | 'numeric' | 'decimal';
  readonly maxLengte?: number;
  readonly autoFocus?: boolean;
  readonly alleenLezen?: boolean;
};

/** One line of text. The browser never offers earlier values: they would be case data on disk. */
export function Tekstveld(props: Props) {
  const { breedte = 'heel', alleenLezen = false, autoFocus = false } = props;
  return (
    <TextField
      {...veldProps(props)}
      value={props.waarde ?? ''}
      onChange={props.opWaarde}
      type={props.type ?? 'text'}
      inputMode={props.invoermodus ?? 'text'}
      autoComplete="off"
      autoFocus={autoFocus}
      isReadOnly={alleenLezen}
      {...(props.maxLengte !== undefined && { maxLength: props.maxLengte })}
    >
      <VeldKop {...props} />
      <Input className={klas(stijl.invoer, breedte !== 'heel' && stijl[breedte])} />
    </TextField>
  );
}
