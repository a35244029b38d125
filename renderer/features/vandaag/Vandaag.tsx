import { CalendarCheck2, FileInput, FolderPlus, NotebookPen, Sun } from 'lucide-react';
import { schrijfDatumLang } from '#domain/datum/schrijfwijze.ts';
import { useQueryVan } from '#renderer/app-client.ts';
import { useSchildaden } from '#renderer/schil-daden.ts';
import { foutregel } from '#renderer/tekst/fouten.ts';
import { vandaag as woorden } from '#renderer/tekst/vandaag.ts';
import { Knop } from '#renderer/ui/Knop.tsx';
import { KnopLink } from '#renderer/ui/KnopLink.tsx';
import { Laden } from '#renderer/ui/Laden.tsx';
import { LegeStaat } from '#renderer/ui/LegeStaat.tsx';
import { Melding } from '#renderer/ui/Melding.tsx';
import { Paginakop } from '#renderer/ui/Pagina.tsx';
import { Concepten, ZonderStap } from './Terzijde.tsx';
import stijl from './Vandaag.module.css';
import { Werklijst } from './Werklijst.tsx';

/** What has to be done now: by urgency, in words. */
export function Vandaag() {
  const { waarde: dag, fout } = useQueryVan('vandaag.lijst', {});
  const { openNotitie } = useSchildaden();
  if (fout !== undefined) return <Melding toon="gevaar">{foutregel(fout.code, fout.kenmerk)}</Melding>;
  if (dag === undefined) return <Laden />;
  const aantal = dag.teLaat.totaal + dag.dezeDag.totaal + dag.dezeWeek.totaal;
  return (
    <>
      <Paginakop
        titel={woorden.titel}
        onder={`${schrijfDatumLang(dag.vandaag)} · ${woorden.open(dag.aantalOpen)}`}
        acties={
          <>
            <Knop icoon={NotebookPen} opKlik={() => openNotitie()}>
              {woorden.notitie}
            </Knop>
            <KnopLink to="/intake" soort="hoofd" icoon={FolderPlus}>
              {woorden.nieuw}
            </KnopLink>
          </>
        }
      />
      <div className={stijl.pagina}>
        <div className={stijl.groepen}>
          {dag.aantalOpen === 0 ? <Welkom /> : null}
          {dag.aantalOpen > 0 && aantal === 0 ? <Rustig /> : null}
          <Werklijst titel={woorden.teLaat} groep={dag.teLaat} vandaag={dag.vandaag} toon="gevaar" />
          <Werklijst titel={woorden.dezeDag} groep={dag.dezeDag} vandaag={dag.vandaag} toon="let-op" />
          <Werklijst
            titel={woorden.dezeWeek}
            bij={woorden.totEnMet(schrijfDatumLang(dag.totEnMet))}
            groep={dag.dezeWeek}
            vandaag={dag.vandaag}
            toon="neutraal"
          />
        </div>
        <div className={stijl.zij}>
          {dag.aantalOpen === 0 ? null : <ZonderStap zonderStap={dag.zonderStap} />}
          <Concepten />
        </div>
      </div>
    </>
  );
}

function Rustig() {
  return (
    <LegeStaat icoon={Sun} titel={woorden.rustig.titel}>
      <p>{woorden.rustig.uitleg}</p>
    </LegeStaat>
  );
}

function Welkom() {
  return (
    <LegeStaat
      icoon={CalendarCheck2}
      titel={woorden.leeg.titel}
      actie={
        <>
          <KnopLink to="/importeren" soort="hoofd" icoon={FileInput}>
            {woorden.leeg.importeer}
          </KnopLink>
          <KnopLink to="/intake" icoon={FolderPlus}>
            {woorden.leeg.nieuw}
          </KnopLink>
        </>
      }
    >
      <p>{woorden.leeg.uitleg}</p>
    </LegeStaat>
  );
}
