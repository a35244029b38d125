import type { CommandContext, TaskContext } from '#api/context.ts';
import type { Fout } from '#api/define.ts';
import { inStappen } from '#api/omgeving.ts';
import { bewaarImport, bewaarKolomkeuze, bewaarVerslag, verwijderBezig } from '#db/import.ts';
import { stelZoekenUit } from '#db/zoek-uitstel.ts';
import { stelCasussenSamen } from '#domain/import/groepen.ts';
import { kopsleutel } from '#domain/import/indeling.ts';
import { leegVerslag, type NietIngelezen } from '#domain/import/verslag.ts';
import type { RijVoorstel } from '#domain/import/voorstel.ts';
import { err, ok, type Result } from '#domain/result.ts';
import type { Stappen } from '#domain/stappen.ts';
import { leesCasusIn } from './casus-in.ts';
import type { Gang } from './gang.ts';
import { leesHuisverbodIn } from './huisverbod-in.ts';
import { besluitOver, type Werk } from './werk.ts';

/** Rows put in the search index in one step. */
const ZOEKDEEL = 100;
/** Cases between two reports of progress. */
const PER_MELDING = 10;

/**
 * Reads the list in inside one transaction: every case or none. Others get their turn between the cases; when the user
 * has stopped it, everything is rolled back and the list stays as it was.
 */
export async function voerImportUit(
  taak: TaskContext,
  ctx: CommandContext,
  werk: Werk,
): Promise<Result<{ importId: string }, Fout<'AFGEBROKEN' | 'NIETS_IN_TE_LEZEN'>>> {
  const stappen = await inStappen(taak, werkstappen(werk));
  if (!stappen.ok) return stappen;
  if (stappen.value.every(({ doe }) => doe === null)) return err({ code: 'NIETS_IN_TE_LEZEN' });
  const gang = beginGang(ctx, werk);
  const gelezen = await inStappen(taak, schrijfAlles(gang, stappen.value), {
    opStand: (stand) => {
      if (stand) taak.voortgang(stand.gedaan, stappen.value.length, `rij ${stand.rij}`);
    },
  });
  return gelezen.ok ? ok({ importId: gang.importId }) : gelezen;
}

type Stand = { readonly gedaan: number; readonly rij: number };

/** Writes case after case, then the search index, then the report; one step each. */
function* schrijfAlles(gang: Gang, stappen: readonly Stap[]): Stappen<undefined, Stand | undefined> {
  const { db } = gang.ctx;
  const zoeken = stelZoekenUit(db);
  for (const [nummer, { rijen, doe }] of stappen.entries()) {
    if (doe === null) slaOver(gang, rijen);
    else doe(gang);
    const gedaan = nummer + 1;
    yield gedaan % PER_MELDING === 0 || gedaan === stappen.length ? { gedaan, rij: rijen.at(-1)?.rij ?? 0 } : undefined;
  }
  while (zoeken.werkBij(ZOEKDEEL)) yield;
  onthoudKolommen(gang);
  bewaarVerslag(db, gang.importId, gang.telling);
  yield;
  verwijderBezig(db);
  gang.ctx.spoor({ objectSoort: 'import', objectId: gang.importId });
  // The commit comes next and cannot be divided.
  yield;
}

function beginGang(ctx: CommandContext, werk: Werk): Gang {
  const { indeling, correcties } = werk.bezig.keuzes;
  const importId = ctx.nieuwId();
  const telling = leegVerslag(indeling.soort, werk.voorstellen.length);
  telling.gecorrigeerdeCellen = Object.values(correcties).reduce((som, rij) => som + Object.keys(rij).length, 0);
  const { bestandsnaam, sha256 } = werk.bezig;
  const koppen = indeling.kolommen.map((een) => een.kop);
  bewaarImport(ctx.db, { id: importId, soort: indeling.soort, bestandsnaam, sha256, koppen, verslag: telling }, ctx);
  return { ctx, werk, importId, telling, eerder: new Map() };
}

type Stap = { readonly rijen: readonly RijVoorstel[]; readonly doe: ((gang: Gang) => void) | null };

/** The work in the order of the list: one step for each case, and one for each row that is not read in. */
function* werkstappen(werk: Werk): Stappen<readonly Stap[]> {
  const samen = yield* stelCasussenSamen(werk.voorstellen.filter(neemtMee(werk)));
  const perGroep = new Map(samen.map((een) => [een.rijen[0]?.groep, een]));
  yield;
  return werk.voorstellen.flatMap((voorstel): readonly Stap[] => {
    const { begrepen } = voorstel;
    if (!neemtMee(werk)(voorstel) || begrepen === null) return [{ rijen: [voorstel], doe: null }];
    if (begrepen.soort === 'huisverboden')
      return [{ rijen: [voorstel], doe: (gang) => leesHuisverbodIn(gang, voorstel, begrepen) }];
    const casus = perGroep.get(voorstel.groep);
    // The other rows of a group go along with the first one that is read in.
    if (!casus || casus.rijen[0]?.rij !== voorstel.rij) return [];
    return [{ rijen: casus.rijen, doe: (gang) => leesCasusIn(gang, casus.rijen, casus.begrepen) }];
  });
}

function neemtMee(werk: Werk) {
  return (voorstel: RijVoorstel) => besluitOver(werk, voorstel).soort !== 'overslaan';
}

/** A row that was read in before stands in the dossier already; every other one is kept in the report, cell by cell. */
function slaOver({ telling }: Gang, rijen: readonly RijVoorstel[]): void {
  for (const voorstel of rijen) {
    const reden = redenVan(voorstel);
    if (reden === 'AL_INGELEZEN') telling.alIngelezen += 1;
    else telling.nietIngelezen.push({ rij: voorstel.rij, reden, bronregel: voorstel.bronregel });
  }
}

function redenVan({ staat, bevindingen }: RijVoorstel): NietIngelezen['reden'] {
  const isEigen = staat === 'geweigerd' || staat === 'overgeslagen';
  const ernst = staat === 'geweigerd' ? 'geweigerd' : 'info';
  const eigen = bevindingen.findLast((een) => een.kolom === null && een.ernst === ernst);
  return isEigen && eigen ? eigen.code : 'GEBRUIKER';
}

function onthoudKolommen({ ctx, werk }: Gang): void {
  for (const { kop, veld, reden } of werk.bezig.keuzes.indeling.kolommen) {
    if (reden === 'gebruiker' && kop !== '') bewaarKolomkeuze(ctx.db, kopsleutel(kop), veld, ctx.nu);
  }
}
