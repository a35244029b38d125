import { useDeferredValue } from 'react';
import { type FieldValues, type Path, type UseFormReturn, useWatch } from 'react-hook-form';
import type { AppContract } from '#api/contract.ts';
import type { Invoer, Uitvoer } from '#api/define.ts';
import { schrijfDatumKort } from '#domain/datum/schrijfwijze.ts';
import type { GelijkenisReden } from '#domain/persoon/gelijkenis.ts';
import { useQueryVan } from '#renderer/app-client.ts';
import { gelijkenisredenen, persoonwoorden as tekst } from '#renderer/tekst/persoon.ts';
import { Knop } from '#renderer/ui/Knop.tsx';
import { Label } from '#renderer/ui/Label.tsx';
import { Melding } from '#renderer/ui/Melding.tsx';
import stijl from './casus.module.css';

type Vraag = Invoer<AppContract['persoon.zoekDubbel']>;
type Treffer = Uitvoer<AppContract['persoon.zoekDubbel']>['dubbel'][number];
const velden = ['roepnaam', 'voornamen', 'tussenvoegsel', 'achternaam', 'geboortedatum', 'bsn', 'telefoon'] as const;

type Props<I extends FieldValues, O> = {
  readonly form: UseFormReturn<I, unknown, O>;
  /** Where the fields of this person stand in the form: `personen.0.`, or nothing. */
  readonly voor?: string;
  readonly postcode: string | null;
  /** People who need no warning: those who are in the case already, or the one being changed. */
  readonly behalve: readonly string[];
  /** Takes the known person instead of a new one; left out where that makes no sense. */
  readonly opKies?: (gekozen: { readonly persoonId: string; readonly naam: string }) => void;
};

function tekstVan(waarde: unknown, hoogstens: number): string {
  return typeof waarde === 'string' ? waarde.slice(0, hoogstens) : '';
}

function tekstOfNiets(waarde: unknown, hoogstens: number): string | null {
  const tekstDeel = tekstVan(waarde, hoogstens);
  return tekstDeel === '' ? null : tekstDeel;
}

/** What has been typed so far as a question; half a date or number is no reason to refuse it. */
function vraagVan(waarden: readonly unknown[], postcode: string | null): Vraag {
  const [roepnaam, voornamen, tussenvoegsel, achternaam, geboortedatum, bsn, telefoon] = waarden;
  return {
    roepnaam: tekstVan(roepnaam, 80),
    voornamen: tekstVan(voornamen, 150),
    tussenvoegsel: tekstVan(tussenvoegsel, 20),
    achternaam: tekstVan(achternaam, 120),
    geboortedatum: tekstOfNiets(geboortedatum, 10),
    bsn: tekstOfNiets(bsn, 20),
    telefoon: tekstOfNiets(telefoon, 40),
    postcode: tekstOfNiets(postcode, 10),
    behalveId: null,
  };
}

/** Warns while typing when somebody may be in the dossier already: who, in which case, and every reason. */
export function Dubbelcontrole<I extends FieldValues, O>({ form, voor = '', postcode, behalve, opKies }: Props<I, O>) {
  // The caller's form has these fields at this place; TypeScript cannot make a path of a generic type.
  const waarden: readonly unknown[] = useWatch({
    control: form.control,
    name: velden.map((veld) => `${voor}${veld}` as Path<I>),
  });
  const vraag = useDeferredValue(vraagVan(waarden, postcode));
  const heeftNaam = vraag.roepnaam.length + vraag.achternaam.length + vraag.voornamen.length > 1;
  const { waarde } = useQueryVan('persoon.zoekDubbel', vraag, {
    aan: heeftNaam || vraag.bsn !== null,
    houdVorige: true,
  });
  const dubbel = (waarde?.dubbel ?? []).filter(({ persoon }) => !behalve.includes(persoon.id));
  if (dubbel.length === 0 || (!heeftNaam && vraag.bsn === null)) return null;
  return (
    <Melding toon="let-op" titel={tekst.dubbelTitel}>
      <p>{tekst.dubbelUitleg}</p>
      <ul className="stapel-klein">
        {dubbel.map((treffer) => (
          <Kandidaat key={treffer.persoon.id} treffer={treffer} {...(opKies && { opKies })} />
        ))}
      </ul>
    </Melding>
  );
}

function redenzin(redenen: readonly string[]): string {
  return redenen.map((reden) => gelijkenisredenen[reden as GelijkenisReden] ?? reden).join(', '); // Codes of the rule itself.
}

function Kandidaat({
  treffer,
  opKies,
}: {
  treffer: Treffer;
  opKies?: NonNullable<Props<FieldValues, unknown>['opKies']>;
}) {
  const { persoon, casussen, mate, redenen } = treffer;
  const waar =
    casussen.length === 0
      ? tekst.inGeenCasus
      : tekst.inCasussen(casussen.map(({ nummer, naam }) => `${nummer} ${naam}`).join(', '));
  const geboren = persoon.geboortedatum === null ? '' : ` (${schrijfDatumKort(persoon.geboortedatum)})`;
  return (
    <li className={stijl.kop}>
      <span className={stijl.rijtekst}>
        <span className={stijl.sterk}>{`${persoon.weergavenaam}${geboren}`}</span> {waar}
        <br />
        <Label toon={mate === 'zeker' ? 'gevaar' : 'let-op'}>{tekst.mate[mate]}</Label> {redenzin(redenen)}
      </span>
      {opKies === undefined ? null : (
        <Knop
          klein
          opKlik={() => opKies({ persoonId: persoon.id, naam: persoon.weergavenaam })}
          naam={tekst.neemDezeNaam(persoon.weergavenaam)}
        >
          {tekst.neemDeze}
        </Knop>
      )}
    </li>
  );
}
