import { CircleAlert, Info, TriangleAlert } from 'lucide-react';
import { useEffect, useEffectEvent, useState } from 'react';
import type { AppContract } from '#api/contract.ts';
import type { Uitvoer } from '#api/define.ts';
import { isDatum } from '#domain/datum/datum.ts';
import { schrijfDatumLang } from '#domain/datum/schrijfwijze.ts';
import type { Bevinding } from '#domain/import/voorstel.ts';
import { useGebeurtenis } from '#renderer/app-client.ts';
import { bevindingzin, veldnamen } from '#renderer/tekst/import.ts';
import { inlezen } from '#renderer/tekst/import-scherm.ts';
import { Knop } from '#renderer/ui/Knop.tsx';
import { klas } from '#renderer/ui/klas.ts';
import { Tekstvlak } from '#renderer/ui/Tekstvlak.tsx';
import stijl from './Import.module.css';

type Cel = Uitvoer<AppContract['import.laadRij']>['cellen'][number];

/** Long enough not to read the row again at every key. */
const WACHT_MS = 500;

const tekens = { info: Info, twijfel: TriangleAlert, geweigerd: CircleAlert } as const;

type Props = {
  readonly cel: Cel;
  readonly bevindingen: readonly Bevinding[];
  /** The new text of the cell, or null for what the list says. */
  readonly opTekst: (tekst: string | null) => void;
};

/** One cell of the source, to be mended in place; the row is read again while typing. */
export function Celveld({ cel, bevindingen, opTekst }: Props) {
  const [getypt, setGetypt] = useState<string | null>(null);
  const bewaard = cel.gecorrigeerd ?? cel.tekst;
  const kop = cel.kop === '' ? inlezen.kolommen.zonderKop(cel.kolom + 1) : cel.kop;

  function bewaar(): void {
    if (getypt !== null && getypt !== bewaard) opTekst(getypt === cel.tekst ? null : getypt);
    setGetypt(null);
  }

  const bewaarStraks = useEffectEvent(bewaar);
  useEffect(() => {
    if (getypt === null) return undefined;
    const wekker = setTimeout(() => bewaarStraks(), WACHT_MS);
    return () => clearTimeout(wekker);
  }, [getypt]);
  // What was being typed goes to the dossier before it is locked.
  useGebeurtenis(({ soort }) => {
    if (soort === 'vergrendel-straks') bewaar();
  });

  return (
    <div className={stijl.cel}>
      <Tekstvlak
        label={kop}
        hint={inlezen.rij.naarVeld(veldnamen[cel.veld])}
        waarde={getypt ?? bewaard}
        opWaarde={setGetypt}
        opVerlaten={bewaar}
        regels={1}
        maxLengte={20_000}
      />
      <ul className={stijl.bevindingen}>
        {bevindingen.map((een) => (
          <Bevindingregel key={`${een.code}.${een.waarde ?? ''}`} bevinding={een} opKeuze={opTekst} />
        ))}
      </ul>
      {cel.gecorrigeerd === null ? null : (
        <div className={stijl.keuzes}>
          <span className="zacht">{inlezen.rij.bron(cel.tekst)}</span>
          <Knop klein soort="stil" opKlik={() => opTekst(null)}>
            {inlezen.rij.zetTerug}
          </Knop>
        </div>
      )}
    </div>
  );
}

function Bevindingregel({
  bevinding,
  opKeuze,
}: {
  readonly bevinding: Bevinding;
  readonly opKeuze: (tekst: string) => void;
}) {
  const Teken = tekens[bevinding.ernst];
  return (
    <li>
      <p className={klas(stijl.bevinding, stijl[bevinding.ernst])}>
        <Teken size={15} aria-hidden="true" />
        <span>{bevindingzin(bevinding)}</span>
      </p>
      {bevinding.keuzen === undefined ? null : (
        <div className={stijl.keuzes}>
          {bevinding.keuzen.map(({ tekst, waarde }) => (
            <Knop key={waarde} klein opKlik={() => opKeuze(waarde)}>
              {isDatum(tekst) ? schrijfDatumLang(tekst) : tekst}
            </Knop>
          ))}
        </div>
      )}
    </li>
  );
}
