import { useParams } from '@tanstack/react-router';
import { Scale } from 'lucide-react';
import { useState } from 'react';
import { schrijfDatumLang } from '#domain/datum/schrijfwijze.ts';
import { datumVanTijdstip } from '#domain/datum/tijdstip.ts';
import { useQueryVan } from '#renderer/app-client.ts';
import { afwegen } from '#renderer/tekst/afwegingskader.ts';
import { foutregel } from '#renderer/tekst/fouten.ts';
import { Knop } from '#renderer/ui/Knop.tsx';
import { KnopLink } from '#renderer/ui/KnopLink.tsx';
import { Laden } from '#renderer/ui/Laden.tsx';
import { LegeStaat } from '#renderer/ui/LegeStaat.tsx';
import { Melding } from '#renderer/ui/Melding.tsx';
import { Toelichting } from '#renderer/ui/Toelichting.tsx';
import { useFocusTerug } from '#renderer/ui/use-focus-terug.ts';
import type { Gegevens } from './gegevens.ts';
import { Wegingblok } from './Wegingblok.tsx';
import { WegingStart } from './WegingStart.tsx';

/** The sheet Afwegen of a case: the five questions, their outcome and the two decisions. */
export function AfwegenBlad() {
  const { casusId = '' } = useParams({ strict: false });
  const { waarde, fout } = useQueryVan('afwegingskader.laad', { casusId });
  if (fout !== undefined) return <Melding toon="gevaar">{foutregel(fout.code, fout.kenmerk)}</Melding>;
  return waarde === undefined ? <Laden /> : <Inhoud casusId={casusId} gegevens={waarde} />;
}

function Inhoud({ casusId, gegevens }: { readonly casusId: string; readonly gegevens: Gegevens }) {
  const [start, setStart] = useState(false);
  const doorloop = gegevens.doorlopen.find((mogelijk) => !mogelijk.isGesloten);
  const huidig = gegevens.wegingen.find((weging) => weging.doorloopId === doorloop?.id);
  const eerdere = gegevens.wegingen.filter((weging) => weging !== huidig);
  const opStart = () => setStart(true);
  const anker = useFocusTerug(huidig?.id);
  return (
    <div ref={anker} tabIndex={-1} className="stapel">
      {doorloop === undefined ? <GeenDoorloop casusId={casusId} /> : null}
      {doorloop !== undefined && huidig === undefined ? (
        <LegeStaat
          icoon={Scale}
          titel={afwegen.beginTitel}
          actie={
            <Knop soort="hoofd" opKlik={opStart}>
              {afwegen.start}
            </Knop>
          }
        >
          {afwegen.begin}
        </LegeStaat>
      ) : null}
      {huidig === undefined ? null : (
        <Wegingblok key={huidig.id} casusId={casusId} weging={huidig} gegevens={gegevens} opOpnieuw={opStart} />
      )}
      {eerdere.length === 0 ? null : (
        <section className="stapel-klein" aria-label={afwegen.eerdereWegingen}>
          <h2>{afwegen.eerdereWegingen}</h2>
          {eerdere.map((weging) => (
            <Toelichting
              key={weging.id}
              titel={afwegen.wegingVan(schrijfDatumLang(datumVanTijdstip(weging.gemaaktOp)))}
            >
              <Wegingblok casusId={casusId} weging={weging} gegevens={gegevens} opOpnieuw={opStart} />
            </Toelichting>
          ))}
        </section>
      )}
      {start && doorloop !== undefined ? (
        <WegingStart doorloopId={doorloop.id} gegevens={gegevens} opSluit={() => setStart(false)} />
      ) : null}
    </div>
  );
}

function GeenDoorloop({ casusId }: { readonly casusId: string }) {
  return (
    <LegeStaat
      icoon={Scale}
      titel={afwegen.geenDoorloopTitel}
      actie={
        <KnopLink soort="hoofd" to="/casus/$casusId/meldcode" params={{ casusId }}>
          {afwegen.naarMeldcode}
        </KnopLink>
      }
    >
      {afwegen.geenDoorloop}
    </LegeStaat>
  );
}
