import { Label, ProgressBar } from 'react-aria-components';
import { algemeen } from '#renderer/tekst/algemeen.ts';
import { Knop } from './Knop.tsx';
import stijl from './Voortgang.module.css';

type Props = {
  readonly label: string;
  readonly gedaan: number;
  /** 0 while the amount is not known yet. */
  readonly totaal: number;
  /** What is being done now. */
  readonly tekst?: string;
  readonly opStop?: () => void;
};

/** Long work: how far it is, what it does now, and a way to stop. */
export function Voortgang({ label, gedaan, totaal, tekst, opStop }: Props) {
  const bekend = totaal > 0;
  return (
    <div className={stijl.blok}>
      <ProgressBar
        className={stijl.balkblok ?? ''}
        isIndeterminate={!bekend}
        value={gedaan}
        maxValue={bekend ? totaal : 1}
        valueLabel={bekend ? algemeen.voortgang.vanTotaal(gedaan, totaal) : ''}
      >
        {({ percentage, valueText }) => (
          <>
            <div className={stijl.kop}>
              <Label className={stijl.label ?? ''}>{label}</Label>
              <span className="zacht">{valueText}</span>
            </div>
            <div className={stijl.balk}>
              <div className={stijl.vulling} style={{ inlineSize: `${bekend ? (percentage ?? 0) : 35}%` }} />
            </div>
          </>
        )}
      </ProgressBar>
      <div className={stijl.voet}>
        <span className="zacht" role="status">
          {tekst}
        </span>
        {opStop === undefined ? null : (
          <Knop klein opKlik={opStop}>
            {algemeen.voortgang.stoppen}
          </Knop>
        )}
      </div>
    </div>
  );
}
