import { TextArea, TextField } from 'react-aria-components';
import { klas } from './klas.ts';
import stijl from './Veld.module.css';
import { VeldKop, type VeldWaarde, veldProps } from './Veld.tsx';

type Props = VeldWaarde<string | null | undefined, string> & {
  /** Height at the start; the field grows with its text. */
  readonly regels?: number;
  readonly autoFocus?: boolean;
  readonly maxLengte?: number;
};

/** Several lines of plain text that grow while typing; dictation, spell check and undo are those of the system. */
export function Tekstvlak(props: Props) {
  const { regels = 3 } = props;
  return (
    <TextField
      {...veldProps(props)}
      value={props.waarde ?? ''}
      onChange={props.opWaarde}
      autoComplete="off"
      autoFocus={props.autoFocus ?? false}
      {...(props.maxLengte !== undefined && { maxLength: props.maxLengte })}
    >
      <VeldKop {...props} />
      <TextArea
        className={klas(stijl.invoer, stijl.vlak)}
        rows={regels}
        style={{ minBlockSize: `${regels * 1.45 + 1}em` }}
      />
    </TextField>
  );
}
