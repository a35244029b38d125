import type { ReactNode } from 'react';
import { laatsteDagVan, schrijfMomentKort, schrijfMomentLang } from '#domain/datum/moment.ts';
import {
  schrijfAfstand,
  schrijfDatumKort,
  schrijfDatumLang,
  schrijfTermijn,
  schrijfTijdstipLang,
} from '#domain/datum/schrijfwijze.ts';
import { geboortebereik, schrijfLeeftijd } from '#domain/persoon/leeftijd.ts';
import { samenvattingwoorden as tekst } from '#renderer/tekst/casus.ts';
import { Knop } from '#renderer/ui/Knop.tsx';
import { klas } from '#renderer/ui/klas.ts';
import { Label } from '#renderer/ui/Label.tsx';
import stijl from './casus.module.css';
import { rolnaam, vlagnaam } from './opties.ts';
import type { Casusbeeld } from './use-casus.ts';

type Kort = Casusbeeld['samenvatting'];
const MEESTE_NAMEN = 6;

/** What a colleague has to know in half a minute: who, danger now, last contact, next step, open promise. From data only. */
export function Samenvatting({
  beeld,
  opNieuweActie,
}: {
  readonly beeld: Casusbeeld;
  readonly opNieuweActie?: () => void;
}) {
  const { samenvatting: kort, vandaag, casus } = beeld;
  const isOpen = casus.afgeslotenOp === null;
  return (
    <section aria-label={tekst.titel} className={stijl.kort}>
      <h2 className="alleen-voorlezen">{tekst.titel}</h2>
      <Wie beeld={beeld} />
      <Gevaar gevaar={kort.gevaar} />
      <Contact kort={kort} vandaag={vandaag} />
      <VolgendeStap kort={kort} vandaag={vandaag} isOpen={isOpen} opNieuweActie={opNieuweActie} />
      <Vak titel={tekst.toezegging} letOp={isTeLaat(kort.openToezegging, vandaag)}>
        {kort.openToezegging === null ? (
          <p>{tekst.geenToezegging}</p>
        ) : (
          <Stap stap={kort.openToezegging} vandaag={vandaag} />
        )}
      </Vak>
    </section>
  );
}

type VakProps = {
  readonly titel: string;
  readonly gevaar?: boolean;
  readonly letOp?: boolean;
  readonly children: ReactNode;
};

function Vak({ titel, gevaar = false, letOp = false, children }: VakProps) {
  return (
    <div className={klas(stijl.vak, gevaar && stijl.gevaar, letOp && stijl.letOp)}>
      <h3>{titel}</h3>
      {children}
    </div>
  );
}

function Wie({ beeld }: { readonly beeld: Casusbeeld }) {
  const { wie } = beeld.samenvatting;
  const getoond = wie.slice(0, MEESTE_NAMEN);
  const meer = wie.length - getoond.length;
  const leeftijden = new Map(
    beeld.personen.map((persoon) => [persoon.id, schrijfLeeftijd(geboortebereik(persoon), beeld.vandaag)]),
  );
  return (
    <Vak titel={tekst.wie}>
      {getoond.length === 0 ? <p>{tekst.niemand}</p> : null}
      <ul>
        {getoond.map((persoon) => (
          <li key={persoon.persoonId}>
            <span className={stijl.sterk}>{persoon.naam}</span>{' '}
            <span className="zacht">
              {[rolnaam(persoon.rol).toLowerCase(), leeftijden.get(persoon.persoonId)].filter(Boolean).join(', ')}
            </span>
          </li>
        ))}
        {meer > 0 ? <li className="zacht">{tekst.enNog(meer)}</li> : null}
      </ul>
    </Vak>
  );
}

function gevaarzin(reden: Kort['gevaar'][number]): string {
  switch (reden.soort) {
    case 'huisverbod':
      return tekst.huisverbodTot(schrijfTijdstipLang(reden.tot));
    case 'weging':
      return tekst.weging(schrijfDatumLang(reden.op));
    case 'rode_vlag':
      return tekst.vlag(
        vlagnaam(reden.vlag),
        reden.op === null ? tekst.vlagZonderDag(schrijfDatumKort(reden.vastgelegdOp)) : schrijfMomentKort(reden.op),
      );
  }
}

function Gevaar({ gevaar }: { readonly gevaar: Kort['gevaar'] }) {
  return (
    <Vak titel={tekst.gevaar} gevaar={gevaar.length > 0}>
      {gevaar.length === 0 ? (
        <>
          <p>{tekst.geenGevaar}</p>
          <p className={klas(stijl.klein, 'zacht')}>{tekst.geenGevaarUitleg}</p>
        </>
      ) : (
        <ul>
          {gevaar.map((reden) => (
            <li key={gevaarzin(reden)} className={stijl.sterk}>
              {gevaarzin(reden)}
            </li>
          ))}
        </ul>
      )}
    </Vak>
  );
}

function stiltezin(stilte: Kort['stilte'][number]): string {
  const wie = tekst.stil[stilte.met];
  const dagen = stilte.dagen ?? 0;
  return stilte.laatsteOp === null ? tekst.nooitStil(wie, dagen) : tekst.langStil(wie, dagen);
}

function Contact({ kort, vandaag }: { readonly kort: Kort; readonly vandaag: string }) {
  const stil = kort.stilte.filter(({ isLangStil }) => isLangStil);
  const { laatsteContact } = kort;
  return (
    <Vak titel={tekst.laatsteContact} letOp={stil.length > 0}>
      {laatsteContact === null ? (
        <p>{tekst.nooitContact}</p>
      ) : (
        <p>
          <span className={stijl.sterk}>{schrijfAfstand(laatsteDagVan(laatsteContact.op), vandaag)}</span>
          {laatsteContact.met === null ? null : ` ${tekst.met(laatsteContact.met)}`}
          <br />
          <span className={stijl.klein}>{schrijfMomentLang(laatsteContact.op)}</span>
        </p>
      )}
      <ul>
        {stil.map((stilte) => (
          <li key={stilte.met} className={stijl.klein}>
            {stiltezin(stilte)}
          </li>
        ))}
      </ul>
    </Vak>
  );
}

type StapProps = { readonly stap: NonNullable<Kort['volgendeStap']>; readonly vandaag: string };

function isTeLaat(stap: Kort['volgendeStap'], vandaag: string): boolean {
  return stap !== null && stap.datum !== null && stap.datum < vandaag;
}

function Stap({ stap, vandaag }: StapProps) {
  return (
    <p>
      <span className={stijl.sterk}>{stap.omschrijving}</span>
      <br />
      <span className={stijl.klein}>
        {stap.datum === null
          ? tekst.zonderDatum
          : `${schrijfDatumLang(stap.datum)}, ${schrijfTermijn(stap.datum, vandaag)}`}
        {stap.eigenaar === null ? null : `, ${tekst.door(stap.eigenaar)}`}
      </span>
    </p>
  );
}

type VolgendeProps = {
  readonly kort: Kort;
  readonly vandaag: string;
  readonly isOpen: boolean;
  readonly opNieuweActie: (() => void) | undefined;
};

function VolgendeStap({ kort, vandaag, isOpen, opNieuweActie }: VolgendeProps) {
  const { volgendeStap, aantalTeLaat } = kort;
  if (volgendeStap !== null) {
    return (
      <Vak titel={tekst.volgendeStap} letOp={isTeLaat(volgendeStap, vandaag)}>
        <Stap stap={volgendeStap} vandaag={vandaag} />
        {aantalTeLaat > 1 ? <p className={stijl.klein}>{tekst.teLaat(aantalTeLaat)}</p> : null}
      </Vak>
    );
  }
  if (!isOpen) {
    return (
      <Vak titel={tekst.volgendeStap}>
        <p>{tekst.afgesloten}</p>
      </Vak>
    );
  }
  return (
    <Vak titel={tekst.volgendeStap} letOp>
      <p>
        <Label toon="let-op">{tekst.geenVolgendeStap}</Label>
      </p>
      <p className={stijl.klein}>{tekst.geenVolgendeStapUitleg}</p>
      {opNieuweActie === undefined ? null : (
        <div>
          <Knop klein opKlik={opNieuweActie}>
            {tekst.voegActieToe}
          </Knop>
        </div>
      )}
    </Vak>
  );
}
