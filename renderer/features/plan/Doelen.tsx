import { useState } from 'react';
import { leefgebied } from '#domain/plan/lijsten.ts';
import { useCommand } from '#renderer/app-client.ts';
import { foutregel } from '#renderer/tekst/fouten.ts';
import { planwoorden } from '#renderer/tekst/plan.ts';
import { Knop } from '#renderer/ui/Knop.tsx';
import { klas } from '#renderer/ui/klas.ts';
import { Label } from '#renderer/ui/Label.tsx';
import { useMeld } from '#renderer/ui/Meldingen.tsx';
import { Kaart } from '#renderer/ui/Pagina.tsx';
import { ActieFormulier } from './ActieFormulier.tsx';
import { Actielijst } from './Actielijst.tsx';
import { DoelFormulier } from './DoelFormulier.tsx';
import { type Actie, type Doel, type Gegevens, naamVan } from './gegevens.ts';
import stijl from './stijl.module.css';

type Props = { readonly casusId: string; readonly gegevens: Gegevens };

/** What the pane at hand is about. */
type Venster =
  | { readonly soort: 'doel'; readonly doel: Doel | null }
  | { readonly soort: 'actie'; readonly doelId: string | null; readonly actie: Actie | null }
  | null;

const woorden = planwoorden.doel;

/** The goals, each with its actions, and the actions that belong to no goal: nothing stands outside the plan. */
export function Doelen({ casusId, gegevens }: Props) {
  const [venster, setVenster] = useState<Venster>(null);
  const { plan, acties } = gegevens;
  const doelen = plan?.doelen ?? [];
  const isVast = plan !== null && plan.vastgesteldOp !== null;
  const los = acties.filter((actie) => !doelen.some((doel) => doel.id === actie.doelId));
  const opActie = (doelId: string | null, actie: Actie | null) => setVenster({ soort: 'actie', doelId, actie });
  const dicht = () => setVenster(null);
  return (
    <Kaart
      titel={woorden.titel}
      acties={isVast ? null : <Knop opKlik={() => setVenster({ soort: 'doel', doel: null })}>{woorden.voegToe}</Knop>}
    >
      {doelen.length === 0 ? <p className={klas('zacht', stijl.leeg)}>{woorden.leeg}</p> : null}
      <div className={stijl.lijst}>
        {doelen.map((doel) => (
          <Doelblok
            key={doel.id}
            doel={doel}
            gegevens={gegevens}
            isVast={isVast}
            acties={acties.filter((actie) => actie.doelId === doel.id)}
            opWijzig={() => setVenster({ soort: 'doel', doel })}
            opActie={(actie) => opActie(doel.id, actie)}
          />
        ))}
        <section className={klas(stijl.doel, 'stapel-klein')} aria-label={planwoorden.actie.zonderDoel}>
          <h3>{planwoorden.actie.zonderDoel}</h3>
          <Actielijst
            naam={planwoorden.actie.zonderDoel}
            acties={los}
            vandaag={gegevens.vandaag}
            opWijzig={(actie) => opActie(null, actie)}
          />
          <div>
            <Knop klein opKlik={() => opActie(null, null)}>
              {planwoorden.actie.voegToeZonderDoel}
            </Knop>
          </div>
        </section>
      </div>
      {venster?.soort === 'doel' ? (
        <DoelFormulier casusId={casusId} doel={venster.doel} personen={gegevens.personen} opSluit={dicht} />
      ) : null}
      {venster?.soort === 'actie' ? (
        <ActieFormulier
          casusId={casusId}
          doelId={venster.doelId}
          actie={venster.actie}
          doelen={doelen}
          opSluit={dicht}
        />
      ) : null}
    </Kaart>
  );
}

type BlokProps = {
  readonly doel: Doel;
  readonly gegevens: Gegevens;
  readonly isVast: boolean;
  readonly acties: readonly Actie[];
  readonly opWijzig: () => void;
  readonly opActie: (actie: Actie | null) => void;
};

function Doelblok({ doel, gegevens, isVast, acties, opWijzig, opActie }: BlokProps) {
  const isAf = doel.bereiktOp !== null || doel.vervallenOp !== null;
  const wie = naamVan(gegevens.personen, doel.persoonId) || woorden.heelGezin;
  return (
    <section className={klas(stijl.doel, 'stapel-klein')} aria-label={doel.omschrijving}>
      <div className={stijl.regel}>
        <div className={stijl.tekst}>
          <h3 className={klas(doel.vervallenOp !== null && stijl.vervallen)}>{doel.omschrijving}</h3>
          <p className={stijl.onderregel}>
            {wie}
            {doel.leefgebied === null ? '' : ` · ${leefgebied[doel.leefgebied]}`}
          </p>
          {isAf ? (
            <Label toon={doel.bereiktOp === null ? 'neutraal' : 'goed'}>
              {doel.bereiktOp === null ? woorden.isVervallen : woorden.isBereikt}
            </Label>
          ) : null}
        </div>
        <Doelknoppen doel={doel} isAf={isAf} isVast={isVast} opWijzig={opWijzig} />
      </div>
      {acties.length === 0 ? <p className="zacht">{planwoorden.actie.leeg}</p> : null}
      <Actielijst naam={doel.omschrijving} acties={acties} vandaag={gegevens.vandaag} opWijzig={opActie} />
      {isAf ? null : (
        <div>
          <Knop klein naam={planwoorden.actie.voegToeNaam(doel.omschrijving)} opKlik={() => opActie(null)}>
            {planwoorden.actie.voegToe}
          </Knop>
        </div>
      )}
    </section>
  );
}

type KnoppenProps = Pick<BlokProps, 'doel' | 'isVast' | 'opWijzig'> & { readonly isAf: boolean };

function Doelknoppen({ doel, isAf, isVast, opWijzig }: KnoppenProps) {
  const { doe } = useCommand('plan.rondDoelAf');
  const meld = useMeld();
  const rondAf = async (hoe: 'bereikt' | 'vervallen' | 'heropend') => {
    const antwoord = await doe({ doelId: doel.id, hoe });
    meld(antwoord.ok ? { tekst: planwoorden.gedaan.doel } : { tekst: foutregel(antwoord.error.code), toon: 'fout' });
  };
  const { omschrijving } = doel;
  if (isAf) {
    return (
      <Knop klein soort="stil" naam={woorden.heropenNaam(omschrijving)} opKlik={() => void rondAf('heropend')}>
        {woorden.heropen}
      </Knop>
    );
  }
  return (
    <div className="rij">
      {isVast ? null : (
        <Knop klein soort="stil" naam={woorden.wijzigNaam(omschrijving)} opKlik={opWijzig}>
          {woorden.wijzig}
        </Knop>
      )}
      <Knop klein soort="stil" naam={woorden.bereiktNaam(omschrijving)} opKlik={() => void rondAf('bereikt')}>
        {woorden.bereikt}
      </Knop>
      <Knop klein soort="stil" naam={woorden.vervaltNaam(omschrijving)} opKlik={() => void rondAf('vervallen')}>
        {woorden.vervalt}
      </Knop>
    </div>
  );
}
