import { useParams } from '@tanstack/react-router';
import { Footprints } from 'lucide-react';
import { useState } from 'react';
import { rol } from '#domain/casus/lijsten.ts';
import { schrijfDatumLang } from '#domain/datum/schrijfwijze.ts';
import { bereikteStap, type Doorloop, stapoverzicht } from '#domain/meldcode/doorloop.ts';
import { doorloopSluitreden, meldcodeStapKort } from '#domain/meldcode/lijsten.ts';
import { useQueryVan, type Vraagstand } from '#renderer/app-client.ts';
import { foutregel } from '#renderer/tekst/fouten.ts';
import { meldcode, stapvelden } from '#renderer/tekst/meldcode.ts';
import { Knop } from '#renderer/ui/Knop.tsx';
import { Label } from '#renderer/ui/Label.tsx';
import { Laden } from '#renderer/ui/Laden.tsx';
import { LegeStaat } from '#renderer/ui/LegeStaat.tsx';
import { Melding } from '#renderer/ui/Melding.tsx';
import { Feitenlijst, Kaart } from '#renderer/ui/Pagina.tsx';
import { useFocusTerug } from '#renderer/ui/use-focus-terug.ts';
import { DoorloopStart, DoorloopWijziging } from './DoorloopFormulier.tsx';
import { DoorloopHeropenen, DoorloopSluiten } from './Sluiting.tsx';
import { Stappenlijst } from './Stappenlijst.tsx';
import stijl from './stijl.module.css';
import { VeiligThuis } from './VeiligThuis.tsx';

type Gegevens = NonNullable<Vraagstand<'meldcode.laad'>['waarde']>;

/** The sheet Meldcode of a case: doorlopen with their steps, what is still empty, and contacts with Veilig Thuis. */
export function MeldcodeBlad() {
  const { casusId = '' } = useParams({ strict: false });
  const { waarde, fout } = useQueryVan('meldcode.laad', { casusId });
  const [start, setStart] = useState(false);
  const anker = useFocusTerug(waarde?.doorlopen.length === 0);
  if (fout !== undefined) return <Melding toon="gevaar">{foutregel(fout.code, fout.kenmerk)}</Melding>;
  if (waarde === undefined) return <Laden />;
  const open = waarde.doorlopen.find((doorloop) => doorloop.sluiting === null);
  return (
    <div className="twee-kolommen">
      <div ref={anker} tabIndex={-1} className="stapel">
        {waarde.doorlopen.length === 0 ? (
          <LegeStaat
            icoon={Footprints}
            titel={meldcode.leegTitel}
            actie={
              <Knop soort="hoofd" opKlik={() => setStart(true)}>
                {meldcode.start}
              </Knop>
            }
          >
            {meldcode.leegTekst}
          </LegeStaat>
        ) : null}
        {waarde.doorlopen.map((doorloop) => (
          <Doorloopkaart key={doorloop.id} doorloop={doorloop} gegevens={waarde} />
        ))}
        {waarde.doorlopen.length > 0 ? (
          <div>
            <Knop opKlik={() => setStart(true)}>{meldcode.startNieuw}</Knop>
          </div>
        ) : null}
      </div>
      <aside className="stapel" aria-label={meldcode.titel}>
        <Melding toon="gevaar" titel={meldcode.acuutTitel}>
          {meldcode.acuut}
        </Melding>
        {open === undefined ? null : <NogLeeg doorloop={open} />}
        <VeiligThuis
          casusId={casusId}
          doorloopId={open?.id ?? null}
          vandaag={waarde.vandaag}
          contacten={waarde.vtContacten}
        />
      </aside>
      {start ? (
        <DoorloopStart
          casusId={casusId}
          vandaag={waarde.vandaag}
          personen={waarde.personen}
          opSluit={() => setStart(false)}
        />
      ) : null}
    </div>
  );
}

function Doorloopkaart({ doorloop, gegevens }: { readonly doorloop: Doorloop; readonly gegevens: Gegevens }) {
  const [venster, setVenster] = useState<'wijzig' | 'sluit' | 'heropen' | null>(null);
  const { casusId, id: doorloopId, sluiting } = doorloop;
  const bereikt = bereikteStap(doorloop.stappen);
  const dicht = () => setVenster(null);
  return (
    <Kaart
      vol
      titel={meldcode.doorloop(doorloop.nummer)}
      bijTitel={
        <>
          <Label toon={sluiting === null ? 'info' : 'neutraal'}>
            {sluiting === null ? meldcode.open : meldcode.gesloten}
          </Label>
          <span className={stijl.onderregel}>
            {bereikt === null ? meldcode.nogNiets : meldcode.bereikt(meldcodeStapKort[bereikt])}
          </span>
        </>
      }
      acties={
        <>
          {sluiting === null ? (
            <Knop klein soort="stil" opKlik={() => setVenster('wijzig')}>
              {meldcode.wijzigDoorloop}
            </Knop>
          ) : null}
          <Knop klein opKlik={() => setVenster(sluiting === null ? 'sluit' : 'heropen')}>
            {sluiting === null ? meldcode.sluit : meldcode.heropen}
          </Knop>
        </>
      }
    >
      <Doorloopfeiten doorloop={doorloop} personen={gegevens.personen} />
      <Stappenlijst
        casusId={casusId}
        doorloop={doorloop}
        vandaag={gegevens.vandaag}
        keuzes={{
          personen: gegevens.personen.map((persoon) => ({ ...persoon, rol: rol[persoon.rol] })),
          signalen: gegevens.signalen,
        }}
        namen={gegevens.namen}
      />
      {venster === 'wijzig' ? (
        <DoorloopWijziging doorloop={doorloop} personen={gegevens.personen} opSluit={dicht} />
      ) : null}
      {venster === 'sluit' ? <DoorloopSluiten casusId={casusId} doorloopId={doorloopId} opSluit={dicht} /> : null}
      {venster === 'heropen' ? <DoorloopHeropenen casusId={casusId} doorloopId={doorloopId} opSluit={dicht} /> : null}
    </Kaart>
  );
}

function Doorloopfeiten({
  doorloop,
  personen,
}: {
  readonly doorloop: Doorloop;
  readonly personen: Gegevens['personen'];
}) {
  const { sluiting } = doorloop;
  const wie = personen.filter((persoon) => doorloop.persoonIds.includes(persoon.id)).map((persoon) => persoon.naam);
  return (
    <div className={stijl.aanleiding}>
      <Feitenlijst
        feiten={[
          { term: meldcode.gestartOp, waarde: schrijfDatumLang(doorloop.gestartOp) },
          { term: meldcode.overWie, waarde: wie.length === 0 ? meldcode.niemandGekozen : wie.join(', ') },
          ...(doorloop.aanleiding === null ? [] : [{ term: meldcode.aanleiding, waarde: doorloop.aanleiding }]),
          ...(sluiting === null
            ? []
            : [
                {
                  term: meldcode.gesloten,
                  waarde: `${meldcode.geslotenOp(schrijfDatumLang(sluiting.op.slice(0, 10)), doorloopSluitreden[sluiting.reden])} ${sluiting.toelichting}`,
                },
              ]),
        ]}
      />
    </div>
  );
}

/** What is still empty in the steps that were taken: a reminder, never a block. */
function NogLeeg({ doorloop }: { readonly doorloop: Doorloop }) {
  const regels = stapoverzicht(doorloop.stappen).filter((regel) => regel.ontbreekt.length > 0);
  const isBegonnen = doorloop.stappen.length > 0;
  if (!isBegonnen) return null;
  return (
    <Kaart titel={meldcode.ontbreekt}>
      <div className="stapel-klein">
        <p className="zacht">{regels.length === 0 ? meldcode.nietsOntbreekt : meldcode.ontbreektUitleg}</p>
        <ul className={stijl.regels}>
          {regels.map(({ stap, ontbreekt }) => (
            <li key={stap}>
              <strong>{meldcodeStapKort[stap]}</strong>
              <p className={stijl.onderregel}>
                {ontbreekt.map((veld) => stapvelden[stap][veld]?.label ?? veld).join(' · ')}
              </p>
            </li>
          ))}
        </ul>
      </div>
    </Kaart>
  );
}
