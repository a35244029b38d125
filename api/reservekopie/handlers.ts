import type { TaskContext } from '#api/context.ts';
import type { Handlers } from '#api/dispatch.ts';
import { alsFout, geheugenVan, metFout, naRust, openDossierVan, stopVoormeting } from '#api/kluis/geheugen.ts';
import { perProcent } from '#api/kluis/nakopie.ts';
import {
  bekijkReservekopie,
  keurKopieVanOpen,
  sluitEnZetTerug,
  zetDichtDossierTerug,
} from '#db/dossiermap/herstellen.ts';
import { padenVan } from '#db/dossiermap/paden.ts';
import type { Inhoudsopgave } from '#db/keuring.ts';
import { lijstReservekopieen } from '#db/reservekopie.ts';
import { maakReservekopieVanOpen } from '#db/reservekopie-maken.ts';
import { err, ok } from '#domain/result.ts';
import type { reservekopieContract } from './contract.ts';

function alsVoorbeeld({ aantallen, logboekkop }: Inhoudsopgave) {
  return {
    casussen: aantallen['casus'] ?? 0,
    personen: aantallen['persoon'] ?? 0,
    journaal: aantallen['journaal'] ?? 0,
    signalen: aantallen['signaal'] ?? 0,
    plannen: aantallen['plan'] ?? 0,
    laatsteHandeling: logboekkop?.tijd ?? null,
  };
}

async function mapVan(ctx: TaskContext): Promise<string | null> {
  return ctx.deur.sessie?.map ?? (await ctx.platform.laadInstellingen()).laatsteMap;
}

interface Welke {
  readonly naam: string;
  readonly zin: string | null;
}

const AFGEBROKEN = err({ code: 'AFGEBROKEN' } as const);
const MEGABYTE = 1 << 20;

async function maak(ctx: TaskContext) {
  const voortgang = perProcent((gedaan, totaal) => {
    if (totaal === 0) ctx.voortgang(0, 0, 'De kopie wordt geopend en helemaal nagekeken');
    else ctx.voortgang(Math.floor(gedaan / MEGABYTE), Math.ceil(totaal / MEGABYTE), 'MB gekopieerd en nagelezen');
  });
  const volger = { signaal: ctx.signaal, voortgang };
  const gemaakt = await maakReservekopieVanOpen(openDossierVan(ctx), ctx.nu, volger, (werk) => ctx.alleen(werk));
  return gemaakt === null ? AFGEBROKEN : metFout(gemaakt);
}

async function bekijk(ctx: TaskContext, { naam, zin }: Welke) {
  const { dossier } = geheugenVan(ctx);
  const map = await mapVan(ctx);
  if (map === null) return err({ code: 'DOSSIER_ONTBREEKT' } as const);
  const gezien =
    dossier === null
      ? await bekijkReservekopie(map, naam, { soort: 'wachtwoordzin', zin: zin ?? '' }, ctx.nu, ctx.signaal)
      : await keurKopieVanOpen(dossier, naam, ctx.signaal);
  if (gezien === null) return AFGEBROKEN;
  return gezien.ok ? ok(alsVoorbeeld(gezien.value)) : err(alsFout(gezien.error));
}

/** A backup that is not good is refused and the dossier stays open; otherwise it is closed, also when the disk refuses. */
async function zetOpenTerug(ctx: TaskContext, naam: string) {
  const gekeurd = await keurKopieVanOpen(openDossierVan(ctx), naam, ctx.signaal);
  // The dossier was locked meanwhile.
  if (gekeurd === null || ctx.deur.sessie === null) return AFGEBROKEN;
  if (!gekeurd.ok) return err(alsFout(gekeurd.error));
  ctx.breekAf('reservekopie.maak');
  const terugzetten = await naRust(ctx, (dossier) => {
    ctx.legNuVast();
    const bezig = sluitEnZetTerug(dossier, naam, ctx.nu);
    ctx.deur.sluit();
    return { bezig };
  });
  const uitkomst = await terugzetten.bezig;
  ctx.platform.beeindigNaVergrendelen(uitkomst.ok ? 'teruggezet' : uitkomst.error.code);
  return metFout(uitkomst);
}

async function zetTerug(ctx: TaskContext, { naam, zin }: Welke) {
  if (geheugenVan(ctx).dossier !== null) return zetOpenTerug(ctx, naam);
  const map = await mapVan(ctx);
  if (map === null) return err({ code: 'DOSSIER_ONTBREEKT' } as const);
  await ctx.platform.stopNawerk();
  await stopVoormeting(ctx);
  const geheim = { soort: 'wachtwoordzin', zin: zin ?? '' } as const;
  const gezet = await zetDichtDossierTerug(map, naam, geheim, ctx.nu, ctx.signaal);
  return gezet === null ? AFGEBROKEN : metFout(gezet);
}

export const reservekopieHandlers: Handlers<typeof reservekopieContract> = {
  'reservekopie.lijst': async (ctx) => {
    const map = await mapVan(ctx);
    if (map === null) return ok({ kopieen: [] });
    const lijst = lijstReservekopieen(padenVan(map));
    return lijst.ok ? ok({ kopieen: [...lijst.value] }) : err(alsFout(lijst.error));
  },
  'reservekopie.maak': (ctx) => maak(ctx),
  'reservekopie.bekijk': (ctx, welke) => bekijk(ctx, welke),
  'reservekopie.zetTerug': (ctx, welke) => zetTerug(ctx, welke),
};
