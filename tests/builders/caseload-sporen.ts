import { bronsoortCodes, contactkanaalCodes } from '#domain/casus/lijsten.ts';
import { leefgebiedCodes } from '#domain/plan/lijsten.ts';
import { signalenBestand } from '#resources/bronnen.ts';
import { maakRegisseur, organisaties } from './caseload-namen.ts';
import {
  maakActietekst,
  maakAfspraaktekst,
  maakDoeltekst,
  maakDuiding,
  maakFeit,
  maakNotitie,
} from './caseload-teksten.ts';
import { dagen, datum, type Gezin, moment, tijdstip, voegKoppelToe, voegRijToe } from './caseload-wereld.ts';

const journaalsoorten = ['notitie', 'contact', 'contact', 'contact', 'overleg', 'besluit'] as const;
const signaalcodes = signalenBestand.signalen.map(({ code }) => code);
const vlagcodes = signalenBestand.rodeVlaggen.vlaggen.map(({ code }) => code);

/** Signals, journaal, plan with actions, contact with Veilig Thuis and huisverboden; gives the ids of the signals. */
export function maakSporen(gezin: Gezin): readonly string[] {
  const { toeval } = gezin.wereld;
  const signalen = Array.from({ length: toeval.tussen(3, 9) }, () => signaleer(gezin));
  const regels = toeval.tussen(8, 32);
  for (let regel = 0; regel < regels; regel += 1) noteer(gezin);
  plan(gezin);
  if (toeval.kans(0.45)) raadpleeg(gezin);
  if (toeval.kans(0.06)) verbied(gezin);
  return signalen;
}

function signaleer(gezin: Gezin): string {
  const { toeval, gebruikerId } = gezin.wereld;
  const ms = moment(toeval, gezin.startMs, Math.min(gezin.startMs + dagen(90), gezin.eindMs));
  const isGeduid = toeval.kans(0.4);
  return voegRijToe(gezin, 'signaal', ms, {
    casus_id: gezin.casusId,
    persoon_id: toeval.kies(gezin.personen).id,
    soort: toeval.kies(signaalcodes),
    feit: maakFeit(toeval, gezin.namen),
    bron: toeval.kies(organisaties),
    bronsoort: toeval.kies(bronsoortCodes),
    duiding: isGeduid ? maakDuiding(toeval) : null,
    duiding_door: isGeduid ? maakRegisseur(toeval) : null,
    gebeurd_op: datum(ms - dagen(toeval.getal(10))),
    plaats: null,
    rode_vlag: toeval.kans(0.03) ? toeval.kies(vlagcodes) : null,
    vastgesteld_op: toeval.kans(0.5) ? tijdstip(ms) : null,
    gemaakt_op: tijdstip(ms),
    gemaakt_door: gebruikerId,
  });
}

function noteer(gezin: Gezin): void {
  const { toeval, gebruikerId } = gezin.wereld;
  const ms = moment(toeval, gezin.startMs, gezin.eindMs);
  const soort = toeval.kies(journaalsoorten);
  const persoon = toeval.kies(gezin.personen);
  voegRijToe(gezin, 'journaal', ms, {
    casus_id: gezin.casusId,
    soort,
    gebeurd_op: tijdstip(ms),
    tekst: maakNotitie(toeval, gezin.namen),
    persoon_id: soort === 'contact' ? persoon.id : null,
    met_wie: soort === 'contact' ? persoon.naam : null,
    kanaal: soort === 'contact' ? toeval.kies(contactkanaalCodes) : null,
    vastgesteld_op: toeval.kans(0.7) ? tijdstip(ms) : null,
    gemaakt_op: tijdstip(ms),
    gemaakt_door: gebruikerId,
  });
}

function plan(gezin: Gezin): void {
  const { toeval, gebruikerId } = gezin.wereld;
  const ms = moment(toeval, gezin.startMs, Math.min(gezin.startMs + dagen(60), gezin.eindMs));
  const op = tijdstip(ms);
  const doelen: string[] = [];
  if (toeval.kans(0.75)) {
    const planId = voegRijToe(gezin, 'plan', ms, {
      casus_id: gezin.casusId,
      krachten: 'De familie helpt mee en wil praten.',
      zorgen: maakFeit(toeval, gezin.namen),
      gewenst_resultaat: maakDoeltekst(toeval),
      evaluatie_op: datum(ms + dagen(90)),
      vastgesteld_op: null,
      vastgesteld_door: null,
      gemaakt_op: op,
      gewijzigd_op: op,
    });
    for (let volgorde = 1; volgorde <= toeval.tussen(1, 3); volgorde += 1)
      doelen.push(
        voegRijToe(gezin, 'doel', ms, {
          plan_id: planId,
          persoon_id: null,
          omschrijving: maakDoeltekst(toeval),
          leefgebied: toeval.kies(leefgebiedCodes),
          volgorde,
          bereikt_op: gezin.isDicht ? datum(gezin.eindMs) : null,
          gemaakt_op: op,
        }),
      );
    voegRijToe(gezin, 'veiligheidsafspraak', ms, {
      plan_id: planId,
      afspraak: maakAfspraaktekst(toeval),
      wie: toeval.kies(gezin.namen),
      toezicht: toeval.kies(organisaties),
      volgorde: 1,
      gemaakt_op: op,
    });
  }
  const acties = toeval.tussen(4, 12);
  for (let actie = 0; actie < acties; actie += 1) spreekAf(gezin, ms, doelen, gebruikerId);
}

function spreekAf(gezin: Gezin, vanMs: number, doelen: readonly string[], door: string): void {
  const { toeval } = gezin.wereld;
  const ms = moment(toeval, vanMs, gezin.eindMs);
  const datumMs = ms + dagen(toeval.tussen(1, 60));
  const { staat, afgerondMs } = afloopVan(gezin, ms, datumMs);
  const actieId = voegRijToe(gezin, 'actie', ms, {
    casus_id: gezin.casusId,
    doel_id: doelen.length > 0 && toeval.kans(0.6) ? toeval.kies(doelen) : null,
    soort: toeval.kans(0.8) ? 'actie' : 'toezegging',
    omschrijving: maakActietekst(toeval),
    eigenaar: maakRegisseur(toeval),
    organisatie: toeval.kies(organisaties),
    datum: toeval.kans(0.95) ? datum(datumMs) : null,
    tijdaanduiding: toeval.kans(0.1) ? '10.00 uur' : null,
    staat,
    afgerond_op: afgerondMs === null ? null : datum(afgerondMs),
    gemaakt_op: tijdstip(ms),
    gemaakt_door: door,
    gewijzigd_op: tijdstip(afgerondMs ?? ms),
  });
  if (afgerondMs === null) return;
  voegKoppelToe(gezin, 'wijziging', afgerondMs, {
    casus_id: gezin.casusId,
    object_soort: 'actie',
    object_id: actieId,
    veld: 'staat',
    oud: 'open',
    nieuw: staat,
    op: tijdstip(afgerondMs),
    door,
  });
}

/** How an action ended, and when; in a closed case all have, in an open one most of those whose day has passed. */
function afloopVan({ wereld, isDicht, eindMs }: Gezin, ms: number, datumMs: number) {
  const { toeval, nuMs } = wereld;
  const isAf = isDicht || toeval.kans(datumMs < nuMs ? 0.93 : 0.1);
  if (!isAf) return { staat: toeval.kies(['open', 'bezig', 'wacht'] as const), afgerondMs: null };
  const staat = toeval.kans(0.9) ? ('gedaan' as const) : ('vervallen' as const);
  return { staat, afgerondMs: moment(toeval, ms, Math.min(datumMs, eindMs)) };
}

function raadpleeg(gezin: Gezin): void {
  const { toeval, gebruikerId } = gezin.wereld;
  const ms = moment(toeval, gezin.startMs, Math.min(gezin.startMs + dagen(120), gezin.eindMs));
  voegRijToe(gezin, 'vt_contact', ms, {
    casus_id: gezin.casusId,
    doorloop_id: null,
    soort: toeval.kans(0.6) ? 'adviesvraag' : 'melding',
    is_anoniem: toeval.kans(0.3) ? 1 : 0,
    op: datum(ms),
    met_wie: 'Medewerker Veilig Thuis (fictief)',
    uitkomst: 'Advies besproken met het team.',
    gemaakt_op: tijdstip(ms),
    gemaakt_door: gebruikerId,
  });
}

function verbied(gezin: Gezin): void {
  const { toeval, gebruikerId } = gezin.wereld;
  const ms = moment(toeval, gezin.startMs, gezin.eindMs);
  voegRijToe(gezin, 'huisverbod', ms, {
    casus_id: gezin.casusId,
    nummer: `HV-${toeval.tussen(1000, 9999)}`,
    uithuisgeplaatste_id: gezin.personen[1]?.id ?? null,
    achterblijver_id: gezin.personen[0]?.id ?? null,
    opgelegd_op: tijdstip(ms),
    duur_dagen: 10,
    is_verlengd: toeval.kans(0.4) ? 1 : 0,
    hulp_aanvaard: toeval.kies(['ja', 'deels', 'nee', 'onbekend'] as const),
    kinderen: gezin.personen.some(({ isKind }) => isKind) ? 'ja' : 'nee',
    gemaakt_op: tijdstip(ms),
    gemaakt_door: gebruikerId,
  });
}
