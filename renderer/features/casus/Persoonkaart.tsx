import { BellOff, Cake, Languages, MapPinOff, Pencil } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { contactkanaal, geslacht } from '#domain/casus/lijsten.ts';
import { schrijfDatumKort, schrijfDatumLang, schrijfDeeldatum } from '#domain/datum/schrijfwijze.ts';
import { maskeerBsn } from '#domain/persoon/bsn.ts';
import {
  geboortebereik,
  komendeLeeftijdsgrenzen,
  LEEFTIJDSRECHTEN,
  schrijfLeeftijd,
} from '#domain/persoon/leeftijd.ts';
import type { CasusPersoon } from '#domain/persoon/persoon.ts';
import { persoonwoorden as tekst } from '#renderer/tekst/persoon.ts';
import { Actiemenu } from '#renderer/ui/Actiemenu.tsx';
import { Knop } from '#renderer/ui/Knop.tsx';
import { klas } from '#renderer/ui/klas.ts';
import { Label } from '#renderer/ui/Label.tsx';
import { Feitenlijst } from '#renderer/ui/Pagina.tsx';
import { Toelichting } from '#renderer/ui/Toelichting.tsx';
import stijl from './casus.module.css';
import { rolnaam } from './opties.ts';

/** How far ahead a birthday that changes rights is named: long enough to prepare a talk. */
const VOORUITBLIK_DAGEN = 90;

type Props = {
  readonly persoon: CasusPersoon;
  readonly vandaag: string;
  readonly opWijzig: () => void;
  readonly opHaalWeg: () => void;
};

/** One person in a case: who, in which role, and how contact is safe. Shows only what has been filled in. */
export function Persoonkaart({ persoon, vandaag, opWijzig, opHaalWeg }: Props) {
  const leeftijd = schrijfLeeftijd(geboortebereik(persoon), vandaag);
  return (
    <article className={klas(stijl.vak, stijl.persoonblok)}>
      <div className={stijl.kaartkop}>
        <h4>
          {persoon.weergavenaam} {leeftijd === '' ? null : <span className="zacht">· {leeftijd}</span>}
        </h4>
        <Label>{rolnaam(persoon.rol)}</Label>
      </div>
      <Vlaggen persoon={persoon} />
      <Feitenlijst feiten={feitenVan(persoon)} />
      {persoon.toelichting === null ? null : <p>{persoon.toelichting}</p>}
      <Rechten persoon={persoon} vandaag={vandaag} />
      <div className={stijl.voet}>
        <span>{persoon.aantalAndereCasussen > 0 ? tekst.ookIn(persoon.aantalAndereCasussen) : null}</span>
        <span className="rij">
          <Knop klein icoon={Pencil} opKlik={opWijzig} naam={tekst.wijzigNaam(persoon.weergavenaam)}>
            {tekst.wijzig}
          </Knop>
          <Actiemenu klein tekst={tekst.meer} acties={[{ id: 'haalWeg', tekst: tekst.haalWeg, opKies: opHaalWeg }]} />
        </span>
      </div>
    </article>
  );
}

/** What has to be known before anybody picks up the telephone. */
function Vlaggen({ persoon }: { readonly persoon: CasusPersoon }) {
  const { magNietGebeld, isGeheimAdres, heeftTolkNodig, taal, overledenOp } = persoon;
  if (!magNietGebeld && !isGeheimAdres && !heeftTolkNodig && overledenOp === null) return null;
  return (
    <span className="rij">
      {magNietGebeld ? (
        <Label toon="gevaar" icoon={BellOff}>
          {tekst.nietBellen}
        </Label>
      ) : null}
      {isGeheimAdres ? (
        <Label toon="let-op" icoon={MapPinOff}>
          {tekst.geheimAdres}
        </Label>
      ) : null}
      {heeftTolkNodig ? (
        <Label toon="info" icoon={Languages}>
          {taal === null ? tekst.tolkOnbekend : tekst.tolk(taal)}
        </Label>
      ) : null}
      {overledenOp === null ? null : <Label>{tekst.overleden(schrijfDatumKort(overledenOp))}</Label>}
    </span>
  );
}

function feitenVan(persoon: CasusPersoon): readonly { readonly term: string; readonly waarde: ReactNode }[] {
  const feiten: readonly (readonly [string, ReactNode])[] = [
    [tekst.geboren, persoon.geboortedatum === null ? null : schrijfDeeldatum(persoon.geboortedatum)],
    [tekst.geslacht, persoon.geslacht === 'onbekend' ? null : geslacht[persoon.geslacht]],
    [tekst.telefoon, persoon.telefoon],
    [tekst.email, persoon.email],
    [tekst.kanaal, persoon.contactKanaal === null ? null : contactkanaal[persoon.contactKanaal]],
    [tekst.afspraak, persoon.contactAfspraak],
    [tekst.taal, persoon.heeftTolkNodig ? null : persoon.taal],
    [tekst.gesproken, persoon.gesprokenOp === null ? null : schrijfDatumLang(persoon.gesprokenOp.slice(0, 10))],
    [tekst.bsn, persoon.bsn === null ? null : <Bsn key="bsn" bsn={persoon.bsn} />],
  ];
  return feiten.flatMap(([term, waarde]) => (waarde === null ? [] : [{ term, waarde }]));
}

/** Masked until asked for, and masked again when the sheet is left. */
function Bsn({ bsn }: { readonly bsn: string }) {
  const [toon, setToon] = useState(false);
  return (
    <span className="rij">
      {toon ? bsn : maskeerBsn(bsn)}
      <Knop klein soort="stil" opKlik={() => setToon(!toon)}>
        {toon ? tekst.verbergBsn : tekst.toonBsn}
      </Knop>
    </span>
  );
}

function Rechten({ persoon, vandaag }: { readonly persoon: CasusPersoon; readonly vandaag: string }) {
  const grenzen = komendeLeeftijdsgrenzen(geboortebereik(persoon), vandaag, VOORUITBLIK_DAGEN);
  return grenzen.map((grens) => {
    const recht = LEEFTIJDSRECHTEN.find(({ code }) => code === grens.code);
    return (
      <div key={grens.code} className="stapel-klein">
        <Label toon="info" icoon={Cake}>
          {tekst.wordt(grens.leeftijd, schrijfDatumLang(grens.op))}
        </Label>
        {recht === undefined ? null : (
          <Toelichting titel={tekst.recht}>
            <p>{recht.regel}</p>
            <p className="zacht">{tekst.bron(recht.bron)}</p>
          </Toelichting>
        )}
      </div>
    );
  });
}
