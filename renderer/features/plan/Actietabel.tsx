import { schrijfDatumKort, schrijfTermijn } from '#domain/datum/schrijfwijze.ts';
import { actiesoort, actiestaat } from '#domain/plan/lijsten.ts';
import { isOpen } from '#domain/plan/plan.ts';
import { useCommand } from '#renderer/app-client.ts';
import { foutregel } from '#renderer/tekst/fouten.ts';
import { planwoorden } from '#renderer/tekst/plan.ts';
import { Knop } from '#renderer/ui/Knop.tsx';
import { Label } from '#renderer/ui/Label.tsx';
import { useMeld } from '#renderer/ui/Meldingen.tsx';
import { Toelichting } from '#renderer/ui/Toelichting.tsx';
import type { Actie } from './gegevens.ts';
import stijl from './stijl.module.css';

type Props = {
  readonly naam: string;
  readonly acties: readonly Actie[];
  readonly vandaag: string;
  readonly opWijzig: (actie: Actie) => void;
};

const woorden = planwoorden.actie;

/** The actions of one goal: open ones in sight, finished ones one click away. */
export function Actietabel(props: Props) {
  const open = props.acties.filter(isOpen);
  const klaar = props.acties.filter((actie) => !isOpen(actie));
  return (
    <>
      {open.length === 0 ? null : <Tabel {...props} acties={open} />}
      {klaar.length === 0 ? null : (
        <Toelichting titel={woorden.afgerond(klaar.length)}>
          <Tabel {...props} acties={klaar} />
        </Toelichting>
      )}
    </>
  );
}

function Tabel({ naam, acties, vandaag, opWijzig }: Props) {
  const { kolommen } = woorden;
  return (
    <div className={stijl.tabelomslag}>
      <table className={stijl.tabel} aria-label={naam}>
        <thead>
          <tr>
            <th scope="col">{kolommen.wat}</th>
            <th scope="col">{kolommen.wie}</th>
            <th scope="col">{kolommen.wanneer}</th>
            <th scope="col">{kolommen.staat}</th>
            <th scope="col">
              <span className="alleen-voorlezen">{kolommen.doe}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {acties.map((actie) => (
            <Rij key={actie.id} actie={actie} vandaag={vandaag} opWijzig={() => opWijzig(actie)} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Rij({
  actie,
  vandaag,
  opWijzig,
}: {
  readonly actie: Actie;
  readonly vandaag: string;
  readonly opWijzig: () => void;
}) {
  const { doe } = useCommand('actie.rondAf');
  const meld = useMeld();
  const open = isOpen(actie);
  const zet = async (staat: 'gedaan' | 'open'): Promise<void> => {
    const antwoord = await doe({ actieId: actie.id, staat });
    if (!antwoord.ok) meld({ tekst: foutregel(antwoord.error.code), toon: 'fout' });
    else meld({ tekst: planwoorden.gedaan.actie, ongedaan: () => void zet(staat === 'gedaan' ? 'open' : 'gedaan') });
  };
  return (
    <tr>
      <td>
        {actie.omschrijving}
        {actie.soort === 'toezegging' ? <span className="zacht"> ({actiesoort.toezegging.toLowerCase()})</span> : null}
      </td>
      <td>
        {actie.eigenaar ?? <span className={stijl.ontbreekt}>{woorden.geenEigenaar}</span>}
        {actie.organisatie === null ? null : <div className={stijl.onderregel}>{actie.organisatie}</div>}
      </td>
      <td className={stijl.wanneer}>
        <Wanneer actie={actie} vandaag={vandaag} open={open} />
      </td>
      <td>{actiestaat[actie.staat]}</td>
      <td className={stijl.doe}>
        <Knop
          klein
          soort="stil"
          naam={open ? woorden.gedaanNaam(actie.omschrijving) : woorden.heropenNaam(actie.omschrijving)}
          opKlik={() => void zet(open ? 'gedaan' : 'open')}
        >
          {open ? woorden.gedaan : woorden.heropen}
        </Knop>
        <Knop klein soort="stil" naam={woorden.wijzigNaam(actie.omschrijving)} opKlik={opWijzig}>
          {woorden.wijzig}
        </Knop>
      </td>
    </tr>
  );
}

function Wanneer({
  actie,
  vandaag,
  open,
}: {
  readonly actie: Actie;
  readonly vandaag: string;
  readonly open: boolean;
}) {
  if (actie.datum === null) {
    return <span className={stijl.ontbreekt}>{actie.tijdaanduiding ?? woorden.geenDatum}</span>;
  }
  return (
    <>
      {schrijfDatumKort(actie.datum)}
      {open ? (
        <div>
          {actie.datum < vandaag ? (
            <Label toon="gevaar">{schrijfTermijn(actie.datum, vandaag)}</Label>
          ) : (
            <span className={stijl.onderregel}>{schrijfTermijn(actie.datum, vandaag)}</span>
          )}
        </div>
      ) : null}
    </>
  );
}
