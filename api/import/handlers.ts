import type { CommandContext, QueryContext, TaskContext } from '#api/context.ts';
import type { Handlers } from '#api/dispatch.ts';
import {
  bewaarBezig,
  bewaarKeuzes,
  laadBezig,
  laadImport,
  laadKolomkeuzes,
  lijstImporten,
  verwijderBezig,
} from '#db/import.ts';
import { stelIndelingVoor, wijzigKolom } from '#domain/import/indeling.ts';
import { beginKeuzes, type Keuzes, metCorrectie, persoonsleutel, telRijen } from '#domain/import/keuzes.ts';
import { kiesBlad } from '#domain/import/kopregel.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { beeldVanIndeling, beeldVanRij, regelVan } from './beelden.ts';
import { leesLijstbestand } from './bestand.ts';
import type { importContract } from './contract.ts';
import { voerImportUit } from './uitvoeren.ts';
import {
  beginWerk,
  besluitOver,
  bronVan,
  casussenBij,
  herleesRij,
  leesDeel,
  omgevingVan,
  rondAf,
  vergeetWerk,
  type Werk,
  werkVan,
} from './werk.ts';

/** Rows read between two turns of the event loop. */
const DEEL = 100;

export const importHandlers: Handlers<typeof importContract> = {
  'import.kiesBestand': async (ctx) => {
    const soorten = [{ naam: 'Rekenblad of CSV', extensies: ['xlsx', 'csv', 'txt'] }];
    const pad = await ctx.platform.kiesBestand({ titel: 'Kies de lijst die u wilt inlezen', soorten });
    if (pad === null) return ok({ gekozen: false });
    const gelezen = await leesLijstbestand(pad);
    if (!gelezen.ok) return gelezen;
    return ctx.schrijf((schrijf) => {
      const { bladen, ...rest } = gelezen.value;
      const blad = kiesBlad(bladen);
      const indeling = stelIndelingVoor(
        bladen[blad]?.rijen ?? [],
        omgevingVan(ctx.vandaag),
        laadKolomkeuzes(schrijf.db),
      );
      bewaarBezig(
        schrijf.db,
        { ...rest, bladen, kenmerk: schrijf.nieuwId(), keuzes: beginKeuzes(blad, indeling) },
        schrijf,
      );
      return ok({ gekozen: true });
    });
  },

  'import.laad': (ctx) => {
    const bezig = laadBezig(ctx.db);
    return ok(bezig ? beeldVanIndeling(ctx, bezig) : null);
  },

  'import.deelIn': (ctx, keuze) => {
    const bezig = laadBezig(ctx.db);
    if (!bezig) return err({ code: 'GEEN_IMPORT' });
    const { keuzes } = bezig;
    const nummer = keuze.wat === 'blad' ? keuze.blad : keuzes.blad;
    const blad = bronVan(ctx.db, bezig)[nummer];
    if (!blad) return err({ code: 'BLAD_ONBEKEND' });
    if (keuze.wat === 'veld') {
      if (!keuzes.indeling.kolommen.some((een) => een.kolom === keuze.kolom)) return err({ code: 'KOLOM_ONBEKEND' });
      bewaarKeuzes(ctx.db, { ...keuzes, indeling: wijzigKolom(keuzes.indeling, keuze.kolom, keuze.veld) });
      return ok({});
    }
    const kopRij = keuze.wat === 'kopregel' ? Math.min(keuze.kopRij, blad.rijen.length - 1) : undefined;
    const indeling = stelIndelingVoor(blad.rijen, omgevingVan(ctx.vandaag), laadKolomkeuzes(ctx.db), kopRij);
    bewaarKeuzes(ctx.db, beginKeuzes(nummer, indeling));
    return ok({});
  },

  'import.lees': async (ctx) => {
    const begonnen = await ctx.lees(({ db, vandaag }) => {
      const bezig = laadBezig(db);
      return bezig && beginWerk(db, bezig, vandaag);
    });
    if (!begonnen) return err({ code: 'GEEN_IMPORT' });
    const totaal = begonnen.blad.rijen.length;
    for (let van = 0; van < totaal; van += DEEL) {
      await ctx.lees(({ db }) => leesDeel(db, begonnen, van, Math.min(van + DEEL, totaal)));
      ctx.voortgang(Math.min(van + DEEL, totaal), totaal, 'rijen gelezen');
      if (await ctx.ademruimte()) return err({ code: 'AFGEBROKEN' });
    }
    const werk = await ctx.lees(({ db }) => rondAf(db, begonnen));
    return ok({ tellingen: tellingenVan(werk) });
  },

  'import.lijstRijen': (ctx, { filter, vanaf, aantal }) => {
    const stand = werkOfWeigering(ctx);
    if (!stand.ok) return stand;
    const { value: werk } = stand;
    const gekozen = werk.voorstellen.filter((een) => filter === 'alle' || een.staat === filter);
    const rijen = gekozen.slice(vanaf, vanaf + aantal).map((een) => regelVan(werk, een));
    return ok({ tellingen: tellingenVan(werk), totaal: gekozen.length, vanaf, rijen });
  },

  'import.laadRij': (ctx, { rij }) => {
    const stand = werkOfWeigering(ctx);
    if (!stand.ok) return stand;
    const voorstel = stand.value.voorstellen.find((een) => een.rij === rij);
    return voorstel ? ok(beeldVanRij(stand.value, voorstel)) : err({ code: 'RIJ_ONBEKEND' });
  },

  'import.herzie': (ctx, keuze) => {
    const stand = werkOfWeigering(ctx);
    if (!stand.ok) return stand;
    const { value: werk } = stand;
    const voorstel = werk.voorstellen.find((een) => een.rij === keuze.rij);
    if (!voorstel) return err({ code: 'RIJ_ONBEKEND' });
    const keuzes = nieuweKeuzes(werk, keuze, voorstel.groep);
    if (!keuzes) return err({ code: 'KEUZE_ONBEKEND' });
    bewaarKeuzes(ctx.db, keuzes);
    if (keuze.wat === 'cel') herleesRij(ctx.db, werk, { ...werk.bezig, keuzes }, keuze.rij);
    return ok({});
  },

  'import.voerUit': async (ctx) => {
    const stand = await ctx.lees((lees) => werkOfWeigering(lees));
    if (!stand.ok) return stand;
    const uitkomst = await ctx.schrijfLang((schrijf) => voerImportUit(ctx, schrijf, stand.value));
    if (uitkomst.ok) vergeetWerk();
    return uitkomst;
  },

  'import.verwijder': (ctx) => {
    verwijderBezig(ctx.db);
    vergeetWerk();
    return ok({});
  },

  'import.lijst': (ctx) =>
    ok({
      importen: lijstImporten(ctx.db).map(({ verslag, ...rest }) => ({
        ...rest,
        rijen: verslag.rijen,
        casussen: verslag.nieuweCasussen,
      })),
    }),

  'import.laadVerslag': (ctx, { importId }) => {
    const gevonden = laadImport(ctx.db, importId);
    return gevonden ? ok(gevonden) : err({ code: 'IMPORT_ONBEKEND' });
  },
};

type Gezien = Pick<QueryContext | CommandContext | TaskContext, 'vandaag'> & { readonly db: QueryContext['db'] };

function werkOfWeigering({ db, vandaag }: Gezien): Result<Werk, { code: 'GEEN_IMPORT' | 'NIET_GELEZEN' }> {
  if (!laadBezig(db)) return err({ code: 'GEEN_IMPORT' });
  const werk = werkVan(db, vandaag);
  return werk ? ok(werk) : err({ code: 'NIET_GELEZEN' });
}

function tellingenVan(werk: Werk) {
  return telRijen(werk.voorstellen.map((een) => ({ staat: een.staat, besluit: besluitOver(werk, een) })));
}

type Herziening = Parameters<(typeof importHandlers)['import.herzie']>[1];

/** The choices with one more; undefined when it chooses something that was not offered. */
function nieuweKeuzes(werk: Werk, keuze: Herziening, groep: number): Keuzes | undefined {
  const { keuzes } = werk.bezig;
  if (keuze.wat === 'cel') {
    const isKolom = keuzes.indeling.kolommen.some((een) => een.kolom === keuze.kolom);
    return isKolom ? metCorrectie(keuzes, keuze.rij, keuze.kolom, keuze.tekst) : undefined;
  }
  if (keuze.wat === 'besluit') {
    const { besluit } = keuze;
    const isAangeboden =
      besluit.soort !== 'bestaand' || casussenBij(werk, groep).some((een) => een.casusId === besluit.casusId);
    return isAangeboden ? { ...keuzes, besluiten: { ...keuzes.besluiten, [groep]: besluit } } : undefined;
  }
  const bekend = werk.bekend.get(keuze.rij)?.personen.find((een) => een.persoon.volledigeNaam === keuze.naam);
  const isAangeboden = keuze.persoonId === null || bekend?.keuzes.some((een) => een.persoonId === keuze.persoonId);
  if (!bekend || !isAangeboden) return undefined;
  return { ...keuzes, personen: { ...keuzes.personen, [persoonsleutel(keuze.rij, keuze.naam)]: keuze.persoonId } };
}
