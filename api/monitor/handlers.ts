import type { QueryContext, TaskContext } from '#api/context.ts';
import type { Handlers } from '#api/dispatch.ts';
import { inStappen } from '#api/omgeving.ts';
import { laadDossiergegevens } from '#db/dossiergegevens.ts';
import { lijstGemeentenMetCasussen, lijstLeveringen } from '#db/monitor-grootboek.ts';
import { halfjaarVan, plusDagen } from '#domain/datum/datum.ts';
import type { Gemeente } from '#domain/gemeente/gemeente.ts';
import { maakKwaliteitsrapport, teltMee } from '#domain/monitor/kwaliteit.ts';
import { labelVan } from '#domain/monitor/levering.ts';
import { afgeslotenPeriodes, grenzenVan } from '#domain/monitor/periode.ts';
import { TOTAAL } from '#domain/monitor/tabel.ts';
import { err, ok } from '#domain/result.ts';
import { monitorcatalogus } from '#resources/monitor/catalogus.ts';
import type { monitorContract } from './contract.ts';
import { gemeenteVan, lijstCasussenVan, type Telling, tel } from './telling.ts';
import { inhoudVan, lever } from './uitvoer.ts';
import { beveiligTelling, onthoudVoorstel, type Voorstel, type Voorstelvraag, zoekVoorstel } from './voorstel.ts';

function laadPeriodes(ctx: QueryContext, gevraagd: string | null) {
  const eigen = laadDossiergegevens(ctx.db)?.gemeenteCode ?? '';
  const code = gevraagd ?? eigen;
  const tellingen = lijstGemeentenMetCasussen(ctx.db);
  const vanDeze = tellingen.filter((rij) => (rij.gemeenteCode ?? eigen) === code).map(({ eersteDag }) => eersteDag);
  const eersteDag = vanDeze.toSorted()[0] ?? ctx.vandaag;
  const leveringen = lijstLeveringen(ctx.db).filter((levering) => levering.gemeenteCode === code);
  const lopend = halfjaarVan(ctx.vandaag);
  return {
    gemeente: { code, naam: gemeenteVan(code)?.naam ?? code },
    gemeenten: tellingen.flatMap(({ gemeenteCode, aantal }) =>
      gemeenteCode === null
        ? []
        : [{ code: gemeenteCode, naam: gemeenteVan(gemeenteCode)?.naam ?? gemeenteCode, aantal }],
    ),
    aantalZonderGemeente: tellingen.find(({ gemeenteCode }) => gemeenteCode === null)?.aantal ?? 0,
    periodes: afgeslotenPeriodes(eersteDag.slice(0, 10), ctx.vandaag).map((periode) => {
      const vanJaar = leveringen.find((levering) => levering.periode.slice(0, 4) === periode.slice(0, 4));
      return {
        periode,
        geleverdOp: leveringen.find((levering) => levering.periode === periode)?.gemaaktOp ?? null,
        methode: vanJaar?.methode ?? null,
        drempel: vanJaar?.drempel ?? null,
      };
    }),
    lopend: { periode: lopend, vanaf: plusDagen(grenzenVan(lopend).tot, 1) },
  };
}

/** Counts in steps between which the user can stop it, while no other call touches the dossier. */
async function telOngestoord(ctx: TaskContext, gemeente: Gemeente, periode: string) {
  const stappen = await ctx.lees((lezer) => tel(lezer, gemeente, periode));
  return ctx.alleen(() => inStappen(ctx, stappen));
}

async function bereken(ctx: TaskContext, vraag: Voorstelvraag) {
  const gemeente = gemeenteVan(vraag.gemeenteCode);
  if (gemeente === undefined) return err({ code: 'GEMEENTE_ONBEKEND' } as const);
  if (grenzenVan(vraag.periode).tot >= ctx.vandaag) return err({ code: 'PERIODE_LOOPT_NOG' } as const);
  const geteld = await telOngestoord(ctx, gemeente, vraag.periode);
  if (!geteld.ok) return geteld;
  const { value: telling } = geteld;
  const uitkomst = await beveiligTelling(ctx, telling, vraag);
  if (uitkomst === null || ctx.deur.sessie === null) return err({ code: 'AFGEBROKEN' } as const);
  if (!uitkomst.ok) return err({ code: uitkomst.error.code, gegevens: { tabellen: uitkomst.error.tabellen } });
  const voorstel: Voorstel = { ...vraag, id: ctx.nieuwId(), telling, beveiligd: uitkomst.value };
  onthoudVoorstel(ctx.deur.sessie, voorstel);
  return ok(alsVoorbeeld(voorstel));
}

/** The proposal for the screen: what leaves, and beside it the true figure and the reason, which stay inside. */
function alsVoorbeeld(voorstel: Voorstel) {
  const { telling, beveiligd } = voorstel;
  const bladen = inhoudVan(voorstel).bladen.map(({ cellen, dimensies, ...blad }) => {
    const tabel = telling.tabellen.find(({ code }) => code === blad.code);
    return {
      ...blad,
      dimensies: dimensies.map((dimensie) => ({
        id: dimensie.id,
        label: dimensie.label,
        klassen: [...dimensie.categorieen.map(({ code }) => code), ...(dimensie.isOptelbaar ? [TOTAAL] : [])].map(
          (code) => ({ code, label: labelVan(dimensie, code) }),
        ),
      })),
      cellen: cellen.map(({ codes, getoond }, plaats) => {
        const cel = tabel?.cellen[plaats];
        const reden = beveiligd.uitkomsten.get(cel?.sleutel ?? '')?.reden ?? null;
        return { codes: [...codes], getoond, waarde: cel?.waarde ?? 0, reden };
      }),
    };
  });
  const weggelaten = monitorcatalogus.tabellen.flatMap(({ code, titel, minimumInwoners }) =>
    minimumInwoners !== null && minimumInwoners > telling.gemeente.inwoners ? [{ code, titel, minimumInwoners }] : [],
  );
  return {
    voorstelId: voorstel.id,
    isGoedkoopst: beveiligd.isGoedkoopst,
    aantalEisen: beveiligd.aantalEisen,
    aantalVerloren: beveiligd.aantalVerloren,
    bladen,
    weggelaten,
  };
}

async function exporteer(ctx: TaskContext, voorstelId: string, ontvanger: string) {
  const voorstel = zoekVoorstel(ctx.deur.sessie, voorstelId);
  if (voorstel === undefined) return err({ code: 'VOORSTEL_VERLOPEN' } as const);
  const geteld = await telOngestoord(ctx, voorstel.telling.gemeente, voorstel.periode);
  if (!geteld.ok) return geteld;
  const { value: nu } = geteld;
  const gezien = ({ tabellen, eerder }: Telling) =>
    JSON.stringify([tabellen.map(({ cellen }) => cellen), eerder.map(({ id }) => id)]);
  if (gezien(nu) !== gezien(voorstel.telling)) return err({ code: 'CIJFERS_VERANDERD' } as const);
  const ouder = await ctx.platform.kiesMap({ titel: 'Kies waar de map met cijfers komt te staan' });
  if (ouder === null) return err({ code: 'AFGEBROKEN' } as const);
  return lever(ctx, voorstel, ouder, ontvanger);
}

export const monitorHandlers: Handlers<typeof monitorContract> = {
  'monitor.periodes': (ctx, { gemeenteCode }) => ok(laadPeriodes(ctx, gemeenteCode)),
  'monitor.kwaliteit': (ctx, over) => {
    const casussen = lijstCasussenVan(ctx, over);
    return ok({
      aantalCasussen: casussen.filter((casus) => teltMee(casus, over.periode)).length,
      regels: [...maakKwaliteitsrapport(casussen, over.periode, ctx.vandaag)],
    });
  },
  'monitor.bereken': (ctx, vraag) => bereken(ctx, vraag),
  'monitor.exporteer': (ctx, { voorstelId, ontvanger }) => exporteer(ctx, voorstelId, ontvanger),
  'monitor.lijst': (ctx) =>
    ok({
      leveringen: lijstLeveringen(ctx.db).map(({ gemeenteCode, ...levering }) => ({
        ...levering,
        gemeente: gemeenteVan(gemeenteCode)?.naam ?? gemeenteCode,
      })),
    }),
};
