import { FileInput, List } from 'lucide-react';
import type { AppContract } from '#api/contract.ts';
import type { Uitvoer } from '#api/define.ts';
import { schrijfTijdstipLang } from '#domain/datum/schrijfwijze.ts';
import { useQueryVan } from '#renderer/app-client.ts';
import { foutregel } from '#renderer/tekst/fouten.ts';
import { redenzin } from '#renderer/tekst/import.ts';
import { inlezen } from '#renderer/tekst/import-scherm.ts';
import { Knop } from '#renderer/ui/Knop.tsx';
import { KnopLink } from '#renderer/ui/KnopLink.tsx';
import { Aantal } from '#renderer/ui/Label.tsx';
import { Laden } from '#renderer/ui/Laden.tsx';
import { Melding } from '#renderer/ui/Melding.tsx';
import { Feitenlijst, Kaart, Paginakop } from '#renderer/ui/Pagina.tsx';
import stijl from './Import.module.css';
import { Stappenbalk } from './Stappenbalk.tsx';

type Import = Uitvoer<AppContract['import.laadVerslag']>;

const woorden = inlezen.verslag;
const TELLINGEN = [
  'rijen',
  'nieuweCasussen',
  'bijBestaande',
  'nieuwePersonen',
  'bekendePersonen',
  'huisverboden',
  'metTwijfel',
  'gecorrigeerdeCellen',
  'alIngelezen',
] as const;

type Props = {
  readonly importId: string /** Just done, not looked up later. */;
  readonly isNet: boolean;
  readonly opTerug: () => void;
};

/** What an import did: counts, and every row that was not read in with its contents and the reason. */
export function Verslag({ importId, isNet, opTerug }: Props) {
  const { waarde, fout } = useQueryVan('import.laadVerslag', { importId });
  if (fout !== undefined) return <Melding toon="gevaar">{foutregel(fout.code, fout.kenmerk)}</Melding>;
  if (waarde === undefined) return <Laden />;
  const { verslag, bestandsnaam, gemaaktOp, gemaaktDoor } = waarde;
  const feiten = TELLINGEN.filter((naam) => naam === 'rijen' || verslag[naam] > 0).map((naam) => ({
    term: woorden.feiten[naam],
    waarde: verslag[naam],
  }));
  return (
    <>
      <Paginakop
        titel={isNet ? inlezen.titel : woorden.titel}
        onder={woorden.van(bestandsnaam, schrijfTijdstipLang(gemaaktOp), gemaaktDoor)}
      />
      {isNet ? (
        <>
          <Stappenbalk nu={3} />
          <Melding toon="goed" titel={woorden.klaar} voorlezen>
            {woorden.klaarUitleg}
          </Melding>
        </>
      ) : null}
      <Kaart titel={woorden.titel}>
        <Feitenlijst
          feiten={[...feiten, { term: woorden.feiten.nietIngelezen, waarde: verslag.nietIngelezen.length }]}
        />
      </Kaart>
      <NietIngelezen verslag={verslag} />
      <div className="rij">
        <KnopLink to="/casussen" soort="hoofd" icoon={List}>
          {woorden.naarCasussen}
        </KnopLink>
        <Knop icoon={isNet ? FileInput : undefined} opKlik={opTerug}>
          {isNet ? woorden.nogEen : woorden.terug}
        </Knop>
      </div>
    </>
  );
}

function NietIngelezen({ verslag }: Pick<Import, 'verslag'>) {
  const { nietIngelezen } = verslag;
  return (
    <Kaart titel={woorden.nietTitel} bijTitel={<Aantal waarde={nietIngelezen.length} />}>
      {nietIngelezen.length === 0 ? <p className="zacht">{woorden.nietGeen}</p> : null}
      <ul className={stijl.niet}>
        {nietIngelezen.map(({ rij, reden, bronregel }) => (
          <li key={rij}>
            <strong>{woorden.nietRij(rij)}</strong> {redenzin(reden)}
            <dl className={stijl.bronregel}>
              {bronregel.map(({ kop, tekst }, plaats) => (
                <div key={`${rij}.${plaats}.${kop}`} className={stijl.paar}>
                  <dt>{kop}</dt>
                  <dd>{tekst}</dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
    </Kaart>
  );
}
