import { ChevronLeft, ChevronRight } from 'lucide-react';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  CalendarHeading,
  Dialog,
  Popover,
} from 'react-aria-components';
import { algemeen } from '#renderer/tekst/algemeen.ts';
import stijl from './Datumveld.module.css';
import veld from './Veld.module.css';

/** The month sheet of a date field; Monday comes first. */
export function Kalender() {
  return (
    <Popover className={veld.popover ?? ''}>
      <Dialog className={stijl.kalender ?? ''} aria-label={algemeen.kalender}>
        <Calendar firstDayOfWeek="mon">
          <header className={stijl.kalenderKop}>
            <Button slot="previous" className={stijl.maandknop ?? ''} aria-label={algemeen.vorigeMaand}>
              <ChevronLeft size={18} aria-hidden="true" />
            </Button>
            <CalendarHeading className={stijl.maand ?? ''} />
            <Button slot="next" className={stijl.maandknop ?? ''} aria-label={algemeen.volgendeMaand}>
              <ChevronRight size={18} aria-hidden="true" />
            </Button>
          </header>
          <CalendarGrid weekdayStyle="short">
            <CalendarGridHeader>
              {(dag) => <CalendarHeaderCell className={stijl.weekdag ?? ''}>{dag}</CalendarHeaderCell>}
            </CalendarGridHeader>
            <CalendarGridBody>{(datum) => <CalendarCell date={datum} className={stijl.cel ?? ''} />}</CalendarGridBody>
          </CalendarGrid>
        </Calendar>
      </Dialog>
    </Popover>
  );
}
