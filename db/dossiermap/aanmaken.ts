import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, rmdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { maakToegang, type WriteDb } from '#db/access.ts';
import { openDatabase } from '#db/open.ts';
import { type Inhoud, onderteken, schrijfSleutelbestand } from '#db/sleutels/bestand.ts';
import { maakSleutelbos } from '#db/sleutels/sleutelbos.ts';
import { maakKluisGebruiker } from '#db/sleutels/sloten.ts';
import { willekeurig, wis } from '#db/sleutels/versleuteling.ts';
import { meetBestand } from '#db/verzegeling.ts';
import type { KluisFout } from '#domain/kluis/fouten.ts';
import type { Kosten } from '#domain/kluis/sleutelbestand.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { type Dossierpaden, padenVan } from './paden.ts';
import { hernoem, probeer, spoelMap, systeemcode } from './schijf.ts';
import { maakHerstelsleutel } from './sleutelbeheer.ts';

/** What a new dossier is made from. */
export interface NieuwDossier {
  readonly dossierId: string;
  readonly gebruikerId: string;
  readonly zin: string;
  readonly kosten: Kosten;
  /** UTC ISO time. */
  readonly nu: string;
  /** Writes the first rows, before the dossier gets its name: it never exists without them. */
  readonly vul?: (db: WriteDb) => void;
}

function legDatabaseAan(paden: Dossierpaden, pagina: Uint8Array, vul: NieuwDossier['vul']): Result<true, KluisFout> {
  const verbinding = openDatabase(paden.database, pagina, { nieuw: true });
  if (!verbinding.ok) return verbinding;
  const gevuld = probeer(() => vul && maakToegang(verbinding.value).schrijf(vul));
  verbinding.value.close();
  return gevuld.ok ? ok(true) : gevuld;
}

async function bouw(
  paden: Dossierpaden,
  nieuw: NieuwDossier,
  datasleutel: Uint8Array,
): Promise<Result<readonly string[], KluisFout>> {
  const gebruiker = await maakKluisGebruiker(datasleutel, nieuw, nieuw.zin, nieuw.kosten);
  if (!gebruiker.ok) return gebruiker;
  const sleutels = maakSleutelbos(datasleutel, nieuw.dossierId);
  const pagina = sleutels.sleutelVoor('db-page-key');
  const ring = sleutels.sleutelVoor('keyring');
  sleutels.wis();
  const aangelegd = legDatabaseAan(paden, pagina, nieuw.vul);
  wis(pagina);
  if (!aangelegd.ok) return aangelegd;
  const { slot, groepen } = maakHerstelsleutel(datasleutel, nieuw.dossierId, nieuw.nu);
  const geschreven = probeer(() => {
    const inhoud: Inhoud = {
      v: 1,
      dossierId: nieuw.dossierId,
      gen: 1,
      zegel: { ...meetBestand(paden.database), gen: 1, schoon: true },
      gebruikers: [gebruiker.value],
      herstel: [slot],
      mislukt: { aantal: 0, laatste: null },
    };
    schrijfSleutelbestand(paden, onderteken(inhoud, ring), false);
    return groepen;
  });
  wis(ring);
  return geschreven;
}

/** Clears an empty folder out of the way: Windows does not rename over one. Anything in it stops us. */
function isVrij(map: string): boolean {
  if (!existsSync(map)) return true;
  try {
    rmdirSync(map);
    return true;
  } catch (fout) {
    if (systeemcode(fout) === 'ENOTEMPTY' || systeemcode(fout) === 'ENOTDIR') return false;
    throw fout;
  }
}

/**
 * Makes a dossier in a folder that does not exist yet or is empty. It is built beside that folder and gets its name in
 * one step: after a crash there is a whole dossier or none. Gives the groups of the recovery key; open it with
 * `openDossier`. Errors: DOSSIER_BESTAAT_AL, GEEN_GEHEUGEN, MAP_ALLEEN_LEZEN, SCHIJF_VOL, SCHIJF_FOUT.
 */
export async function maakDossier(map: string, nieuw: NieuwDossier): Promise<Result<readonly string[], KluisFout>> {
  const bouwmap = `${map}.aanmaak-${randomBytes(4).toString('hex')}`;
  const begonnen = probeer(() => {
    const vrij = isVrij(map);
    if (vrij) mkdirSync(bouwmap, { recursive: true, mode: 0o700 });
    return vrij;
  });
  if (!begonnen.ok) return begonnen;
  if (!begonnen.value) return err({ code: 'DOSSIER_BESTAAT_AL' });
  const datasleutel = willekeurig(32);
  const gebouwd = await bouw(padenVan(bouwmap), nieuw, datasleutel);
  wis(datasleutel);
  const geplaatst = gebouwd.ok
    ? probeer(() => {
        spoelMap(bouwmap);
        hernoem(bouwmap, map);
        spoelMap(dirname(map));
        return gebouwd.value;
      })
    : gebouwd;
  if (!geplaatst.ok) rmSync(bouwmap, { recursive: true, force: true });
  return geplaatst;
}
