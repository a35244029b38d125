import { z } from 'zod';
import { codes } from '#domain/lijst.ts';
import { type BesluitMelden, besluitMeldenCodes } from '#domain/meldcode/lijsten.ts';
import { err, ok, type Result } from '#domain/result.ts';
import type { Normnummer, Vraagnummer } from './kader.ts';
import type { Regelcode } from './regels.ts';
import { type Antwoord, laatsteAntwoord, openVragen, vragenOpHetPad, type Weging } from './weging.ts';

/** Waar de antwoorden op uitkomen. Dit is advies plus norm; het besluit is van de professional (feiten §12 punt 3). */
export const uitkomstsoort = {
  open: 'Nog geen uitkomst',
  afsluiten: 'Afsluiten en vastleggen in dossier',
  melden: 'Melden bij Veilig Thuis',
  hulp: 'Hulp bieden of organiseren',
  afsluiten_met_volgafspraken: 'Hulp afsluiten met volgafspraken',
} as const;
export type Uitkomstsoort = keyof typeof uitkomstsoort;
const uitkomstsoortCodes = codes(uitkomstsoort);

/** Hoe wordt gemeld: direct en samen met Veilig Thuis verder, vanuit vraag 3 of 4, of opnieuw na vraag 5. */
export const meldmodus = {
  samen_met_vt: 'Direct melden; vraag 3 tot en met 5 samen met Veilig Thuis',
  zelf: 'Melden omdat eigen hulp niet volstaat',
  opnieuw: '(Opnieuw) melden omdat de hulp niet op tijd werkt',
} as const;
export type Meldmodus = keyof typeof meldmodus;

type Uit = 'UIT_AFSLUITEN' | 'UIT_MELDEN' | 'UIT_HULP' | 'UIT_AFSLUITEN_MET_VOLGAFSPRAKEN';
type Overgang = {
  readonly vraag: Vraagnummer;
  readonly antwoord: Antwoord;
  readonly uit: Uit;
  readonly regel: Regelcode;
  readonly norm: Normnummer | null;
};

/** De toestandsmachine van feiten §2.1: elk antwoord dat een uitkomst geeft, met de regel en de meldnorm erbij. */
export const overgangen: readonly Overgang[] = [
  { vraag: 1, antwoord: 'nee', uit: 'UIT_AFSLUITEN', regel: 'AFW-01', norm: null },
  { vraag: 2, antwoord: 'ja', uit: 'UIT_MELDEN', regel: 'AFW-02', norm: 1 },
  { vraag: 3, antwoord: 'nee', uit: 'UIT_MELDEN', regel: 'AFW-03', norm: 2 },
  { vraag: 4, antwoord: 'nee', uit: 'UIT_MELDEN', regel: 'AFW-04', norm: 2 },
  { vraag: 4, antwoord: 'ja', uit: 'UIT_HULP', regel: 'AFW-05', norm: null },
  { vraag: 5, antwoord: 'nee', uit: 'UIT_MELDEN', regel: 'AFW-06', norm: 3 },
  { vraag: 5, antwoord: 'ja', uit: 'UIT_AFSLUITEN_MET_VOLGAFSPRAKEN', regel: 'AFW-07', norm: null },
];

/** Uitkomst van een weging. `termijn` is de datum voor vraag 5; `openVragen` zijn vragen op het pad zonder ja of nee. */
export const uitkomstSchema = z.object({
  soort: z.enum(uitkomstsoortCodes),
  modus: z.enum(codes(meldmodus)).nullable(),
  regels: z.array(z.string()),
  normen: z.array(z.literal([1, 2, 3])),
  openVragen: z.array(z.literal([1, 2, 3, 4, 5])),
  termijn: z.iso.date().nullable(),
});
export type Uitkomst = {
  readonly soort: Uitkomstsoort;
  readonly modus: Meldmodus | null;
  readonly regels: readonly Regelcode[];
  readonly normen: readonly Normnummer[];
  readonly openVragen: readonly Vraagnummer[];
  readonly termijn: string | null;
};

const soortVanUit: Readonly<Record<Uit, Uitkomstsoort>> = {
  UIT_AFSLUITEN: 'afsluiten',
  UIT_MELDEN: 'melden',
  UIT_HULP: 'hulp',
  UIT_AFSLUITEN_MET_VOLGAFSPRAKEN: 'afsluiten_met_volgafspraken',
};

function genomenOvergangen(weging: Weging): readonly Overgang[] {
  return vragenOpHetPad(weging).flatMap((vraag) => {
    const gegeven = laatsteAntwoord(weging, vraag)?.antwoord;
    return overgangen.filter((overgang) => overgang.vraag === vraag && overgang.antwoord === gegeven);
  });
}

function modusVan(genomen: Overgang | undefined): Meldmodus | null {
  if (genomen?.uit !== 'UIT_MELDEN') return null;
  if (genomen.vraag === 2) return 'samen_met_vt';
  return genomen.vraag === 5 ? 'opnieuw' : 'zelf';
}

/**
 * De uitkomst van een weging; hangt alleen af van het laatste antwoord per vraag op het pad. Na "ja" op vraag 2 blijft
 * de uitkomst melden, wat vraag 3 tot en met 5 ook geven; die voegen alleen regels en normen toe.
 */
export function uitkomstVan(weging: Weging): Uitkomst {
  const genomen = genomenOvergangen(weging);
  const beslissend = genomen.find((overgang) => overgang.vraag === 2) ?? genomen.at(-1);
  const open = openVragen(weging);
  const hulp = genomen.some((overgang) => overgang.uit === 'UIT_HULP');
  return {
    soort: beslissend === undefined ? 'open' : soortVanUit[beslissend.uit],
    modus: modusVan(beslissend),
    regels: genomen.map((overgang) => overgang.regel),
    normen: [...new Set(genomen.flatMap((overgang) => overgang.norm ?? []))],
    openVragen: open,
    termijn: hulp ? (laatsteAntwoord(weging, 4)?.termijn ?? null) : null,
  };
}

/** De besluiten over melden die uit de norm volgen; elk ander besluit is een afwijking (AFW-09, AFW-10). */
export function passendeBesluiten(uitkomst: Uitkomst): readonly BesluitMelden[] {
  switch (uitkomst.soort) {
    case 'melden':
      return besluitMeldenCodes.filter((besluit) => uitkomst.normen.some((norm) => besluit === `ja_norm_${norm}`));
    case 'hulp':
    case 'afsluiten_met_volgafspraken':
      return ['nee_hulp_volstaat'];
    case 'afsluiten':
      return ['nee_geen_vermoeden'];
    case 'open':
      return [];
  }
}

/** Aandachtspunten bij een weging: advies, nooit een blokkade. */
export function aandachtspunten(weging: Weging): readonly Regelcode[] {
  const tweede = laatsteAntwoord(weging, 2);
  const heeftTwijfel = openVragen(weging).some((vraag) => laatsteAntwoord(weging, vraag)?.antwoord === 'twijfel');
  const punten: Regelcode[] = [];
  if (heeftTwijfel) punten.push('AFW-08');
  if (tweede?.antwoord === 'nee' && tweede.vinkjes.length > 0) punten.push('AFW-14');
  return punten;
}

/** Legt een weging vast op `op` (UTC); daarna alleen correcties en nog open vragen (AFW-13). Weigert zonder uitkomst. */
export function stelWegingVast(
  weging: Weging,
  op: string,
): Result<Weging, { code: 'GEEN_UITKOMST' | 'WEGING_AL_VASTGESTELD' }> {
  if (weging.vastgesteldOp !== null) return err({ code: 'WEGING_AL_VASTGESTELD' });
  if (uitkomstVan(weging).soort === 'open') return err({ code: 'GEEN_UITKOMST' });
  return ok({ ...weging, vastgesteldOp: op });
}
