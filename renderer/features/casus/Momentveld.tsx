import { useState } from 'react';
import { isDatum } from '#domain/datum/datum.ts';
import { isKloktijd, isTijdstip, naarLokaal, naarTijdstip } from '#domain/datum/tijdstip.ts';
import { Datumveld } from '#renderer/ui/Datumveld.tsx';
import { Tekstveld } from '#renderer/ui/Tekstveld.tsx';
import type { VeldWaarde } from '#renderer/ui/Veld.tsx';
import stijl from './velden.module.css';

type Props = VeldWaarde<string | null | undefined, string | null> & {
  readonly tijdLabel: string;
  /** Beside a date with a hint of its own, so that the two inputs stay level. */
  readonly tijdHint?: string;
};

type Delen = { readonly datum: string | null; readonly tijd: string };

/**
 * When something happened, as precisely as is known: a year, a month, a day, or a day with a time. Gives a moment in UTC
 * when there is a time, else the date. A time that cannot be read makes the value invalid, so that it is never dropped
 * without a word.
 */
export function Momentveld({ tijdLabel, tijdHint, ...props }: Props) {
  const { waarde = null, opWaarde } = props;
  const [gegeven, setGegeven] = useState(waarde);
  const [delen, setDelen] = useState(() => delenVan(waarde));
  // The value was set from outside (a draft put back, the form emptied): take its parts over.
  if (waarde !== gegeven) {
    setGegeven(waarde);
    setDelen(delenVan(waarde));
  }
  const geef = (nieuw: Delen) => {
    const samen = momentVan(nieuw);
    setDelen(nieuw);
    setGegeven(samen);
    opWaarde(samen);
  };
  return (
    <div className={stijl.moment}>
      <Datumveld {...props} waarde={delen.datum} opWaarde={(datum) => geef({ ...delen, datum })} deels />
      <Tekstveld
        label={tijdLabel}
        {...(tijdHint !== undefined && { hint: tijdHint })}
        optioneel
        waarde={delen.tijd}
        opWaarde={(tijd) => geef({ ...delen, tijd })}
        {...(props.opVerlaten && { opVerlaten: props.opVerlaten })}
        breedte="smal"
        maxLengte={9}
      />
    </div>
  );
}

function delenVan(waarde: string | null): Delen {
  if (waarde === null || !waarde.includes('T')) return { datum: waarde, tijd: '' };
  if (isTijdstip(waarde)) {
    const { datum, tijd } = naarLokaal(waarde);
    return { datum, tijd: tijd.replace(':', '.') };
  }
  const [datum = '', tijd = ''] = waarde.split('T');
  return { datum: datum === '' ? null : datum, tijd };
}

function momentVan({ datum, tijd }: Delen): string | null {
  if (tijd.trim() === '') return datum;
  const kloktijd = leesTijd(tijd);
  if (datum !== null && isDatum(datum) && kloktijd !== null) return naarTijdstip({ datum, tijd: kloktijd });
  return `${datum ?? ''}T${tijd}`;
}

/** Reads `16.30`, `16:30`, `1630`, `9.05`, `16 uur` and `16`; null when it is no time. */
function leesTijd(tekst: string): string | null {
  const delen = /^(\d{1,2})(?:[.:]?(\d{2}))?(?:\s*u(?:ur)?)?$/.exec(tekst.trim());
  if (delen?.[1] === undefined) return null;
  const tijd = `${delen[1].padStart(2, '0')}:${delen[2] ?? '00'}`;
  return isKloktijd(tijd) ? tijd : null;
}
