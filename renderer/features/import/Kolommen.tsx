import { useState } from 'react';
import type { AppContract } from '#api/contract.ts';
import type { Uitvoer } from '#api/define.ts';
import { type Veld, velden, veldenVan } from '#domain/import/velden.ts';
import type { KolomVoorstel } from '#domain/import/voorstel.ts';
import { useCommand, useStop, useVoortgang } from '#renderer/app-client.ts';
import { foutregel } from '#renderer/tekst/fouten.ts';
import { veldnamen } from '#renderer/tekst/import.ts';
import { inlezen } from '#renderer/tekst/import-scherm.ts';
import { Keuzelijst } from '#renderer/ui/Keuzelijst.tsx';
import { Knop } from '#renderer/ui/Knop.tsx';
import { Label, type Toon } from '#renderer/ui/Label.tsx';
import { Melding } from '#renderer/ui/Melding.tsx';
import { Kaart } from '#renderer/ui/Pagina.tsx';
import { Toelichting } from '#renderer/ui/Toelichting.tsx';
import { Voortgang } from '#renderer/ui/Voortgang.tsx';
import { Zoekkeuze } from '#renderer/ui/Zoekkeuze.tsx';
import stijl from './Import.module.css';

export type Indelingstand = NonNullable<Uitvoer<AppContract['import.laad']>>;
type Kolom = Indelingstand['kolommen'][number];

const woorden = inlezen.kolommen;

/** Where each column of the list goes: a proposal with its certainty, to be changed at will. */
export function Kolommen({ stand, opVerder }: { readonly stand: Indelingstand; readonly opVerder: () => void }) {
  const { doe: lees, bezig } = useCommand('import.lees');
  const { doe: deelIn } = useCommand('import.deelIn');
  const [code, setCode] = useState<string | null>(null);
  const stop = useStop();
  const voortgang = useVoortgang('import.lees');
  const zonderVeld = stand.kolommen.filter((een) => een.veld === 'bronregel' && een.gevuld > 0).length;

  async function verder(): Promise<void> {
    setCode(null);
    const antwoord = await lees({});
    if (antwoord.ok) opVerder();
    else setCode(antwoord.error.code);
  }

  return (
    <>
      {code === null ? null : (
        <Melding toon="gevaar" voorlezen>
          {foutregel(code)}
        </Melding>
      )}
      <Kaart titel={woorden.titel}>
        <div className="stapel-klein leesbaar">
          <p>{woorden.uitleg}</p>
          <p className="zacht">{woorden.gelezenAls(inlezen.soort[stand.soort], stand.aantalRijen)}</p>
          <Bladkeuze stand={stand} />
        </div>
      </Kaart>
      <Kaart vol>
        <div className={stijl.tabelhouder}>
          <table className={stijl.tabel}>
            <thead>
              <tr>
                <th scope="col">{woorden.kop}</th>
                <th scope="col">{woorden.voorbeelden}</th>
                <th scope="col">{woorden.veld}</th>
                <th scope="col">{woorden.zekerheid}</th>
              </tr>
            </thead>
            <tbody>
              {stand.kolommen.map((kolom) => (
                <Kolomrij
                  key={kolom.kolom}
                  kolom={kolom}
                  opties={veldenVan(stand.soort)}
                  opVeld={(veld) => void deelIn({ wat: 'veld', kolom: kolom.kolom, veld })}
                />
              ))}
            </tbody>
          </table>
        </div>
      </Kaart>
      <div className={stijl.voet}>
        {voortgang === null ? (
          <div className={stijl.knoppen}>
            <p className="zacht">{zonderVeld === 0 ? null : woorden.aantalBron(zonderVeld)}</p>
            <Knop soort="hoofd" bezig={bezig} opKlik={() => void verder()}>
              {woorden.verder}
            </Knop>
          </div>
        ) : (
          <Voortgang label={woorden.leest} {...voortgang} opStop={() => stop('import.lees')} />
        )}
      </div>
    </>
  );
}

type RijProps = { readonly kolom: Kolom; readonly opties: readonly Veld[]; readonly opVeld: (veld: Veld) => void };

function Kolomrij({ kolom, opties, opVeld }: RijProps) {
  const kop = kolom.kop === '' ? woorden.zonderKop(kolom.kolom + 1) : kolom.kop;
  return (
    <tr>
      <th scope="row">{kop}</th>
      <td>
        <div className={stijl.voorbeelden}>
          {kolom.voorbeelden.length === 0 ? woorden.leeg : kolom.voorbeelden.join(' · ')}
        </div>
      </td>
      <td className={stijl.keuze}>
        <Zoekkeuze
          label={woorden.veldVan(kop)}
          waarde={kolom.veld}
          opWaarde={(gekozen) => opVeld(velden.find((veld) => veld === gekozen) ?? 'bronregel')}
          opties={opties.map((veld) => ({ waarde: veld, tekst: veldnamen[veld] }))}
        />
      </td>
      <td className={stijl.zekerheid}>
        <Label toon={toonVan(kolom)}>{zekerheid(kolom)}</Label>
        <span className={stijl.reden}>{inlezen.reden[kolom.reden]}</span>
      </td>
    </tr>
  );
}

function toonVan({ score, reden }: Pick<KolomVoorstel, 'score' | 'reden'>): Toon {
  if (reden === 'geen') return 'neutraal';
  return score >= 0.8 ? 'goed' : 'let-op';
}

function zekerheid({ score, reden }: Pick<KolomVoorstel, 'score' | 'reden'>): string {
  if (reden === 'geen') return veldnamen.bronregel.split(':')[0] ?? '';
  if (score >= 0.8) return inlezen.zeker;
  return score >= 0.55 ? inlezen.waarschijnlijk : inlezen.kijkNa;
}

/** Another sheet, or another row with the headers: only where there is something to choose. */
function Bladkeuze({ stand }: { readonly stand: Indelingstand }) {
  const { doe } = useCommand('import.deelIn');
  const rijopties = stand.eersteRijen.map(({ rij, cellen }) => ({
    waarde: String(rij - 1),
    tekst: woorden.kopregelRij(
      rij,
      cellen
        .filter((cel) => cel !== '')
        .slice(0, 4)
        .join(' · '),
    ),
  }));
  return (
    <>
      {stand.bladen.length < 2 ? null : (
        <Keuzelijst
          label={woorden.blad}
          waarde={String(stand.blad)}
          opWaarde={(blad) => void doe({ wat: 'blad', blad: Number(blad) })}
          opties={stand.bladen.map(({ naam, aantalRijen }, plaats) => ({
            waarde: String(plaats),
            tekst: woorden.bladRegel(naam, aantalRijen),
          }))}
        />
      )}
      <Toelichting titel={woorden.kopregelVraag}>
        <Keuzelijst
          label={woorden.kopregel}
          hint={woorden.kopregelHint}
          breedte="heel"
          waarde={String(stand.kopRij)}
          opWaarde={(kopRij) => void doe({ wat: 'kopregel', kopRij: Number(kopRij) })}
          opties={[{ waarde: '-1', tekst: woorden.geenKopregel }, ...rijopties]}
        />
      </Toelichting>
    </>
  );
}
