import type { Sessie, TaskContext } from '#api/context.ts';
import { type Beveiligd, beveilig } from '#domain/monitor/beveilig.ts';
import { indelingsverbanden } from '#domain/monitor/catalogus.ts';
import type { Weigering } from '#domain/monitor/grondslag.ts';
import type { Methode } from '#domain/monitor/grootboek.ts';
import type { Oplosser } from '#domain/monitor/oplosser.ts';
import { STANDAARDNIVEAU } from '#domain/monitor/primair.ts';
import type { Result } from '#domain/result.ts';
import { monitorcatalogus } from '#resources/monitor/catalogus.ts';
import { maakOplosser } from './oplosser.ts';
import type { Over, Telling } from './telling.ts';

/** What the user asked for. */
export interface Voorstelvraag extends Over {
  readonly methode: Methode;
  readonly drempel: number;
}

/** A protected set of tables that waits for the user's yes. */
export interface Voorstel extends Voorstelvraag {
  readonly id: string;
  readonly telling: Telling;
  readonly beveiligd: Beveiligd;
}

// One proposal per open dossier: it goes when the dossier is locked, together with the process.
const voorstellen = new WeakMap<Sessie, Voorstel>();

/** Keeps a proposal until the next one or the lock. */
export function onthoudVoorstel(sessie: Sessie, voorstel: Voorstel): void {
  voorstellen.set(sessie, voorstel);
}

/** The proposal with this id, or undefined when there is a newer one or the dossier was locked in between. */
export function zoekVoorstel(sessie: Sessie | null, id: string): Voorstel | undefined {
  const voorstel = sessie === null ? undefined : voorstellen.get(sessie);
  return voorstel?.id === id ? voorstel : undefined;
}

/** Seconds for finding the cheapest protection, and for checking it; past that the answer is a refusal or a wider one. */
const SECONDEN = { zoek: 120, controle: 240 } as const;
const PEILTIJD_MS = 150;

/**
 * Protects counted tables, with progress for the screen. `null`: the user has stopped it. Both workers are ended
 * whatever happens.
 */
export async function beveiligTelling(
  ctx: TaskContext,
  telling: Telling,
  { methode, drempel }: Voorstelvraag,
): Promise<Result<Beveiligd, Weigering> | null> {
  const afbreker = new AbortController();
  const zoek = maakOplosser({ secondenTotaal: SECONDEN.zoek, signaal: afbreker.signal });
  const controle = maakOplosser({ secondenTotaal: SECONDEN.controle, signaal: afbreker.signal });
  let aantal = 0;
  const meld = (tekst: string, erbij: number) => {
    aantal += erbij;
    ctx.voortgang(0, 0, `${tekst}: ${aantal}`);
  };
  const metVoortgang = (oplosser: Oplosser, tekst: string): Oplosser => ({
    losOp: (modellen) => {
      meld(tekst, modellen.length);
      return oplosser.losOp(modellen);
    },
    losReeksOp: (model, vragen) => {
      meld(tekst, vragen.length);
      return oplosser.losReeksOp(model, vragen);
    },
  });
  const peil = setInterval(() => {
    void ctx.ademruimte().then((isAfgebroken) => {
      if (isAfgebroken) afbreker.abort();
    });
  }, PEILTIJD_MS);
  const { tabellen, eerder } = telling;
  const alleTabellen = [...tabellen, ...eerder.flatMap((levering) => levering.tabellen)];
  const uitkomst = await beveilig(
    {
      tabellen,
      eerder,
      verbanden: [indelingsverbanden(monitorcatalogus, alleTabellen)],
      methode,
      niveau: { ...STANDAARDNIVEAU, drempel },
    },
    { zoek: metVoortgang(zoek, 'Kiest wat verborgen wordt'), controle: metVoortgang(controle, 'Trekt het bestand na') },
  );
  clearInterval(peil);
  const isAfgebroken = afbreker.signal.aborted;
  await Promise.all([zoek.stop(), controle.stop()]);
  return isAfgebroken ? null : uitkomst;
}
