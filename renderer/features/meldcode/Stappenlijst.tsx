import { useState } from 'react';
import { schrijfDatumLang, schrijfTijdstipLang } from '#domain/datum/schrijfwijze.ts';
import { type Doorloop, type Stapoverzicht, stapoverzicht } from '#domain/meldcode/doorloop.ts';
import { meldcodeStap, meldcodeStapKort, meldcodeStapStatus } from '#domain/meldcode/lijsten.ts';
import type { StapRecord } from '#domain/meldcode/staprecord.ts';
import { meldcode } from '#renderer/tekst/meldcode.ts';
import { Knop } from '#renderer/ui/Knop.tsx';
import { KnopLink } from '#renderer/ui/KnopLink.tsx';
import { klas } from '#renderer/ui/klas.ts';
import { Label, type Toon } from '#renderer/ui/Label.tsx';
import { Toelichting } from '#renderer/ui/Toelichting.tsx';
import { useFocusTerug } from '#renderer/ui/use-focus-terug.ts';
import { type Stapdaad, Stapformulier } from './Stapformulier.tsx';
import { Stapinhoud } from './Stapinhoud.tsx';
import type { Keuzes } from './Stapveld.tsx';
import stijl from './stijl.module.css';
import { Vaststellen } from './Vaststellen.tsx';

const tonen: Readonly<Record<Stapoverzicht['stand'], Toon>> = {
  niet_begonnen: 'neutraal',
  bezig: 'info',
  klaar: 'info',
  vastgesteld: 'goed',
  overgeslagen: 'let-op',
};

type Props = {
  readonly casusId: string;
  readonly doorloop: Doorloop;
  readonly vandaag: string;
  readonly keuzes: Keuzes;
  readonly namen: Readonly<Record<string, string>>;
};

/** The five steps of a doorloop with their records. Any step, any order, any number of times. */
export function Stappenlijst({ casusId, doorloop, vandaag, keuzes, namen }: Props) {
  const [daad, setDaad] = useState<Stapdaad | null>(null);
  const overzicht = stapoverzicht(doorloop.stappen);
  const isOpen = doorloop.sluiting === null;
  const anker = useFocusTerug(doorloop.stappen.length);
  return (
    <div ref={anker} tabIndex={-1}>
      <ol className={stijl.stappen} aria-label={meldcode.stappen}>
        {overzicht.map((regel) => (
          <li key={regel.stap} className={klas(stijl.stap, regel.aantal > 0 && stijl.gezet)}>
            <span className={stijl.nummer} aria-hidden="true">
              {regel.stap.slice(-1)}
            </span>
            <div className={stijl.inhoud}>
              <Stapkop regel={regel} isOpen={isOpen} opVast={() => setDaad({ soort: 'nieuw', stap: regel.stap })} />
              {regel.stap === 'stap_4' || regel.stap === 'stap_5' ? <NaarAfwegen casusId={casusId} /> : null}
              {doorloop.stappen
                .filter((record) => record.inhoud.stap === regel.stap)
                .map((record) => (
                  <Recordblok
                    key={record.id}
                    record={record}
                    alle={doorloop.stappen}
                    keuzes={keuzes}
                    namen={namen}
                    opDaad={setDaad}
                  />
                ))}
            </div>
          </li>
        ))}
      </ol>
      {daad === null ? null : (
        <Stapformulier
          casusId={casusId}
          doorloopId={doorloop.id}
          daad={daad}
          vandaag={vandaag}
          keuzes={keuzes}
          opSluit={() => setDaad(null)}
        />
      )}
    </div>
  );
}

function Stapkop(props: { readonly regel: Stapoverzicht; readonly isOpen: boolean; readonly opVast: () => void }) {
  const { regel, isOpen, opVast } = props;
  const kort = meldcodeStapKort[regel.stap];
  const isNieuw = regel.aantal === 0;
  return (
    <>
      <div className={stijl.stapkop}>
        <div className={stijl.stapnaam}>
          <h3>
            <span className="alleen-voorlezen">{meldcode.stap(regel.stap.slice(-1))}: </span>
            {kort}
          </h3>
          <Label toon={tonen[regel.stand]}>{meldcode.stand[regel.stand]}</Label>
        </div>
        {isOpen ? (
          <Knop klein opKlik={opVast} naam={isNieuw ? meldcode.legVastNaam(kort) : meldcode.nogEensNaam(kort)}>
            {isNieuw ? meldcode.legVast : meldcode.nogEens}
          </Knop>
        ) : null}
      </div>
      <p className={stijl.officieel}>{meldcodeStap[regel.stap]}</p>
    </>
  );
}

function NaarAfwegen({ casusId }: { readonly casusId: string }) {
  return (
    <p className={stijl.officieel}>
      {meldcode.wegenUitleg}{' '}
      <KnopLink klein soort="stil" to="/casus/$casusId/afwegen" params={{ casusId }}>
        {meldcode.naarAfwegen}
      </KnopLink>
    </p>
  );
}

type RecordProps = {
  readonly record: StapRecord;
  readonly alle: readonly StapRecord[];
  readonly keuzes: Keuzes;
  readonly namen: Readonly<Record<string, string>>;
  readonly opDaad: (daad: Stapdaad) => void;
};

function Recordblok({ record, alle, keuzes, namen, opDaad }: RecordProps) {
  const isVervangen = alle.some((ander) => ander.corrigeertId === record.id);
  if (isVervangen) {
    return (
      <Toelichting titel={meldcode.vervangen}>
        <div className={klas(stijl.record, stijl.vervangen)}>
          <Recordkop record={record} />
          <Stapinhoud record={record} keuzes={keuzes} />
          <Recordvoet record={record} namen={namen} />
        </div>
      </Toelichting>
    );
  }
  return (
    <div className={stijl.record}>
      <div className={stijl.recordkop}>
        <Recordkop record={record} />
        <Recordknoppen record={record} opDaad={opDaad} />
      </div>
      <Stapinhoud record={record} keuzes={keuzes} />
      <Recordvoet record={record} namen={namen} />
    </div>
  );
}

/** One button that fixes a record and, once it is fixed, corrects it: it stays in place, and keeps the focus. */
function Recordknoppen({ record, opDaad }: Pick<RecordProps, 'record' | 'opDaad'>) {
  const [vraagt, setVraagt] = useState(false);
  const { stap } = record.inhoud;
  const isVast = record.vastgesteldOp !== null;
  const naam = `${meldcodeStapKort[stap]}, ${datumVan(record)}`;
  const daad = isVast ? meldcode.corrigeer : meldcode.stelVast;
  return (
    <div className="rij">
      {isVast ? null : (
        <Knop
          klein
          soort="stil"
          naam={`${meldcode.wijzig}: ${naam}`}
          opKlik={() => opDaad({ soort: 'wijzig', stap, record })}
        >
          {meldcode.wijzig}
        </Knop>
      )}
      {record.status === 'open' ? null : (
        <Knop
          klein
          soort={isVast ? 'stil' : 'gewoon'}
          naam={`${daad}: ${naam}`}
          opKlik={() => (isVast ? opDaad({ soort: 'corrigeer', stap, record }) : setVraagt(true))}
        >
          {daad}
        </Knop>
      )}
      <Vaststellen stapId={record.id} naam={naam} open={vraagt} opSluit={() => setVraagt(false)} />
    </div>
  );
}

function datumVan(record: StapRecord): string {
  return record.datum === null ? meldcode.zonderDatum : schrijfDatumLang(record.datum);
}

function Recordkop({ record }: { readonly record: StapRecord }) {
  return (
    <div className={stijl.recordtitel}>
      <p>
        <strong>{datumVan(record)}</strong> <span className="zacht">{meldcodeStapStatus[record.status]}</span>
      </p>
      {record.correctieReden === null ? null : <p className="zacht">{meldcode.correctieVan(record.correctieReden)}</p>}
    </div>
  );
}

function Recordvoet({
  record,
  namen,
}: {
  readonly record: StapRecord;
  readonly namen: Readonly<Record<string, string>>;
}) {
  const wie = (id: string | null) => namen[id ?? ''] ?? '';
  const { vastgesteldOp, vastgesteldDoor, gemaaktOp, gemaaktDoor } = record;
  return (
    <p className={stijl.voet}>
      {vastgesteldOp === null
        ? meldcode.vastgelegdDoor(wie(gemaaktDoor), schrijfTijdstipLang(gemaaktOp))
        : meldcode.vastgesteldDoor(wie(vastgesteldDoor ?? gemaaktDoor), schrijfTijdstipLang(vastgesteldOp))}
    </p>
  );
}
