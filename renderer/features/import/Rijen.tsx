import { useCallback, useEffect, useState } from 'react';
import type { AppContract } from '#api/contract.ts';
import type { Uitvoer } from '#api/define.ts';
import type { LijstSoort } from '#domain/import/velden.ts';
import { useCommand, useQueryVan, useStop, useVoortgang } from '#renderer/app-client.ts';
import { foutregel } from '#renderer/tekst/fouten.ts';
import { inlezen } from '#renderer/tekst/import-scherm.ts';
import { Knop } from '#renderer/ui/Knop.tsx';
import { klas } from '#renderer/ui/klas.ts';
import { Laden } from '#renderer/ui/Laden.tsx';
import { Melding } from '#renderer/ui/Melding.tsx';
import { Kaart } from '#renderer/ui/Pagina.tsx';
import { Radiogroep } from '#renderer/ui/Radiogroep.tsx';
import { Rooster } from '#renderer/ui/Rooster.tsx';
import { Voortgang } from '#renderer/ui/Voortgang.tsx';
import stijl from './Import.module.css';
import { Rijpaneel } from './Rijpaneel.tsx';
import { Staatlabel } from './Staatlabel.tsx';

type Lijst = Uitvoer<AppContract['import.lijstRijen']>;
type Regel = Lijst['rijen'][number];

const woorden = inlezen.rijen;
const FILTERS = ['alle', 'twijfel', 'geweigerd', 'goed', 'overgeslagen'] as const;
type Filter = (typeof FILTERS)[number];
const VENSTER = 200;

type Props = {
  readonly soort: LijstSoort;
  readonly opTerug: () => void;
  readonly opKlaar: (importId: string) => void;
};

/** Every row of the list: what was understood, what is doubtful, what is refused; and then the one act. */
export function Rijen({ soort, opTerug, opKlaar }: Props) {
  const [filter, setFilter] = useState<Filter>('alle');
  const [vanaf, setVanaf] = useState(0);
  const [open, setOpen] = useState<number | null>(null);
  const { waarde: lijst, fout } = useQueryVan(
    'import.lijstRijen',
    { filter, vanaf, aantal: VENSTER },
    { houdVorige: true },
  );
  const opVenster = useCallback((van: number, tot: number) => {
    // Windows overlap by half, so that scrolling back and forth over an edge does not fetch each time.
    setVanaf((nu) => (van >= nu && tot < nu + VENSTER ? nu : Math.max(0, van - VENSTER / 2)));
  }, []);
  if (fout?.code === 'NIET_GELEZEN') return <Herlezen />;
  if (fout !== undefined) return <Melding toon="gevaar">{foutregel(fout.code, fout.kenmerk)}</Melding>;
  if (lijst === undefined) return <Laden />;
  const rijen = lijst.rijen.map((een) => een.rij);
  return (
    <>
      <Kaart titel={woorden.titel}>
        <div className={klas('stapel-klein', stijl.filter)}>
          <p className="leesbaar">{woorden.uitleg}</p>
          <Radiogroep
            label={woorden.filter}
            naastElkaar
            waarde={filter}
            opWaarde={(gekozen) => {
              setFilter(FILTERS.find((een) => een === gekozen) ?? 'alle');
              setVanaf(0);
            }}
            opties={FILTERS.map((een) => ({
              waarde: een,
              tekst: woorden.metAantal(woorden.filters[een], aantalVan(lijst, een)),
            }))}
          />
        </div>
      </Kaart>
      <div className={stijl.rooster}>
        <Rooster<Regel>
          naam={woorden.naam}
          kolommen={KOLOMMEN}
          aantal={lijst.totaal}
          rij={(index) => lijst.rijen[index - lijst.vanaf]}
          opVenster={opVenster}
          opOpen={(regel) => setOpen(regel.rij)}
          leeg={woorden.leeg}
        />
      </div>
      <Uitvoering tellingen={lijst.tellingen} opTerug={opTerug} opKlaar={opKlaar} />
      {open === null ? null : (
        <Rijpaneel
          key={open}
          rij={open}
          soort={soort}
          buren={buurrijen(rijen, open)}
          opRij={setOpen}
          opSluit={() => setOpen(null)}
        />
      )}
    </>
  );
}

function buurrijen(rijen: readonly number[], rij: number) {
  const plaats = rijen.indexOf(rij);
  return { vorige: rijen[plaats - 1] ?? null, volgende: plaats < 0 ? null : (rijen[plaats + 1] ?? null) };
}

function aantalVan({ tellingen }: Lijst, filter: Filter): number {
  return filter === 'alle' ? tellingen.rijen : tellingen[filter];
}

const KOLOMMEN = [
  { sleutel: 'rij', kop: woorden.kolommen.rij, breedte: '4.5rem', cel: (regel: Regel) => regel.rij, getal: true },
  { sleutel: 'naam', kop: woorden.kolommen.naam, breedte: 'minmax(9rem, 1.2fr)', cel: (regel: Regel) => regel.naam },
  {
    sleutel: 'personen',
    kop: woorden.kolommen.personen,
    breedte: 'minmax(12rem, 2.2fr)',
    cel: (regel: Regel) => regel.personen,
  },
  {
    sleutel: 'staat',
    kop: woorden.kolommen.staat,
    breedte: '10rem',
    cel: (regel: Regel) => <Staatlabel staat={regel.staat} twijfels={regel.twijfels + regel.geweigerd} />,
  },
  {
    sleutel: 'besluit',
    kop: woorden.kolommen.besluit,
    breedte: '11rem',
    cel: (regel: Regel) => inlezen.besluit[regel.besluit.soort],
  },
];

type UitvoerProps = Pick<Props, 'opTerug' | 'opKlaar'> & { readonly tellingen: Lijst['tellingen'] };

function Uitvoering({ tellingen, opTerug, opKlaar }: UitvoerProps) {
  const { doe, bezig } = useCommand('import.voerUit');
  const [code, setCode] = useState<string | null>(null);
  const stop = useStop();
  const voortgang = useVoortgang('import.voerUit');
  const aantal = tellingen.nieuw + tellingen.bestaand;

  async function voerUit(): Promise<void> {
    setCode(null);
    const antwoord = await doe({});
    if (antwoord.ok) opKlaar(antwoord.value.importId);
    else setCode(antwoord.error.code);
  }

  if (voortgang !== null) {
    return (
      <div className={stijl.voet}>
        <Voortgang
          label={woorden.bezig}
          {...voortgang}
          tekst={woorden.bezigUitleg}
          opStop={() => stop('import.voerUit')}
        />
      </div>
    );
  }
  return (
    <div className={stijl.voet}>
      {code === null ? null : (
        <Melding toon={code === 'AFGEBROKEN' ? 'info' : 'gevaar'} voorlezen>
          {foutregel(code)}
        </Melding>
      )}
      {aantal === 0 ? <Melding toon="let-op">{woorden.niets}</Melding> : null}
      <div className={stijl.knoppen}>
        <Knop opKlik={opTerug}>{woorden.terug}</Knop>
        {aantal === 0 ? null : (
          <Knop soort="hoofd" bezig={bezig} opKlik={() => void voerUit()}>
            {woorden.doe(aantal)}
          </Knop>
        )}
      </div>
    </div>
  );
}

/** The rows are not in memory any more (a lock, another day): read them again at once. */
function Herlezen() {
  const { doe } = useCommand('import.lees');
  const [poging, setPoging] = useState(1);
  const [stand, setStand] = useState<{ readonly poging: number; readonly code: string | null }>({
    poging: 0,
    code: null,
  });
  const voortgang = useVoortgang('import.lees');
  useEffect(() => {
    void doe({}).then((antwoord) => setStand({ poging, code: antwoord.ok ? null : antwoord.error.code }));
  }, [doe, poging]);
  const code = stand.poging === poging ? stand.code : null;
  if (code === null) return <Voortgang label={inlezen.kolommen.leest} gedaan={0} totaal={0} {...voortgang} />;
  return (
    <Melding toon="gevaar" acties={<Knop opKlik={() => setPoging(poging + 1)}>{woorden.opnieuwLezen}</Knop>}>
      {foutregel(code)}
    </Melding>
  );
}
