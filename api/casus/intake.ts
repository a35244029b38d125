import type { CommandContext } from '#api/context.ts';
import type { Fout } from '#api/define.ts';
import { signaalcodes } from '#api/signaal/catalogus.ts';
import { maakActie } from '#db/actie.ts';
import { geefCasusnummer, maakCasus } from '#db/casus.ts';
import { laadPersoon, maakPersoon } from '#db/persoon.ts';
import { koppelPersoon } from '#db/persoon-in-casus.ts';
import { maakSignaal } from '#db/signaal.ts';
import { beoordeelIntake, casusUitIntake, persoonUitIntake } from '#domain/casus/intake.ts';
import type { Intake } from '#domain/casus/schema.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { beoordeelSignaal } from '#domain/signaal/signaal.ts';

type Weigering = Fout<'INTAKE_GEWEIGERD' | 'PERSOON_NIET_GEVONDEN' | 'SIGNAAL_GEWEIGERD'>;

/** Makes a case with its first people, signal and action, all in the one transaction of the command. */
export function maakUitIntake(
  ctx: CommandContext,
  intake: Intake,
): Result<{ casusId: string; nummer: string }, Weigering> {
  const geweigerd = controleer(ctx, intake);
  if (geweigerd !== null) return err(geweigerd);
  const casusId = ctx.nieuwId();
  const nummer = geefCasusnummer(ctx.db, Number(ctx.vandaag.slice(0, 4)));
  const gegevens = casusUitIntake(intake);
  const nietDicht = { afgeslotenOp: null, afsluitreden: null, resultaat: null, toelichtingAfsluiten: null };
  maakCasus(ctx.db, { ...gegevens, ...nietDicht, id: casusId, nummer }, ctx);
  for (const persoon of intake.personen) voegPersoonToe(ctx, casusId, persoon, intake.binnengekomenOp);
  if (intake.signaal !== null) maakEersteSignaal(ctx, casusId, intake.signaal);
  if (intake.actie !== null) maakEersteActie(ctx, casusId, intake.actie);
  ctx.spoor({ casusId, objectSoort: 'casus', objectId: casusId });
  return ok({ casusId, nummer });
}

function controleer(ctx: CommandContext, intake: Intake): Weigering | null {
  const redenen = beoordeelIntake(intake, ctx.vandaag);
  if (redenen.length > 0) return { code: 'INTAKE_GEWEIGERD', velden: redenen };
  const isVreemd = intake.personen.some(
    ({ persoonId }) => persoonId !== null && laadPersoon(ctx.db, persoonId) === undefined,
  );
  if (isVreemd) return { code: 'PERSOON_NIET_GEVONDEN' };
  const signaal =
    intake.signaal === null ? [] : beoordeelSignaal({ soort: null, ...intake.signaal }, signaalcodes, ctx.nu);
  if (signaal.length === 0) return null;
  return { code: 'SIGNAAL_GEWEIGERD', velden: signaal.map(({ pad, code }) => ({ pad: ['signaal', ...pad], code })) };
}

function voegPersoonToe(ctx: CommandContext, casusId: string, persoon: Intake['personen'][number], op: string): void {
  const persoonId = persoon.persoonId ?? ctx.nieuwId();
  if (persoon.persoonId === null) maakPersoon(ctx.db, { ...persoonUitIntake(persoon, op), id: persoonId }, ctx.nu);
  const { rol, isGezinslid } = persoon;
  koppelPersoon(ctx.db, { id: ctx.nieuwId(), casusId, persoonId, rol, isGezinslid, toelichting: null }, ctx.nu);
}

function maakEersteSignaal(ctx: CommandContext, casusId: string, signaal: NonNullable<Intake['signaal']>): void {
  const leeg = { persoonId: null, soort: null, duiding: null, duidingDoor: null, plaats: null };
  const kop = { id: ctx.nieuwId(), casusId, vastgesteldOp: ctx.nu, corrigeertId: null, correctieReden: null };
  maakSignaal(ctx.db, { ...leeg, ...signaal, ...kop }, ctx);
}

function maakEersteActie(ctx: CommandContext, casusId: string, actie: NonNullable<Intake['actie']>): void {
  const rest = { soort: 'actie', staat: 'open', doelId: null, organisatie: null, afgerondOp: null } as const;
  maakActie(ctx.db, { ...rest, ...actie, id: ctx.nieuwId(), casusId }, ctx);
}
