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
export function Actielijst(props: Props) {
  const open = props.acties.filter(isOpen);
  const klaar = props.acties.filter((actie) => !isOpen(actie));
  return (
    <>
      {open.length === 0 ? null : <Regels {...props} acties={open} />}
      {klaar.length === 0 ? null : (
        <Toelichting titel={woorden.afgerond(klaar.length)}>
          <Regels {...props} acties={klaar} />
        </Toelichting>
      )}
    </>
  );
}

function Regels({ naam, acties, vandaag, opWijzig }: Props) {
  return (
    <ul className={stijl.acties} aria-label={naam}>
      {acties.map((actie) => (
        <Regel key={actie.id} actie={actie} vandaag={vandaag} opWijzig={() => opWijzig(actie)} />
      ))}
    </ul>
  );
}

type RegelProps = { readonly actie: Actie; readonly vandaag: string; readonly opWijzig: () => void };

function Regel({ actie, vandaag, opWijzig }: RegelProps) {
  const { doe } = useCommand('actie.rondAf');
  const meld = useMeld();
  const open = isOpen(actie);
  const zet = async (staat: 'gedaan' | 'open'): Promise<void> => {
    const antwoord = await doe({ actieId: actie.id, staat });
    if (!antwoord.ok) meld({ tekst: foutregel(antwoord.error.code), toon: 'fout' });
    else meld({ tekst: planwoorden.gedaan.actie, ongedaan: () => void zet(staat === 'gedaan' ? 'open' : 'gedaan') });
  };
  return (
    <li className={stijl.actie}>
      <div className={stijl.tekst}>
        <p>
          <strong>{actie.omschrijving}</strong>
          {actie.soort === 'toezegging' ? (
            <span className="zacht"> ({actiesoort.toezegging.toLowerCase()})</span>
          ) : null}
        </p>
        <p className={stijl.kenmerken}>
          <Wie actie={actie} />
          <Wanneer actie={actie} vandaag={vandaag} open={open} />
          <span>{actiestaat[actie.staat]}</span>
        </p>
      </div>
      <div className="rij">
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
      </div>
    </li>
  );
}

function Wie({ actie }: { readonly actie: Actie }) {
  const { eigenaar, organisatie } = actie;
  const bij = organisatie === null ? '' : `, ${organisatie}`;
  if (eigenaar !== null) return <span>{`${eigenaar}${bij}`}</span>;
  return <span className={stijl.ontbreekt}>{`${woorden.geenEigenaar}${bij}`}</span>;
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
  const { datum } = actie;
  if (datum === null) return <span className={stijl.ontbreekt}>{actie.tijdaanduiding ?? woorden.geenDatum}</span>;
  return (
    <>
      <span>{woorden.klaarOp(schrijfDatumKort(datum))}</span>
      {open && datum < vandaag ? <Label toon="gevaar">{schrijfTermijn(datum, vandaag)}</Label> : null}
      {open && datum >= vandaag ? <span>{schrijfTermijn(datum, vandaag)}</span> : null}
    </>
  );
}
