import type { CommandContext, QueryContext, TaskContext } from '#api/context.ts';
import type { Handlers } from '#api/dispatch.ts';
import { inStappen } from '#api/omgeving.ts';
import {
  bewaarBezig,
  bewaarKeuzes,
  laadBezig,
  laadImport,
  laadKolomkeuzes,
  lijstImporten,
  verwijderBezig,
} from '#db/import.ts';
import { bladenUitBron } from '#domain/import/blad.ts';
import { indelingInStappen, stelIndelingVoor, wijzigKolom } from '#domain/import/indeling.ts';
import { beginKeuzes, type Keuzes, metCorrectie, persoonsleutel, telRijen } from '#domain/import/keuzes.ts';
import { kiesBlad } from '#domain/import/kopregel.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { beeldVanIndeling, beeldVanRij, regelVan } from './beelden.ts';
import type { importContract } from './contract.ts';
import { leesInWerker } from './lezer.ts';
import { voerImportUit } from './uitvoeren.ts';
import {
  beginWerk,
  besluitOver,
  bronVan,
  casussenBij,
  herleesRij,
  leesRijen,
  omgevingVan,
  onthoudBron,
  rondAf,
  vergeetWerk,
  type Werk,
  werkVan,
} from './werk.ts';

export const importHandlers: Handlers<typeof importContract> = {
  'import.kiesBestand': async (ctx) => {
    const soorten = [{ naam: 'Rekenblad of CSV', extensies: ['xlsx', 'csv', 'txt'] }];
    const pad = await ctx.platform.kiesBestand({ titel: 'Kies de lijst die u wilt inlezen', soorten });
    if (pad === null) return ok({ gekozen: false });
    const gelezen = await leesInWerker(pad);
    if (!gelezen.ok) return gelezen;
    const kenmerk = ctx.nieuwId();
    const bladen = await inStappen(ctx, bladenUitBron(gelezen.value.bron));
    if (!bladen.ok) return bladen;
    const blad = kiesBlad(bladen.value);
    await ctx.ademruimte();
    const onthouden = await ctx.lees(({ db }) => laadKolomkeuzes(db));
    const rijen = bladen.value[blad]?.rijen ?? [];
    const indeling = await inStappen(ctx, indelingInStappen(rijen, omgevingVan(ctx.vandaag), onthouden));
    if (!indeling.ok) return indeling;
    const bezig = { ...gelezen.value, kenmerk, keuzes: beginKeuzes(blad, indeling.value) };
    await ctx.ademruimte();
    return ctx.schrijf((schrijf) => {
      bewaarBezig(schrijf.db, bezig, schrijf);
      onthoudBron(kenmerk, bladen.value);
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
    const begin = await ctx.lees(({ db, vandaag }) => {
      const bezig = laadBezig(db);
      return bezig && { db, stappen: beginWerk(db, bezig, vandaag) };
    });
    if (!begin) return err({ code: 'GEEN_IMPORT' });
    const begonnen = await inStappen(ctx, begin.stappen, { beurt: ctx.lees });
    if (!begonnen.ok) return begonnen;
    const { value: werk } = begonnen;
    if (!werk) return err({ code: 'GEEN_IMPORT' });
    const opStand = (gedaan: number | undefined) => {
      if (gedaan !== undefined) ctx.voortgang(gedaan, werk.blad.rijen.length, 'rijen gelezen');
    };
    const gelezen = await inStappen(ctx, leesRijen(begin.db, werk), { beurt: ctx.lees, opStand });
    const klaar = gelezen.ok ? await inStappen(ctx, rondAf(begin.db, werk), { beurt: ctx.lees }) : gelezen;
    return klaar.ok ? ok({ tellingen: tellingenVan(klaar.value) }) : klaar;
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
    const voorstel = stand.value.perRij.get(rij);
    return voorstel ? ok(beeldVanRij(stand.value, voorstel)) : err({ code: 'RIJ_ONBEKEND' });
  },

  'import.herzie': (ctx, keuze) => {
    const stand = werkOfWeigering(ctx);
    if (!stand.ok) return stand;
    const { value: werk } = stand;
    const voorstel = werk.perRij.get(keuze.rij);
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
