import type { AppContract } from '#api/contract.ts';
import type { Invoer, Uitvoer } from '#api/define.ts';
import type { LijstSoort } from '#domain/import/velden.ts';
import type { Bevinding } from '#domain/import/voorstel.ts';
import { useCommand, useQueryVan } from '#renderer/app-client.ts';
import { foutregel } from '#renderer/tekst/fouten.ts';
import { bevindingzin } from '#renderer/tekst/import.ts';
import { inlezen } from '#renderer/tekst/import-scherm.ts';
import { Dialoog } from '#renderer/ui/Dialoog.tsx';
import { Knop } from '#renderer/ui/Knop.tsx';
import { Laden } from '#renderer/ui/Laden.tsx';
import { Melding } from '#renderer/ui/Melding.tsx';
import { Radiogroep } from '#renderer/ui/Radiogroep.tsx';
import { Toelichting } from '#renderer/ui/Toelichting.tsx';
import { Begrepen } from './Begrepen.tsx';
import { Celveld } from './Celveld.tsx';
import stijl from './Import.module.css';
import { Staatlabel } from './Staatlabel.tsx';

type Detail = Uitvoer<AppContract['import.laadRij']>;
type Herziening = Invoer<AppContract['import.herzie']>;

const woorden = inlezen.rij;

type Props = {
  readonly rij: number;
  readonly soort: LijstSoort;
  readonly buren: { readonly vorige: number | null; readonly volgende: number | null };
  readonly opRij: (rij: number) => void;
  readonly opSluit: () => void;
};

/** One row beside the list: what to look at, each cell with its findings, and what happens with the row. */
export function Rijpaneel({ rij, soort, buren, opRij, opSluit }: Props) {
  const { waarde: detail, fout } = useQueryVan('import.laadRij', { rij });
  const naam = detail === undefined ? '' : naamVan(detail);
  return (
    <Dialoog
      titel={woorden.titel(rij, naam)}
      open
      zijpaneel
      opSluit={opSluit}
      acties={<Buren buren={buren} opRij={opRij} />}
    >
      {fout === undefined ? null : <Melding toon="gevaar">{foutregel(fout.code, fout.kenmerk)}</Melding>}
      {detail === undefined ? <Laden /> : <Inhoud detail={detail} rij={rij} soort={soort} />}
    </Dialoog>
  );
}

function naamVan({ voorstel, cellen }: Detail): string {
  return (
    voorstel.begrepen?.gezinsnaam ?? voorstel.begrepen?.nummer ?? cellen.find((cel) => cel.tekst !== '')?.tekst ?? ''
  );
}

function Buren({ buren, opRij }: Pick<Props, 'buren' | 'opRij'>) {
  const { vorige, volgende } = buren;
  return (
    <>
      {vorige === null ? null : <Knop opKlik={() => opRij(vorige)}>{woorden.vorige}</Knop>}
      {volgende === null ? null : <Knop opKlik={() => opRij(volgende)}>{woorden.volgende}</Knop>}
    </>
  );
}

type InhoudProps = { readonly detail: Detail; readonly rij: number; readonly soort: LijstSoort };

function Inhoud({ detail, rij, soort }: InhoudProps) {
  const { doe } = useCommand('import.herzie');
  const herzie = (keuze: Herziening) => void doe(keuze);
  const { voorstel, cellen } = detail;
  const bij = (kolom: number | null) => voorstel.bevindingen.filter((een) => een.kolom === kolom);
  const vraagtAandacht = (kolom: number) => bij(kolom).some((een) => een.ernst !== 'info');
  const gevuld = cellen.filter((cel) => cel.tekst !== '' || cel.gecorrigeerd !== null || bij(cel.kolom).length > 0);
  const eerst = gevuld.filter((cel) => vraagtAandacht(cel.kolom) || cel.gecorrigeerd !== null);
  const rest = gevuld.filter((cel) => !eerst.includes(cel));
  const veld = (cel: Detail['cellen'][number]) => (
    <Celveld
      key={`${rij}.${cel.kolom}`}
      cel={cel}
      bevindingen={bij(cel.kolom)}
      opTekst={(tekst) => herzie({ wat: 'cel', rij, kolom: cel.kolom, tekst })}
    />
  );
  return (
    <div className="stapel">
      <div>
        <Staatlabel
          staat={voorstel.staat}
          twijfels={voorstel.bevindingen.filter((een) => een.ernst !== 'info').length}
        />
      </div>
      <Rijmeldingen staat={voorstel.staat} bevindingen={bij(null)} />
      {voorstel.staat === 'goed' || voorstel.staat === 'twijfel' ? (
        <Besluit detail={detail} soort={soort} herzie={herzie} />
      ) : null}
      <Personen detail={detail} herzie={herzie} />
      <section className={stijl.cellen} aria-label={woorden.kijken}>
        <h3>{woorden.kijken}</h3>
        {eerst.length === 0 ? <p className="zacht">{woorden.geenTwijfel}</p> : eerst.map(veld)}
      </section>
      {voorstel.begrepen === null ? null : <Begrepen begrepen={voorstel.begrepen} />}
      {rest.length === 0 ? null : (
        <Toelichting titel={woorden.rest} beginOpen={voorstel.begrepen === null}>
          <div className={stijl.cellen}>{rest.map(veld)}</div>
        </Toelichting>
      )}
    </div>
  );
}

/** What is to be said about the row as a whole. */
function Rijmeldingen({
  staat,
  bevindingen,
}: {
  readonly staat: Detail['voorstel']['staat'];
  readonly bevindingen: readonly Bevinding[];
}) {
  if (bevindingen.length === 0) return null;
  const toon = { goed: 'info', twijfel: 'let-op', geweigerd: 'gevaar', overgeslagen: 'info' } as const;
  const titel = {
    goed: undefined,
    twijfel: undefined,
    geweigerd: woorden.geweigerd,
    overgeslagen: woorden.overgeslagen,
  }[staat];
  return (
    <Melding toon={toon[staat]} {...(titel !== undefined && { titel })}>
      {bevindingen.map((een) => (
        <p key={een.code}>{bevindingzin(een)}</p>
      ))}
      {staat === 'geweigerd' ? <p>{woorden.geweigerdUitleg}</p> : null}
    </Melding>
  );
}

type KeuzeProps = { readonly detail: Detail; readonly herzie: (keuze: Herziening) => void };

function Besluit({ detail, soort, herzie }: KeuzeProps & { readonly soort: LijstSoort }) {
  const { voorstel, casussen, besluit } = detail;
  if (voorstel.groep !== voorstel.rij) return <Melding>{woorden.samen(voorstel.groep)}</Melding>;
  const uitleg = soort === 'casussen' ? woorden.bestaandUitleg : woorden.bestaandUitlegHv;
  const opties = [
    { waarde: 'nieuw', tekst: woorden.nieuw },
    ...casussen.map((casus) => ({ waarde: casus.casusId, tekst: woorden.bestaand(casus.nummer, casus.naam), uitleg })),
    { waarde: 'overslaan', tekst: woorden.overslaan, uitleg: woorden.overslaanUitleg },
  ];
  const kies = (gekozen: string | null) => {
    if (gekozen === 'nieuw' || gekozen === 'overslaan')
      herzie({ wat: 'besluit', rij: voorstel.rij, besluit: { soort: gekozen } });
    else if (gekozen !== null)
      herzie({ wat: 'besluit', rij: voorstel.rij, besluit: { soort: 'bestaand', casusId: gekozen } });
  };
  return (
    <Radiogroep
      label={woorden.besluit}
      waarde={besluit.soort === 'bestaand' ? besluit.casusId : besluit.soort}
      opWaarde={kies}
      opties={opties}
    />
  );
}

const NIEUW = 'nieuw';

/** People who may be in the dossier already: the user says who is who. */
function Personen({ detail, herzie }: KeuzeProps) {
  return detail.personen.map(({ volledigeNaam, keuzes, gekozen }) => (
    <Radiogroep
      key={volledigeNaam}
      label={woorden.persoon(volledigeNaam)}
      waarde={gekozen ?? NIEUW}
      opWaarde={(wie) =>
        herzie({ wat: 'persoon', rij: detail.voorstel.rij, naam: volledigeNaam, persoonId: wie === NIEUW ? null : wie })
      }
      opties={[
        ...keuzes.map(({ persoonId, weergavenaam, sterkte }) => ({
          waarde: persoonId,
          tekst: weergavenaam,
          uitleg: woorden.sterkte[sterkte],
        })),
        { waarde: NIEUW, tekst: woorden.persoonNieuw },
      ]}
    />
  ));
}
