import { useState } from 'react';
import { schrijfDatumLang, schrijfTermijn, schrijfTijdstipLang } from '#domain/datum/schrijfwijze.ts';
import { useCommand } from '#renderer/app-client.ts';
import { foutregel } from '#renderer/tekst/fouten.ts';
import { planwoorden, planzinnen } from '#renderer/tekst/plan.ts';
import { Bevestiging } from '#renderer/ui/Bevestiging.tsx';
import { Knop } from '#renderer/ui/Knop.tsx';
import { Label } from '#renderer/ui/Label.tsx';
import { Melding } from '#renderer/ui/Melding.tsx';
import { useMeld } from '#renderer/ui/Meldingen.tsx';
import { Kaart } from '#renderer/ui/Pagina.tsx';
import type { Gegevens, Plan } from './gegevens.ts';
import stijl from './stijl.module.css';

type Props = { readonly casusId: string; readonly gegevens: Gegevens };

const woorden = planwoorden.plan;

/** Where the plan stands: draft or fixed, and what holds fixing back. */
export function Planstand({ casusId, gegevens }: Props) {
  const { plan, redenen } = gegevens;
  if (plan === null) {
    return (
      <Kaart titel={woorden.titel}>
        <p>
          <strong>{woorden.leegTitel}</strong>
        </p>
        <p className="zacht">{woorden.leeg}</p>
      </Kaart>
    );
  }
  const isVast = plan.vastgesteldOp !== null;
  const stand = isVast ? woorden.vastgesteld(plan.versie) : woorden.concept(plan.versie);
  return (
    <Kaart
      titel={woorden.titel}
      bijTitel={<Label toon={isVast ? 'goed' : 'info'}>{stand}</Label>}
      acties={<Standknop casusId={casusId} isVast={isVast} kan={redenen.length === 0} />}
    >
      <div className="stapel-klein">
        {plan.evaluatieOp === null ? null : (
          <p className="rij">
            {woorden.bespreken} <strong>{schrijfDatumLang(plan.evaluatieOp)}</strong>
            {plan.evaluatieOp < gegevens.vandaag ? (
              <Label toon="let-op">{schrijfTermijn(plan.evaluatieOp, gegevens.vandaag)}</Label>
            ) : null}
          </p>
        )}
        <Vastheid plan={plan} gegevens={gegevens} />
      </div>
    </Kaart>
  );
}

function Vastheid({ plan, gegevens }: { readonly plan: Plan; readonly gegevens: Gegevens }) {
  if (plan.vastgesteldOp !== null) {
    const wie = gegevens.namen[plan.vastgesteldDoor ?? ''] ?? '';
    return <p className="zacht">{woorden.vastgesteldOp(wie, schrijfTijdstipLang(plan.vastgesteldOp))}</p>;
  }
  return gegevens.redenen.length === 0 ? <p>{woorden.kan}</p> : <Redenen gegevens={gegevens} />;
}

/** What is still needed before the plan can be fixed: every reason, with the action it is about. */
function Redenen({ gegevens }: { readonly gegevens: Gegevens }) {
  return (
    <Melding toon="let-op" titel={woorden.kanNogNiet}>
      <ul className={stijl.redenen}>
        {gegevens.redenen.map(({ pad, code }) => {
          const actie = gegevens.acties.find((mogelijk) => mogelijk.id === pad[1]);
          return (
            <li key={`${code} ${pad.join('.')}`}>
              {actie === undefined ? null : <strong>{actie.omschrijving}: </strong>}
              {planzinnen[code]}
            </li>
          );
        })}
      </ul>
    </Melding>
  );
}

/** One button that fixes the plan and, once it is fixed, begins a new version: it stays in place, and keeps the focus. */
function Standknop({
  casusId,
  isVast,
  kan,
}: {
  readonly casusId: string;
  readonly isVast: boolean;
  readonly kan: boolean;
}) {
  const [vraagt, setVraagt] = useState(false);
  const vast = useCommand('plan.stelVast');
  const nieuw = useCommand('plan.beginNieuweVersie');
  const meld = useMeld();
  const stelVast = async () => {
    const antwoord = await vast.doe({ casusId });
    setVraagt(false);
    meld(
      antwoord.ok ? { tekst: planwoorden.gedaan.vastgesteld } : { tekst: foutregel(antwoord.error.code), toon: 'fout' },
    );
  };
  const begin = async () => {
    const antwoord = await nieuw.doe({ casusId });
    meld(
      antwoord.ok
        ? { tekst: planwoorden.gedaan.nieuweVersie }
        : { tekst: foutregel(antwoord.error.code), toon: 'fout' },
    );
  };
  const vraagOfWeiger = kan ? () => setVraagt(true) : () => void stelVast();
  return (
    <>
      <Knop
        soort={kan && !isVast ? 'hoofd' : 'gewoon'}
        opKlik={isVast ? () => void begin() : vraagOfWeiger}
        bezig={nieuw.bezig}
      >
        {isVast ? woorden.nieuweVersie : woorden.stelVast}
      </Knop>
      <Bevestiging
        titel={woorden.stelVast}
        open={vraagt}
        opSluit={() => setVraagt(false)}
        actie={woorden.stelVast}
        opActie={() => void stelVast()}
        bezig={vast.bezig}
      >
        <p>{woorden.stelVastUitleg}</p>
      </Bevestiging>
    </>
  );
}
