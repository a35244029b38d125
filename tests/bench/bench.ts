import { parseArgs } from 'node:util';
import { kort, type Meting, type Omvang, volledig } from './meting.ts';
import { type Cijfer, maakJson, maakTafel } from './tafel.ts';

// Loaded one by one, so that a measurement that cannot start does not stop the others.
const metingen: Readonly<Record<string, () => Promise<Meting>>> = {
  lijst: async () => (await import('./lijst.ts')).lijst,
  zoeken: async () => (await import('./zoeken.ts')).zoeken,
  scherm: async () => (await import('./scherm.ts')).scherm,
  casusscherm: async () => (await import('./casusscherm.ts')).casusscherm,
  blokkade: async () => (await import('./blokkade.ts')).blokkade,
  openen: async () => (await import('./openen.ts')).openen,
  bewaren: async () => (await import('./bewaren.ts')).bewaren,
  importeren: async () => (await import('./importeren.ts')).importeren,
  cijfers: async () => (await import('./cijfers.ts')).cijfers,
  ontgrendelen: async () => (await import('./ontgrendelen.ts')).ontgrendelen,
  start: async () => (await import('./start.ts')).start,
  groei: async () => (await import('./groei.ts')).groei,
  calc: async () => (await import('./calc.ts')).calc,
  pakket: async () => (await import('./pakket.ts')).pakket,
};

function leesKeuzes(): { readonly namen: readonly string[]; readonly omvang: Omvang } {
  const { values, positionals } = parseArgs({ options: { kort: { type: 'boolean' } }, allowPositionals: true });
  const onbekend = positionals.filter((naam) => metingen[naam] === undefined);
  if (onbekend.length > 0) {
    process.stderr.write(`Onbekend: ${onbekend.join(', ')}. Te meten: ${Object.keys(metingen).join(', ')}.\n`);
    process.exit(2);
  }
  return {
    namen: positionals.length > 0 ? positionals : Object.keys(metingen),
    omvang: values.kort ? kort : volledig,
  };
}

const { namen, omvang } = leesKeuzes();
/** The figures of one subject; says why when it fails, so that the others are measured all the same. */
async function meet(naam: string): Promise<readonly Cijfer[]> {
  process.stderr.write(`${naam}…\n`);
  try {
    const meting = await metingen[naam]?.();
    return meting ? await meting(omvang) : [];
  } catch (fout) {
    process.stderr.write(`${naam} is niet gelukt: ${fout instanceof Error ? fout.message : String(fout)}\n`);
    process.exitCode = 1;
    return [];
  }
}

const cijfers: Cijfer[] = [];
for (const naam of namen) cijfers.push(...(await meet(naam)));
process.stdout.write(`${maakTafel(cijfers)}\n\n${maakJson(cijfers)}\n`);
