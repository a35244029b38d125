import { type DateValue, parseDate } from '@internationalized/date';
import { CalendarDays } from 'lucide-react';
import { type ClipboardEvent, useRef, useState } from 'react';
import { Button, DateField, DateInput, DatePicker, DateSegment, Group } from 'react-aria-components';
import { isDatum } from '#domain/datum/datum.ts';
import { precisieVan } from '#domain/datum/deeldatum.ts';
import { schrijfDatumLang } from '#domain/datum/schrijfwijze.ts';
import { algemeen } from '#renderer/tekst/algemeen.ts';
import stijl from './Datumveld.module.css';
import { Deeldatumveld } from './Deeldatumveld.tsx';
import { leesGeplakteDatum, metVolJaar } from './datum-invoer.ts';
import { Kalender } from './Kalender.tsx';
import { klas } from './klas.ts';
import veld from './Veld.module.css';
import { VeldKop, type VeldWaarde, veldProps } from './Veld.tsx';

type Props = VeldWaarde<string | null | undefined, string | null> & {
  /** A calendar button beside the field; leave it out for a date of birth. */
  readonly kalender?: boolean;
  /** Also accepts a month or a year alone: the value is then `2026-11` or `2026`. */
  readonly deels?: boolean;
};

/**
 * A date in segments (dd-mm-jjjj): type it through, paste it, or pick it. Gives `YYYY-MM-DD` (or part of it with `deels`),
 * null when it is empty, and `ONVOLLEDIG` when it was left half typed: no schema takes that for a date, so it is refused
 * beside the field instead of dropped.
 */
export function Datumveld(props: Props) {
  const { deels = false, waarde = null } = props;
  const isDeel = waarde !== null && waarde !== '' && waarde !== ONVOLLEDIG && precisieVan(waarde) !== 'dag';
  const [alsDeel, setAlsDeel] = useState(isDeel);
  const wissel = () => {
    setAlsDeel(!alsDeel);
    props.opWaarde(null);
  };
  return (
    <div className={stijl.omslag}>
      {alsDeel ? <Deeldatumveld {...props} /> : <Segmenten {...props} />}
      {deels ? (
        <Button className={stijl.wissel ?? ''} onPress={wissel}>
          {alsDeel ? algemeen.datumHeel : algemeen.datumDeels}
          <span className="alleen-voorlezen">: {props.label}</span>
        </Button>
      ) : null}
    </div>
  );
}

const ONVOLLEDIG = 'onvolledig';

/** Whether some but not all segments hold a figure. */
function isHalf(regel: HTMLElement | null): boolean {
  const segmenten = Array.from(regel?.querySelectorAll('[role="spinbutton"]') ?? []);
  const leeg = segmenten.filter((segment) => segment.hasAttribute('data-placeholder')).length;
  return leeg > 0 && leeg < segmenten.length;
}

function ditJaar(): number {
  return new Date().getFullYear();
}

function Segmenten(props: Props) {
  const { kalender = true, waarde = null, opWaarde } = props;
  const regel = useRef<HTMLDivElement>(null);
  const datum = waarde !== null && isDatum(waarde) ? parseDate(waarde) : null;
  const rondAf = () => {
    if (waarde !== null && isDatum(waarde)) opWaarde(metVolJaar(waarde, ditJaar()));
    else if (isHalf(regel.current)) opWaarde(ONVOLLEDIG);
    else if (waarde === ONVOLLEDIG) opWaarde(null);
  };
  const rustig = {
    ...veldProps(props),
    value: datum,
    onChange: (gekozen: DateValue | null) => opWaarde(gekozen === null ? null : gekozen.toString()),
    onBlur: () => {
      rondAf();
      props.opVerlaten?.();
    },
    shouldForceLeadingZeros: true,
  };
  const plak = (gebeurtenis: ClipboardEvent) => {
    const gelezen = leesGeplakteDatum(gebeurtenis.clipboardData.getData('text'), ditJaar());
    if (gelezen === null) return;
    gebeurtenis.preventDefault();
    opWaarde(gelezen);
  };
  const invoer = (
    <DateInput className={klas(veld.invoer, stijl.segmenten)}>
      {(segment) => <DateSegment segment={segment} className={stijl.segment ?? ''} />}
    </DateInput>
  );
  const dag = waarde !== null && isDatum(waarde) && waarde >= '1000' ? schrijfDatumLang(waarde) : null;
  const dagtekst = <span className={stijl.dag}>{dag}</span>;
  if (!kalender) {
    return (
      <DateField {...rustig}>
        <VeldKop {...props} />
        <div ref={regel} className={stijl.regel} onPaste={plak}>
          {invoer}
          {dagtekst}
        </div>
      </DateField>
    );
  }
  return (
    <DatePicker {...rustig} firstDayOfWeek="mon">
      <VeldKop {...props} />
      <div ref={regel} className={stijl.regel} onPaste={plak}>
        <Group className={veld.groep ?? ''}>
          {invoer}
          <Button className={veld.bijknop ?? ''} aria-label={algemeen.kalender}>
            <CalendarDays size={17} aria-hidden="true" />
          </Button>
        </Group>
        {dagtekst}
      </div>
      <Kalender />
    </DatePicker>
  );
}
