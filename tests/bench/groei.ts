import { meetBewaren } from './bewaren.ts';
import { meetCijfers } from './cijfers.ts';
import { geefDossier } from './dossiers.ts';
import type { Hoevaak, Samenvatting } from './harnas.ts';
import { meetLijst } from './lijst.ts';
import type { Omvang } from './meting.ts';
import { meetOpenen } from './openen.ts';
import type { Cijfer } from './tafel.ts';
import { meetZoeken } from './zoeken.ts';

/** What must stay as quick in a large dossier as in a small one, and what may grow along with it. */
type Onderdeel = 'lijst, eerste scherm' | 'casus openen' | 'bewaren' | 'zoeken tijdens het typen' | 'cijfers';

const magMeegroeien: readonly Onderdeel[] = ['zoeken tijdens het typen', 'cijfers'];

async function meetAlles(
  aantal: number,
  hoevaak: Hoevaak,
  nTraag: number,
): Promise<Readonly<Record<Onderdeel, Samenvatting>>> {
  const dossier = await geefDossier(aantal);
  const lijst = await meetLijst(dossier, hoevaak);
  const eersteScherm = lijst['eerste scherm']?.eindpunten;
  if (!eersteScherm) throw new Error('the list was not measured');
  return {
    'lijst, eerste scherm': eersteScherm,
    'casus openen': (await meetOpenen(dossier, hoevaak)).eindpunten,
    bewaren: (await meetBewaren(dossier, hoevaak)).regel,
    'zoeken tijdens het typen': (await meetZoeken(dossier, hoevaak)).eindpunten,
    cijfers: (await meetCijfers(dossier, nTraag)).berekenen,
  };
}

/** How the figures grow from the smallest dossier to larger ones. */
export async function groei({ groei: maten, n, nTraag }: Omvang): Promise<Cijfer[]> {
  const hoevaak = { n, opwarmen: 5 };
  const [kleinste = 0, ...groter] = maten;
  const begin = await meetAlles(kleinste, hoevaak, nTraag);
  const cijfers: Cijfer[] = [];
  for (const maat of groter) {
    const nu = await meetAlles(maat, hoevaak, nTraag);
    // The keys of the record are the parts.
    for (const deel of Object.keys(nu) as Onderdeel[]) {
      cijfers.push({
        naam: `groei naar ${maat} casussen: ${deel}`,
        eenheid: 'ms',
        gemeten: nu[deel],
        grens: { naam: `bij ${kleinste} casussen`, gemeten: begin[deel] },
        doel: { verhouding: magMeegroeien.includes(deel) ? maat / kleinste : 1.5 },
      });
    }
  }
  return cijfers;
}
