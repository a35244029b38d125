import { useState } from 'react';
import type { Kader } from '#domain/afwegingskader/kader.ts';
import { afwegingsregels } from '#domain/afwegingskader/regels.ts';
import { meldmodus, uitkomstsoort } from '#domain/afwegingskader/uitkomst.ts';
import { schrijfDatumLang, schrijfTermijn, schrijfTijdstipLang } from '#domain/datum/schrijfwijze.ts';
import { useCommand } from '#renderer/app-client.ts';
import { afwegen } from '#renderer/tekst/afwegingskader.ts';
import { foutregel } from '#renderer/tekst/fouten.ts';
import { Bevestiging } from '#renderer/ui/Bevestiging.tsx';
import { Knop } from '#renderer/ui/Knop.tsx';
import { Label, type Toon } from '#renderer/ui/Label.tsx';
import { Melding } from '#renderer/ui/Melding.tsx';
import { useMeld } from '#renderer/ui/Meldingen.tsx';
import { Kaart } from '#renderer/ui/Pagina.tsx';
import { Toelichting } from '#renderer/ui/Toelichting.tsx';
import type { Gegevens, Weging } from './gegevens.ts';
import stijl from './stijl.module.css';

const tonen: Readonly<Record<Weging['uitkomst']['soort'], Toon>> = {
  open: 'neutraal',
  afsluiten: 'neutraal',
  melden: 'gevaar',
  hulp: 'info',
  afsluiten_met_volgafspraken: 'goed',
};

type Props = {
  readonly weging: Weging;
  readonly kader: Kader | undefined;
  readonly gegevens: Gegevens;
  readonly opOpnieuw: () => void;
};

/** Where the answers lead, with the norm and its source; advice, for the decision is the professional's. */
export function Uitkomstkaart({ weging, kader, gegevens, opOpnieuw }: Props) {
  const { uitkomst } = weging;
  const normen = (kader?.normen ?? []).filter(({ nummer }) => uitkomst.normen.includes(nummer));
  return (
    <Kaart
      titel={afwegen.uitkomst}
      bijTitel={<Label toon={tonen[uitkomst.soort]}>{uitkomstsoort[uitkomst.soort]}</Label>}
    >
      <div className="stapel-klein">
        {uitkomst.modus === null ? null : <p className={stijl.uitkomst}>{meldmodus[uitkomst.modus]}</p>}
        {normen.length === 0 ? <p>{afwegen.geenNorm}</p> : null}
        {normen.map(({ nummer, norm, bron }) => (
          <div key={nummer} className={stijl.norm}>
            <p>
              <strong>{afwegen.norm(nummer)}</strong>
            </p>
            <p>{norm}</p>
            <p className={stijl.bron}>{bron.titel}</p>
          </div>
        ))}
        {uitkomst.modus === 'samen_met_vt' ? <p>{afwegen.samenMetVt}</p> : null}
        <Vervolg uitkomst={uitkomst} vandaag={gegevens.vandaag} />
        <p className={stijl.uitleg}>{afwegen.uitkomstAdvies}</p>
        <Aandacht codes={weging.aandachtspunten} />
        <Toelichting titel={afwegen.regels}>
          <Regels codes={uitkomst.regels} />
        </Toelichting>
        <Vaststelling weging={weging} namen={gegevens.namen} opOpnieuw={opOpnieuw} />
      </div>
    </Kaart>
  );
}

/** The day on which question 5 comes back; late in words when it has passed. */
function Vervolg({ uitkomst, vandaag }: { readonly uitkomst: Weging['uitkomst']; readonly vandaag: string }) {
  const { termijn, openVragen } = uitkomst;
  if (termijn === null || !openVragen.includes(5)) return null;
  return (
    <p className="rij">
      {afwegen.volgTermijn(schrijfDatumLang(termijn))}
      {termijn < vandaag ? <Label toon="gevaar">{schrijfTermijn(termijn, vandaag)}</Label> : null}
    </p>
  );
}

function Aandacht({ codes }: { readonly codes: readonly string[] }) {
  return Object.entries(afwegen.aandacht)
    .filter(([code]) => codes.includes(code))
    .map(([code, tekst]) => (
      <Melding key={code} toon="let-op">
        {tekst} <span className={stijl.bron}>({code})</span>
      </Melding>
    ));
}

function Regels({ codes }: { readonly codes: readonly string[] }) {
  return (
    <ul className="stapel-klein">
      {Object.entries(afwegingsregels)
        .filter(([code]) => codes.includes(code))
        .map(([code, { norm, bron }]) => (
          <li key={code}>
            <strong>{code}</strong> {norm} <span className={stijl.bron}>({bron})</span>
          </li>
        ))}
    </ul>
  );
}

type VaststellingProps = { readonly weging: Weging; readonly namen: Gegevens['namen']; readonly opOpnieuw: () => void };

/** One button that fixes the weighing and, once it is fixed, begins another: it stays in place, and keeps the focus. */
function Vaststelling({ weging, namen, opOpnieuw }: VaststellingProps) {
  const [vraagt, setVraagt] = useState(false);
  const { doe, bezig } = useCommand('afwegingskader.stelVast');
  const meld = useMeld();
  const { vastgesteldOp } = weging;
  const wie = namen[weging.vastgesteldDoor ?? weging.gemaaktDoor] ?? '';
  const stelVast = async () => {
    const antwoord = await doe({ wegingId: weging.id });
    setVraagt(false);
    meld(antwoord.ok ? { tekst: afwegen.gedaan.vastgesteld } : { tekst: foutregel(antwoord.error.code), toon: 'fout' });
  };
  return (
    <div className="rij">
      <Knop opKlik={vastgesteldOp === null ? () => setVraagt(true) : opOpnieuw}>
        {vastgesteldOp === null ? afwegen.stelVast : afwegen.opnieuw}
      </Knop>
      <span className="zacht">
        {vastgesteldOp === null
          ? afwegen.nietVastgesteld
          : afwegen.vastgesteld(wie, schrijfTijdstipLang(vastgesteldOp))}
      </span>
      <Bevestiging
        titel={afwegen.stelVast}
        open={vraagt}
        opSluit={() => setVraagt(false)}
        actie={afwegen.stelVast}
        opActie={() => void stelVast()}
        bezig={bezig}
      >
        <p>{afwegen.stelVastUitleg}</p>
      </Bevestiging>
    </div>
  );
}
