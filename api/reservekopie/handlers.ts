import type { TaskContext } from '#api/context.ts';
import type { Handlers } from '#api/dispatch.ts';
import { alsFout, geheugenVan, metFout, naRust, stopVoormeting } from '#api/kluis/geheugen.ts';
import { bekijkReservekopie, zetDichtDossierTerug, zetOpenDossierTerug } from '#db/dossiermap/herstellen.ts';
import { padenVan } from '#db/dossiermap/paden.ts';
import {
  type Inhoudsopgave,
  keurDatabase,
  lijstReservekopieen,
  maakReservekopie,
  padenVanKopie,
} from '#db/reservekopie.ts';
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

async function bekijk(ctx: TaskContext, { naam, zin }: Welke) {
  const { dossier } = geheugenVan(ctx);
  if (dossier !== null) {
    const gekeurd = keurDatabase(padenVanKopie(dossier.paden, naam).database, dossier.sleutels);
    return gekeurd.ok ? ok(alsVoorbeeld(gekeurd.value)) : err(alsFout(gekeurd.error));
  }
  const map = await mapVan(ctx);
  if (map === null) return err({ code: 'DOSSIER_ONTBREEKT' } as const);
  const gezien = await bekijkReservekopie(map, naam, { soort: 'wachtwoordzin', zin: zin ?? '' }, ctx.nu);
  return gezien.ok ? ok(alsVoorbeeld(gezien.value)) : err(alsFout(gezien.error));
}

async function zetTerug(ctx: TaskContext, { naam, zin }: Welke) {
  if (geheugenVan(ctx).dossier !== null) {
    const { isGesloten, uitkomst } = await naRust(ctx, (dossier) => {
      ctx.legNuVast();
      const gezet = zetOpenDossierTerug(dossier, naam, ctx.nu);
      if (gezet.isGesloten) ctx.deur.sluit();
      return gezet;
    });
    if (isGesloten) ctx.platform.beeindigNaVergrendelen(uitkomst.ok ? 'teruggezet' : uitkomst.error.code);
    return metFout(uitkomst);
  }
  const map = await mapVan(ctx);
  if (map === null) return err({ code: 'DOSSIER_ONTBREEKT' } as const);
  await stopVoormeting(ctx);
  return metFout(await zetDichtDossierTerug(map, naam, { soort: 'wachtwoordzin', zin: zin ?? '' }, ctx.nu));
}

export const reservekopieHandlers: Handlers<typeof reservekopieContract> = {
  'reservekopie.lijst': async (ctx) => {
    const map = await mapVan(ctx);
    if (map === null) return ok({ kopieen: [] });
    const lijst = lijstReservekopieen(padenVan(map));
    return lijst.ok ? ok({ kopieen: [...lijst.value] }) : err(alsFout(lijst.error));
  },
  'reservekopie.maak': async (ctx) => metFout(await naRust(ctx, (dossier) => maakReservekopie(dossier, ctx.nu))),
  'reservekopie.bekijk': (ctx, welke) => bekijk(ctx, welke),
  'reservekopie.zetTerug': (ctx, welke) => zetTerug(ctx, welke),
};
