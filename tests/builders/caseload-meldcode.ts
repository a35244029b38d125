import { besluitHulpCodes, type MeldcodeStap, meldcodeStapCodes } from '#domain/meldcode/lijsten.ts';
import { maakDuiding, maakFeit, maakNotitie } from './caseload-teksten.ts';
import { dagen, datum, type Gezin, moment, tijdstip, voegKoppelToe, voegRijToe } from './caseload-wereld.ts';

/** What is filled in at each step; the rest keeps what the schema of the step says (domain/meldcode/velden.ts). */
const inhoud: Readonly<Record<MeldcodeStap, (gezin: Gezin) => object>> = {
  stap_1: ({ wereld, namen }) => ({
    tijdEnPlaats: 'Thuis, in de avond',
    waargenomenDoor: 'Consulent',
    eerdereMeldingen: maakFeit(wereld.toeval, namen),
  }),
  stap_2: ({ wereld, namen }) => ({
    geraadpleegd: 'aandachtsfunctionaris',
    vraag: 'Wat is nu nodig?',
    advies: maakNotitie(wereld.toeval, namen),
  }),
  stap_3: ({ wereld, namen, personen }) => ({
    doel: 'Zorgen bespreken',
    gesprekken: personen
      .slice(0, 2)
      .map(({ id }) => ({ persoonId: id, apartGesproken: true, reactie: maakNotitie(wereld.toeval, namen) })),
    besprokenFeiten: maakFeit(wereld.toeval, namen),
  }),
  stap_4: ({ wereld, namen }) => ({
    risico: maakDuiding(wereld.toeval),
    aard: maakFeit(wereld.toeval, namen),
    ernst: maakDuiding(wereld.toeval),
    vtGeraadpleegd: 'ja',
  }),
  stap_5: ({ wereld, namen }) => ({ afsprakenMetGezin: maakNotitie(wereld.toeval, namen) }),
};

/** One doorloop of the meldcode, as far as it came; with a weging from step 4 and a besluit from step 5. */
export function maakMeldcode(gezin: Gezin, signalen: readonly string[]): void {
  const { toeval, gebruikerId } = gezin.wereld;
  if (toeval.kans(0.1)) return;
  const gestart = moment(toeval, gezin.startMs, Math.min(gezin.startMs + dagen(20), gezin.eindMs));
  const bereikt = gezin.isDicht ? toeval.kies([1, 3, 5, 5, 5, 5]) : toeval.tussen(0, 5);
  const doorloopId = voegRijToe(gezin, 'meldcode_doorloop', gestart, {
    casus_id: gezin.casusId,
    nummer: 1,
    aanleiding: toeval.kans(0.5) ? 'Zorgen van een collega' : null,
    gestart_op: datum(gestart),
    gesloten_op: gezin.isDicht ? datum(gezin.eindMs) : null,
    sluitreden: gezin.isDicht ? 'hulp_met_volgafspraken' : null,
    gemaakt_op: tijdstip(gestart),
    gemaakt_door: gebruikerId,
  });
  for (const { id } of gezin.personen)
    voegKoppelToe(gezin, 'doorloop_persoon', gestart, { doorloop_id: doorloopId, persoon_id: id });
  let ms = gestart;
  for (const stap of meldcodeStapCodes.slice(0, bereikt)) {
    ms = moment(toeval, ms, Math.min(ms + dagen(21), gezin.eindMs));
    voegRijToe(gezin, 'meldcode_stap', ms, {
      doorloop_id: doorloopId,
      stap,
      status: toeval.kans(0.9) ? 'uitgevoerd' : 'versneld',
      uitgevoerd_op: datum(ms),
      reden: null,
      velden: JSON.stringify(inhoud[stap](gezin)),
      vastgesteld_op: tijdstip(ms),
      vastgesteld_door: gebruikerId,
      gemaakt_op: tijdstip(ms),
      gemaakt_door: gebruikerId,
      gewijzigd_op: tijdstip(ms),
    });
  }
  if (bereikt >= 4) weeg(gezin, { doorloopId, ms, isBesloten: bereikt >= 5 }, signalen);
}

interface Weegmoment {
  readonly doorloopId: string;
  readonly ms: number;
  readonly isBesloten: boolean;
}

function weeg(gezin: Gezin, { doorloopId, ms, isBesloten }: Weegmoment, signalen: readonly string[]): void {
  const { toeval, gebruikerId } = gezin.wereld;
  const op = tijdstip(ms);
  const isOnveilig = toeval.kans(0.3);
  const wegingId = voegRijToe(gezin, 'weging', ms, {
    doorloop_id: doorloopId,
    kader_id: 'algemeen',
    kader_versie: '2019.1',
    variant: 'A',
    uitkomst: isOnveilig ? 'melden' : 'hulp',
    vervolg_op: isOnveilig ? null : datum(ms + dagen(90)),
    vastgesteld_op: isBesloten ? op : null,
    vastgesteld_door: isBesloten ? gebruikerId : null,
    gemaakt_op: op,
    gemaakt_door: gebruikerId,
  });
  const antwoorden = isOnveilig ? ['ja', 'ja'] : ['ja', 'nee', 'ja', 'ja'];
  for (const [plaats, antwoord] of antwoorden.entries()) {
    const antwoordId = voegRijToe(gezin, 'weging_antwoord', ms, {
      weging_id: wegingId,
      nr: 1,
      vraag: String(plaats + 1),
      antwoord,
      onderbouwing: maakNotitie(toeval, gezin.namen),
      vinkjes: '[]',
      termijn: plaats === 3 ? datum(ms + dagen(90)) : null,
      beantwoord_op: op,
      door: gebruikerId,
    });
    for (const signaalId of toeval.kiesEnkele(signalen, 2))
      voegKoppelToe(gezin, 'weging_antwoord_signaal', gezin.eindMs, { antwoord_id: antwoordId, signaal_id: signaalId });
  }
  if (isBesloten) besluit(gezin, { doorloopId, wegingId, ms, isOnveilig });
}

function besluit(
  gezin: Gezin,
  waarover: {
    readonly doorloopId: string;
    readonly wegingId: string;
    readonly ms: number;
    readonly isOnveilig: boolean;
  },
): void {
  const { toeval, gebruikerId } = gezin.wereld;
  const op = tijdstip(waarover.ms);
  const besluitId = voegRijToe(gezin, 'besluit', waarover.ms, {
    doorloop_id: waarover.doorloopId,
    weging_id: waarover.wegingId,
    melden: waarover.isOnveilig ? 'ja_norm_1' : 'nee_hulp_volstaat',
    melden_motivering: maakNotitie(toeval, gezin.namen),
    hulp: toeval.kies(besluitHulpCodes),
    hulp_motivering: maakNotitie(toeval, gezin.namen),
    besloten_op: op,
    vastgesteld_op: op,
    gemaakt_op: op,
    gemaakt_door: gebruikerId,
  });
  for (const persoon of gezin.personen.filter(({ isKind }) => !isKind))
    voegKoppelToe(gezin, 'besluit_geinformeerd', waarover.ms, {
      besluit_id: besluitId,
      persoon_id: persoon.id,
      wijze: toeval.kies(['ja_vooraf', 'ja_achteraf', 'niet_bereikt'] as const),
    });
}
