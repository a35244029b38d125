import { randomInt } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { TaskContext } from '#api/context.ts';
import type { Fout } from '#api/define.ts';
import { richtDossierIn } from '#db/dossiergegevens.ts';
import { maakDossier } from '#db/dossiermap/aanmaken.ts';
import { type GeopendDossier, openDossier } from '#db/dossiermap/dossier.ts';
import type { KluisFoutCode } from '#domain/kluis/fouten.ts';
import { HERSTEL_GROEPEN, leesHerstelsleutel } from '#domain/kluis/herstelsleutel.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { gemeentenBestand } from '#resources/bronnen.ts';
import { alsFout, beginSessie, geheugenVan, type Herstelblad } from './geheugen.ts';
import { eisSterkeZin } from './zin-eisen.ts';

// The folder is not named after what the user types: a name on disk is readable to anyone.
const MAPNAAM = 'Eenplan-dossier';

/** What the first screen asks. */
export interface NieuwDossier {
  readonly naam: string;
  readonly gemeenteCode: string;
  readonly gebruikersnaam: string;
  readonly functie: string;
  readonly zin: string;
}

/** What the user has decided after an earlier refusal. */
interface Keuzes {
  readonly aanvaardAndereVersie?: boolean | undefined;
  readonly neemOver?: boolean | undefined;
}

/** The folder that a new dossier gets: the first free name in the chosen folder, or in the usual one. */
export async function nieuwePlaats(ctx: TaskContext): Promise<string> {
  const ouder = geheugenVan(ctx).ouder ?? (await ctx.platform.standaardMap());
  for (let nummer = 1; ; nummer++) {
    const map = join(ouder, nummer === 1 ? MAPNAAM : `${MAPNAAM}-${nummer}`);
    if (!existsSync(map)) return map;
  }
}

/** Remembers a recovery key until it is typed back, and chooses which two groups are asked. */
export function legHerstelbladKlaar(ctx: TaskContext, groepen: readonly string[]): Herstelblad {
  const eerste = randomInt(HERSTEL_GROEPEN);
  const tweede = (eerste + 1 + randomInt(HERSTEL_GROEPEN - 1)) % HERSTEL_GROEPEN;
  const gevraagd = [eerste + 1, tweede + 1].sort((a, b) => a - b);
  const blad = { groepen, gevraagd, gemaaktOp: ctx.vandaag };
  geheugenVan(ctx).herstelblad = blad;
  return blad;
}

/** What crosses the wire: plain lists. */
export function alsUitvoer({ groepen, gevraagd, gemaaktOp }: Herstelblad) {
  return { groepen: [...groepen], gevraagd: [...gevraagd], gemaaktOp };
}

/** Makes a dossier in the chosen folder, opens it and gives its recovery key. */
export async function maakNieuwDossier(
  ctx: TaskContext,
  invoer: NieuwDossier,
): Promise<Result<Herstelblad, Fout<KluisFoutCode | 'WACHTWOORDZIN_TE_ZWAK' | 'GEMEENTE_ONBEKEND'>>> {
  const { naam, gebruikersnaam, functie, zin } = invoer;
  const gemeente = gemeentenBestand.gemeenten.find(({ code }) => code === invoer.gemeenteCode);
  if (gemeente === undefined) return err({ code: 'GEMEENTE_ONBEKEND' });
  const sterk = await eisSterkeZin(zin, [naam, gebruikersnaam, functie, gemeente.naam, ...gemeente.kernen], 'zin');
  if (!sterk.ok) return sterk;
  const regio = gemeentenBestand.regios.find(({ code }) => code === gemeente.regio)?.naam ?? gemeente.regio;
  const map = await nieuwePlaats(ctx);
  const gebruiker = { id: ctx.nieuwId(), naam: gebruikersnaam, functie, rol: 'procescoordinator' };
  const gemaakt = await maakDossier(map, {
    dossierId: ctx.nieuwId(),
    gebruikerId: gebruiker.id,
    zin,
    kosten: ctx.argon,
    nu: ctx.nu,
    vul: (db) => richtDossierIn(db, { naam, gemeenteCode: gemeente.code, regio, isOefening: false }, gebruiker, ctx.nu),
  });
  if (!gemaakt.ok) return err(alsFout(gemaakt.error));
  await ctx.platform.bewaarInstellingen({ laatsteMap: map });
  const open = await openDossier(map, { soort: 'wachtwoordzin', zin }, { nu: ctx.nu });
  const begonnen = open.ok ? beginSessie(ctx, open.value) : open;
  return begonnen.ok ? ok(legHerstelbladKlaar(ctx, gemaakt.value)) : err(alsFout(begonnen.error));
}

function naOpenen(ctx: TaskContext, { meldingen, mislukt }: GeopendDossier) {
  // The log keeps that there were failed attempts, and how many, from before the door opened.
  if (mislukt.aantal > 0) ctx.spoor({ objectSoort: 'mislukte_pogingen', objectId: String(mislukt.aantal) });
  return { meldingen: [...meldingen], mislukt: mislukt.aantal, laatsteMislukt: mislukt.laatste };
}

async function laatsteMap(ctx: TaskContext): Promise<Result<string, Fout<KluisFoutCode>>> {
  const map = (await ctx.platform.laadInstellingen()).laatsteMap;
  return map === null ? err({ code: 'DOSSIER_ONTBREEKT' }) : ok(map);
}

function openkeuzes(ctx: TaskContext, { aanvaardAndereVersie = false, neemOver = false }: Keuzes) {
  return { nu: ctx.nu, aanvaardAndereVersie, neemOver, voormeting: geheugenVan(ctx).voormeting ?? undefined };
}

/** Opens the last used dossier with the passphrase. */
export async function ontgrendel(ctx: TaskContext, invoer: Keuzes & { readonly zin: string }) {
  const map = await laatsteMap(ctx);
  if (!map.ok) return map;
  const open = await openDossier(map.value, { soort: 'wachtwoordzin', zin: invoer.zin }, openkeuzes(ctx, invoer));
  if (!open.ok) return err(alsFout(open.error));
  const begonnen = beginSessie(ctx, open.value);
  return begonnen.ok ? ok(naOpenen(ctx, open.value)) : err(alsFout(begonnen.error));
}

/** Opens the last used dossier with the recovery key, sets a new passphrase and gives the new recovery key. */
export async function ontgrendelMetHerstelsleutel(
  ctx: TaskContext,
  invoer: Keuzes & { readonly groepen: readonly string[]; readonly zin: string },
) {
  const map = await laatsteMap(ctx);
  if (!map.ok) return map;
  const sleutel = leesHerstelsleutel(invoer.groepen);
  if (!sleutel.ok) {
    const velden = sleutel.error.map(({ groep, reden }) => ({ pad: ['groepen', groep - 1], code: `GROEP_${reden}` }));
    return err({ code: 'HERSTELSLEUTEL_TYPEFOUT', velden } as const);
  }
  const sterk = await eisSterkeZin(invoer.zin, [], 'zin');
  if (!sterk.ok) return sterk;
  const nieuw = { zin: invoer.zin, kosten: ctx.argon };
  const geheim = { soort: 'herstelsleutel', sleutel: sleutel.value, nieuw } as const;
  const open = await openDossier(map.value, geheim, openkeuzes(ctx, invoer));
  sleutel.value.fill(0);
  if (!open.ok) return err(alsFout(open.error));
  const begonnen = beginSessie(ctx, open.value);
  if (!begonnen.ok) return err(alsFout(begonnen.error));
  const herstelblad = alsUitvoer(legHerstelbladKlaar(ctx, open.value.herstelsleutel ?? []));
  return ok({ ...naOpenen(ctx, open.value), herstelblad });
}
