import { basename, dirname } from 'node:path';
import type { TaskContext } from '#api/context.ts';
import { contract } from '#api/contract.ts';
import type { Handlers } from '#api/dispatch.ts';
import { laadDossiergegevens } from '#db/dossiergegevens.ts';
import { sluitDossier } from '#db/dossiermap/dossier.ts';
import { padenVan } from '#db/dossiermap/paden.ts';
import { bevestigHerstelsleutel, vernieuwHerstelsleutel, wijzigWachtwoordzin } from '#db/dossiermap/sleutelbeheer.ts';
import { leesDichteStand } from '#db/dossiermap/stand.ts';
import { splitsHerstelsleutel } from '#domain/kluis/herstelsleutel.ts';
import { err, ok } from '#domain/result.ts';
import { gemeentenBestand } from '#resources/bronnen.ts';
import type { kluisContract } from './contract.ts';
import { alsFout, begonnenVoormeting, geheugenVan, metFout, naRust, openDossierVan } from './geheugen.ts';
import { bereidNakopieVoor } from './nakopie.ts';
import {
  alsUitvoer,
  legHerstelbladKlaar,
  maakNieuwDossier,
  nieuwePlaats,
  ontgrendel,
  ontgrendelMetHerstelsleutel,
} from './openen.ts';
import { eisSterkeZin } from './zin-eisen.ts';
import { stelZinVoor } from './zin-voorstel.ts';

function gemeentenaam(code: string): string {
  return gemeentenBestand.gemeenten.find((gemeente) => gemeente.code === code)?.naam ?? code;
}

async function openStand(ctx: TaskContext) {
  const { map, gegevens, gebruiker } = await ctx.lees(({ db, gebruiker }) => ({
    map: ctx.deur.sessie?.map ?? '',
    gegevens: laadDossiergegevens(db),
    gebruiker,
  }));
  const herstel = geheugenVan(ctx).dossier?.bestand.herstel ?? [];
  return {
    toestand: 'open' as const,
    map,
    naam: gegevens?.naam ?? '',
    gemeente: gemeentenaam(gegevens?.gemeenteCode ?? ''),
    regio: gegevens?.regio ?? '',
    isOefening: gegevens?.isOefening ?? false,
    gebruiker,
    isHerstelBevestigd: herstel.some(({ bevestigdOp }) => bevestigdOp !== null),
  };
}

/** A folder the user points at may be the dossier itself or a file inside it; a backup is opened by restoring it. */
function dossiermapVan(gekozen: string): string {
  const naam = basename(gekozen);
  return naam === 'dossier.eenplan' || naam === basename(padenVan('').reservekopieen) ? dirname(gekozen) : gekozen;
}

async function kiesMap(ctx: TaskContext, doel: 'openen' | 'nieuw') {
  const titel = doel === 'nieuw' ? 'Waar moet het dossier komen?' : 'Kies de map van het dossier';
  const gekozen = await ctx.platform.kiesMap({ titel, voorstel: await ctx.platform.standaardMap() });
  if (gekozen === null) return ok({ map: null });
  const map = doel === 'nieuw' ? gekozen : dossiermapVan(gekozen);
  if (doel === 'nieuw') geheugenVan(ctx).ouder = map;
  else await ctx.platform.bewaarInstellingen({ laatsteMap: map });
  return ok({ map });
}

async function bevestig(ctx: TaskContext, groepen: readonly string[]) {
  const geheugen = geheugenVan(ctx);
  const { herstelblad } = geheugen;
  if (herstelblad === null) return err({ code: 'GEEN_NIEUWE_HERSTELSLEUTEL' } as const);
  const fout = herstelblad.gevraagd.flatMap((nummer, i) =>
    isZelfdeGroep(groepen[i] ?? '', herstelblad.groepen[nummer - 1] ?? '') ? [] : [i],
  );
  if (fout.length > 0) {
    const code = 'HERSTELGROEP_KLOPT_NIET';
    return err({ code, velden: fout.map((i) => ({ pad: ['groepen', i], code })) } as const);
  }
  const bevestigd = bevestigHerstelsleutel(openDossierVan(ctx), ctx.nu);
  if (!bevestigd.ok) return err(alsFout(bevestigd.error));
  geheugen.herstelblad = null;
  return ok({});
}

function isZelfdeGroep(getypt: string, groep: string): boolean {
  const [gelezen] = splitsHerstelsleutel(getypt);
  return gelezen === groep;
}

async function vergrendel(ctx: TaskContext, reden: string) {
  for (const taak of Object.keys(contract)) if (taak !== 'kluis.vergrendel') ctx.breekAf(taak);
  // The seal comes first: from then on the dossier is whole, whatever happens to its backup.
  const { isVerzegeld, nawerk } = await naRust(ctx, (dossier) => {
    ctx.legNuVast();
    const kopieer = bereidNakopieVoor(dossier, ctx.nu);
    const verzegeld = sluitDossier(dossier);
    ctx.deur.sluit();
    return { isVerzegeld: verzegeld.ok, nawerk: kopieer(verzegeld) };
  });
  ctx.platform.beeindigNaVergrendelen(reden, nawerk);
  return ok({ isVerzegeld });
}

export const kluisHandlers: Handlers<typeof kluisContract> = {
  'kluis.stand': async (ctx) => {
    if (ctx.deur.sessie !== null) return ok(await openStand(ctx));
    const { laatsteMap: map } = await ctx.platform.laadInstellingen();
    const plaats = await nieuwePlaats(ctx);
    if (map === null) return ok({ toestand: 'geen', nieuwePlaats: plaats });
    const stand = leesDichteStand(map, ctx.nu);
    if (stand.fout === null) await begonnenVoormeting(ctx, map);
    return ok({ toestand: 'dicht', map, nieuwePlaats: plaats, ...stand });
  },
  'kluis.lijstGemeenten': async () =>
    ok({
      gemeenten: gemeentenBestand.gemeenten.map(({ code, naam, regio }) => ({
        code,
        naam,
        regio: gemeentenBestand.regios.find((bekend) => bekend.code === regio)?.naam ?? regio,
      })),
    }),
  'kluis.weegZin': async (_ctx, { zin, woorden }) => {
    const { weegZin } = await import('./sterkte.ts');
    const { guessesLog10: _sterkte, suggesties, ...gewogen } = weegZin(zin, woorden);
    const { ok: isSterkGenoeg } = await eisSterkeZin(zin, woorden, 'zin');
    return ok({ ...gewogen, suggesties: [...suggesties], isSterkGenoeg });
  },
  'kluis.stelZinVoor': async () => ok({ zin: stelZinVoor() }),
  'kluis.kiesMap': (ctx, { doel }) => kiesMap(ctx, doel),
  'kluis.maak': async (ctx, invoer) => {
    const gemaakt = await maakNieuwDossier(ctx, invoer);
    return gemaakt.ok ? ok(alsUitvoer(gemaakt.value)) : gemaakt;
  },
  'kluis.ontgrendel': (ctx, invoer) => ontgrendel(ctx, invoer),
  'kluis.ontgrendelMetHerstelsleutel': (ctx, invoer) => ontgrendelMetHerstelsleutel(ctx, invoer),
  'kluis.bevestigHerstelsleutel': (ctx, { groepen }) => bevestig(ctx, groepen),
  'kluis.vernieuwHerstelsleutel': async (ctx, { zin }) => {
    const groepen = await vernieuwHerstelsleutel(openDossierVan(ctx), zin, ctx.nu);
    return groepen.ok ? ok(alsUitvoer(legHerstelbladKlaar(ctx, groepen.value))) : err(alsFout(groepen.error));
  },
  'kluis.wijzigZin': async (ctx, { zin, nieuw }) => {
    const gegevens = await ctx.lees(({ db, gebruiker }) => [laadDossiergegevens(db)?.naam ?? '', gebruiker.naam]);
    const sterk = await eisSterkeZin(nieuw, gegevens, 'nieuw');
    if (!sterk.ok) return sterk;
    const gewijzigd = await wijzigWachtwoordzin(openDossierVan(ctx), zin, { zin: nieuw, kosten: ctx.argon }, ctx.nu);
    return gewijzigd.ok ? ok({}) : metFout(gewijzigd);
  },
  'kluis.laadInstellingen': async (ctx) => {
    const { vergrendelNaMinuten, schermopname } = await ctx.platform.laadInstellingen();
    return ok({ vergrendelNaMinuten, schermopname });
  },
  'kluis.zetInstellingen': async (ctx, instellingen) => {
    await ctx.platform.bewaarInstellingen(instellingen);
    return ok({});
  },
  'kluis.vergrendel': (ctx, { reden }) => vergrendel(ctx, reden ?? 'gevraagd'),
};
