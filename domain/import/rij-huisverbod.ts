import { leesDuur, leesOplegging, leesVerloop, voegHuisverbodSamen } from './huisverbod.ts';
import { leesGezinsnaam } from './naamstuk.ts';
import type { LosseBevinding } from './personen.ts';
import { leesRijadres } from './rij-adres.ts';
import { leesKop } from './rij-casus.ts';
import { datumVan, eersteVan, noteer, type Rijlezer, samengevoegd } from './rijbron.ts';
import { leesRijpersonen } from './rijpersonen.ts';
import { leesRijtekst } from './rijtekst.ts';
import type { Veld } from './velden.ts';
import type { BegrepenHuisverbod, IngelezenPersoon } from './voorstel.ts';
import { leesHulpAanvaard, leesJaNee } from './waarden.ts';

/** Leest een rij van een huisverbodregister. Bevindingen komen in de lezer. */
export function leesHuisverbodRij(lezer: Rijlezer): BegrepenHuisverbod {
  const huisverbod = leesHuisverbod(lezer);
  const peildatum = huisverbod.opgelegdOp?.slice(0, 10) ?? null;
  const { personen, velden, aantalKinderen } = leesRijpersonen(lezer, peildatum);
  const metBsn = leesRijtekst(lezer, personen).personen;
  const van = (veld: Veld): IngelezenPersoon[] => metBsn.filter((_, plaats) => velden[plaats] === veld);
  const kinderen = van('kinderen').filter((kind) => leesJaNee(kind.volledigeNaam) === undefined);
  return {
    soort: 'huisverboden',
    nummer: leesKop(lezer, 'nummer'),
    gezinsnaam: leesGezinsnaam(leesKop(lezer, 'gezinsnaam') ?? '') || null,
    ...leesRijadres(lezer),
    uithuisgeplaatste: van('uithuisgeplaatste')[0] ?? null,
    achterblijvers: van('achterblijver'),
    kinderen,
    heeftKinderen: kinderen.length > 0 || (aantalKinderen ?? 0) > 0 ? 'ja' : leesHeeftKinderen(lezer),
    huisverbod,
    hulpAanvaard: leesHulp(lezer),
    opmerkingen: samengevoegd(lezer, 'opmerkingen', '\n'),
  };
}

function leesHuisverbod(lezer: Rijlezer): BegrepenHuisverbod['huisverbod'] {
  const opgelegdOp = leesRijoplegging(lezer);
  const verloop = leesCel(lezer, 'verloop', (tekst) => leesVerloop(tekst, opgelegdOp?.slice(0, 10) ?? null));
  const duur = leesCel(lezer, 'duur', leesDuur);
  const samen = voegHuisverbodSamen(opgelegdOp, verloop.huisverbod, duur);
  const kolom = eersteVan(lezer, 'verloop')?.kolom ?? null;
  for (const los of samen.bevindingen) noteer(lezer, kolom, 'verloop', los);
  return samen.huisverbod;
}

/** Leest de eerste gevulde cel van een veld (of een lege tekst) en noteert wat eraan te twijfelen is. */
function leesCel<T extends { readonly bevindingen: readonly LosseBevinding[] }>(
  lezer: Rijlezer,
  veld: Veld,
  lees: (tekst: string) => T,
): T {
  const eerste = eersteVan(lezer, veld);
  const lezing = lees(eerste?.tekst ?? '');
  for (const los of lezing.bevindingen) noteer(lezer, eerste?.kolom ?? null, veld, los);
  return lezing;
}

function leesRijoplegging(lezer: Rijlezer): string | null {
  const opgelegd = eersteVan(lezer, 'opgelegdOp');
  if (!opgelegd) return null;
  const tijd = leesLosseTijd(eersteVan(lezer, 'opgelegdTijd')?.tekst ?? '');
  const oplegging = leesOplegging(datumVan(lezer, opgelegd.kolom, 'casus'), opgelegd.tekst, tijd);
  for (const los of oplegging.bevindingen) noteer(lezer, opgelegd.kolom, 'opgelegdOp', los);
  const dag = oplegging.opgelegdOp?.slice(0, 10);
  if (dag !== undefined && dag > lezer.context.vandaag) {
    noteer(lezer, opgelegd.kolom, 'opgelegdOp', { ernst: 'twijfel', code: 'DATUM_TOEKOMST', waarde: dag });
  }
  return oplegging.opgelegdOp;
}

function leesLosseTijd(tekst: string): string | null {
  const treffer = /^\s*(\d{1,2})[:.u](\d{2})/.exec(tekst);
  const tijd = treffer ? `${(treffer[1] ?? '').padStart(2, '0')}:${treffer[2]}` : '';
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(tijd) ? tijd : null;
}

function leesHeeftKinderen(lezer: Rijlezer): BegrepenHuisverbod['heeftKinderen'] {
  return leesJaNee(eersteVan(lezer, 'kinderen')?.tekst ?? '') ?? 'onbekend';
}

function leesHulp(lezer: Rijlezer): BegrepenHuisverbod['hulpAanvaard'] {
  const eerste = eersteVan(lezer, 'hulpAanvaard');
  const gelezen = leesHulpAanvaard(eerste?.tekst ?? '');
  if (gelezen === undefined)
    noteer(lezer, eerste?.kolom ?? null, 'hulpAanvaard', {
      ernst: 'twijfel',
      code: 'WAARDE_ONBEKEND',
      waarde: eerste?.tekst ?? '',
    });
  return gelezen ?? 'onbekend';
}
