import type { Gebeurtenis, Instellingen, Nawerk, Platform } from '#api/context.ts';

/** The shell's port with answers given beforehand, and a record of what was asked of it. */
export interface NagebootstPlatform extends Platform {
  /** Next answers to dialogs, in order; an empty list means that the user cancels. */
  readonly antwoorden: (string | null)[];
  readonly gebeurtenissen: Gebeurtenis[];
  readonly instellingen: { waarde: Instellingen };
  /** What a lock left to be done, oldest first; a test does it, or not. */
  readonly nawerk: Nawerk[];
}

/** Makes a fake of the shell for tests. `map` is where dossiers go by default. */
export function maakPlatform(map: string): NagebootstPlatform {
  const antwoorden: (string | null)[] = [];
  const gebeurtenissen: Gebeurtenis[] = [];
  const instellingen = { waarde: { laatsteMap: null, vergrendelNaMinuten: 5, schermopname: false } as Instellingen };
  const nalatenschap: Nawerk[] = [];
  const volgende = async () => antwoorden.shift() ?? null;
  return {
    antwoorden,
    gebeurtenissen,
    instellingen,
    nawerk: nalatenschap,
    kiesMap: volgende,
    kiesBestand: volgende,
    kiesOpslag: volgende,
    drukAf: async () => Buffer.from('%PDF-1.7').toString('base64'),
    laadInstellingen: async () => instellingen.waarde,
    bewaarInstellingen: async (wijziging) => {
      instellingen.waarde = { ...instellingen.waarde, ...wijziging };
    },
    standaardMap: async () => map,
    meld: (gebeurtenis) => gebeurtenissen.push(gebeurtenis),
    beeindigNaVergrendelen: (_reden, nawerk) => {
      if (nawerk !== undefined) nalatenschap.push(nawerk);
    },
    stopNawerk: async () => undefined,
  };
}
