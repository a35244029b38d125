import { Bell, CircleAlert, CircleCheck, Undo2 } from 'lucide-react';
import { use } from 'react';
import { Button, Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components';
import { schrijfKloktijd } from '#domain/datum/schrijfwijze.ts';
import { naarLokaal } from '#domain/datum/tijdstip.ts';
import { algemeen } from '#renderer/tekst/algemeen.ts';
import { Knop } from './Knop.tsx';
import stijl from './Meldingen.module.css';
import { MeldingenContext, type Regel } from './Meldingen.tsx';

/** Ten minutes: long enough to notice, short enough that the undo still means the act that was just done. */
const UNDO_MS = 10 * 60 * 1000;

function kanOngedaan(regel: Regel): boolean {
  return regel.ongedaan !== undefined && Date.now() - Date.parse(regel.om) < UNDO_MS;
}

function OngedaanKnop({ regel, klaar }: { readonly regel: Regel; readonly klaar: (id: number) => void }) {
  return (
    <Knop
      soort="stil"
      klein
      icoon={Undo2}
      opKlik={() => {
        klaar(regel.id);
        regel.ongedaan?.();
      }}
    >
      {algemeen.status.ongedaan}
      <span className="alleen-voorlezen">: {regel.tekst}</span>
    </Knop>
  );
}

/** The last message as a persistent status line, with its undo. */
export function Meldregel() {
  const { regels, klaar } = use(MeldingenContext);
  const laatste = regels[0];
  const Teken = laatste?.toon === 'fout' ? CircleAlert : CircleCheck;
  return (
    <div className={stijl.regel}>
      <span role="status" className={stijl.tekst}>
        {laatste === undefined ? null : (
          <>
            <Teken size={15} aria-hidden="true" />
            {laatste.tekst}
          </>
        )}
      </span>
      {laatste !== undefined && kanOngedaan(laatste) ? <OngedaanKnop regel={laatste} klaar={klaar} /> : null}
    </div>
  );
}

/** All messages of this session, newest first, behind a button in the status bar. */
export function Meldingenlijst() {
  const { regels, klaar } = use(MeldingenContext);
  return (
    <DialogTrigger>
      <Button className={stijl.knop ?? ''}>
        <Bell size={15} aria-hidden="true" />
        {algemeen.status.meldingen}
        {regels.length === 0 ? null : <span className={stijl.aantal}>{regels.length}</span>}
      </Button>
      <Popover className={stijl.popover ?? ''} placement="top end">
        <Dialog className={stijl.dialoog ?? ''}>
          <Heading slot="title" level={2} className={stijl.kop ?? ''}>
            {algemeen.status.meldingen}
          </Heading>
          {regels.length === 0 ? <p className="zacht">{algemeen.status.geenMeldingen}</p> : null}
          <ul className={stijl.lijst}>
            {regels.map((regel) => (
              <li key={regel.id} className={stijl.item}>
                <time dateTime={regel.om} className={stijl.tijd}>
                  {schrijfKloktijd(naarLokaal(regel.om).tijd)}
                </time>
                <span className={stijl.itemTekst}>{regel.tekst}</span>
                {kanOngedaan(regel) ? <OngedaanKnop regel={regel} klaar={klaar} /> : null}
              </li>
            ))}
          </ul>
          {regels.length === 0 ? null : <p className={stijl.voet}>{algemeen.status.ongedaanVerlopen}</p>}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
