import { ShieldAlert } from 'lucide-react';
import { useState } from 'react';
import { afsluitreden, instroombron, journaalsoort } from '#domain/casus/lijsten.ts';
import { type Tijdlijnpunt, type Tijdlijnsoort, tijdlijnsoort } from '#domain/casus/tijdlijn.ts';
import { dagenTussen } from '#domain/datum/datum.ts';
import { grenzenVanDeeldatum } from '#domain/datum/deeldatum.ts';
import { deeldatumVanMoment, schrijfTijdVan } from '#domain/datum/moment.ts';
import { schrijfDeeldatum } from '#domain/datum/schrijfwijze.ts';
import type { Lijst } from '#domain/lijst.ts';
import { besluitMelden, meldcodeStapKort, vtSoort } from '#domain/meldcode/lijsten.ts';
import { useQueryVan } from '#renderer/app-client.ts';
import { spoorwoorden as tekst } from '#renderer/tekst/casus-sporen.ts';
import { Keuzelijst } from '#renderer/ui/Keuzelijst.tsx';
import { Label } from '#renderer/ui/Label.tsx';
import { Laden } from '#renderer/ui/Laden.tsx';
import { LegeStaat } from '#renderer/ui/LegeStaat.tsx';
import { type Gebeurtenis, Tijdlijn } from '#renderer/ui/Tijdlijn.tsx';
import stijl from './casus.module.css';
import { optiesVan, vlagnaam, woordVan } from './opties.ts';
import { useToonMeer } from './ToonMeer.tsx';
import { useCasus } from './use-casus.ts';

/** A silence from this length on is named. */
const GAT_WEKEN = 3;

/** Everything that happened, newest day first; silences are visible. */
export function TijdlijnBlad() {
  const { casusId } = useCasus();
  const { waarde, laadt } = useQueryVan('casus.tijdlijn', { casusId });
  const [soort, setSoort] = useState<string | null>(null);
  const { getoond, knop } = useToonMeer(
    (waarde?.punten ?? []).filter((punt) => soort === null || punt.soort === soort),
  );
  if (waarde === undefined) return laadt ? <Laden /> : null;
  const soorten = optiesVan(tijdlijnsoort).filter((optie) => waarde.punten.some((punt) => punt.soort === optie.waarde));
  return (
    <>
      <div className={stijl.kop}>
        <h2>{tekst.tijdlijn}</h2>
        <Keuzelijst
          label={tekst.filter}
          waarde={soort}
          opWaarde={setSoort}
          opties={soorten}
          leegTekst={tekst.alles}
          wisbaar
        />
      </div>
      {waarde.punten.length === 0 ? (
        <LegeStaat titel={tekst.leeg}>{tekst.leegUitleg}</LegeStaat>
      ) : (
        <Tijdlijn naam={tekst.tijdlijn} dagen={dagenVan(getoond)} />
      )}
      {knop}
    </>
  );
}

type Dag = { kop: string; dag: string | null; gebeurtenissen: Gebeurtenis[]; gat?: string };

function dagenVan(punten: readonly Tijdlijnpunt[]): readonly Dag[] {
  const dagen: Dag[] = [];
  for (const punt of punten) {
    const dag = punt.op === null ? null : deeldatumVanMoment(punt.op);
    const vorige = dagen.at(-1);
    if (vorige !== undefined && vorige.dag === dag) {
      vorige.gebeurtenissen.push(gebeurtenisVan(punt));
      continue;
    }
    const weken = vorige === undefined ? 0 : wekenTussen(dag, vorige.dag);
    if (vorige !== undefined && weken >= GAT_WEKEN) vorige.gat = tekst.gat(weken);
    dagen.push({
      kop: dag === null ? tekst.zonderDag : schrijfDeeldatum(dag),
      dag,
      gebeurtenissen: [gebeurtenisVan(punt)],
    });
  }
  return dagen;
}

function wekenTussen(eerder: string | null, later: string | null): number {
  if (eerder === null || later === null) return 0;
  return Math.floor(dagenTussen(grenzenVanDeeldatum(eerder).tot, grenzenVanDeeldatum(later).van) / 7);
}

function gebeurtenisVan(punt: Tijdlijnpunt): Gebeurtenis {
  const { wie, rodeVlag } = punt;
  const heeftWie = wie !== null && punt.soort !== 'regie';
  return {
    id: `${punt.soort}/${punt.id}`,
    tijd: punt.op ?? '',
    wanneer: punt.op === null ? '' : schrijfTijdVan(punt.op),
    titel: titelVan(punt),
    ...((heeftWie || rodeVlag !== null) && {
      bij: (
        <>
          {heeftWie ? wie : null}{' '}
          {rodeVlag === null ? null : (
            <Label toon="gevaar" icoon={ShieldAlert}>
              {vlagnaam(rodeVlag)}
            </Label>
          )}
        </>
      ),
    }),
    ...(punt.tekst !== null && { inhoud: punt.tekst }),
  };
}

/** The list in which the code of a kind of event is a word. */
const woordenlijsten: Readonly<Partial<Record<Tijdlijnsoort, Lijst>>> = {
  journaal: journaalsoort,
  besluit: besluitMelden,
  meldcode_stap: meldcodeStapKort,
  veilig_thuis: vtSoort,
  binnengekomen: instroombron,
  afgesloten: afsluitreden,
};

function titelVan({ soort, code, wie }: Tijdlijnpunt): string {
  if (soort === 'regie') return tekst.regisseur(wie ?? '');
  if (soort === 'actie') return code === 'vervallen' ? tekst.actieVervallen : tekst.actieGedaan;
  const lijst = woordenlijsten[soort];
  if (code === null || lijst === undefined) return tekst.soort[soort];
  const woord = woordVan(lijst, code);
  return soort === 'journaal' || soort === 'besluit' ? woord : `${tekst.soort[soort]}: ${woord.toLowerCase()}`;
}
