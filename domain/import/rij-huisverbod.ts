import { leesDuur, leesOplegging, leesVerloop, voegHuisverbodSamen } from './huisverbod.ts';
import { leesGezinsnaam } from './naamstuk.ts';
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
  const { personen, aantalKinderen } = leesRijpersonen(lezer, peildatum);
  const metBsn = leesRijtekst(
    lezer,
    personen.map(({ veld: _, ...persoon }) => persoon),
  ).personen;
  const van = (veld: Veld): IngelezenPersoon[] => metBsn.filter((_, plaats) => personen[plaats]?.veld === veld);
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
  const opgelegd = eersteVan(lezer, 'opgelegdOp');
  const tijd = leesLosseTijd(eersteVan(lezer, 'opgelegdTijd')?.tekst ?? '');
  const lezing = opgelegd ? datumVan(lezer, opgelegd.kolom, 'casus') : ({ soort: 'leeg' } as const);
  const oplegging = leesOplegging(lezing, opgelegd?.tekst ?? '', tijd);
  for (const los of oplegging.bevindingen) noteer(lezer, opgelegd?.kolom ?? null, 'opgelegdOp', los);
  const opgelegdOp = oplegging.opgelegdOp;
  if (opgelegdOp !== null && opgelegdOp.slice(0, 10) > lezer.context.vandaag) {
    noteer(lezer, opgelegd?.kolom ?? null, 'opgelegdOp', {
      ernst: 'twijfel',
      code: 'DATUM_TOEKOMST',
      waarde: opgelegdOp.slice(0, 10),
    });
  }
  const verloopCel = eersteVan(lezer, 'verloop');
  const verloop = leesVerloop(verloopCel?.tekst ?? '', opgelegdOp?.slice(0, 10) ?? null);
  for (const los of verloop.bevindingen) noteer(lezer, verloopCel?.kolom ?? null, 'verloop', los);
  const duurCel = eersteVan(lezer, 'duur');
  const duur = leesDuur(duurCel?.tekst ?? '');
  for (const los of duur.bevindingen) noteer(lezer, duurCel?.kolom ?? null, 'duur', los);
  const samen = voegHuisverbodSamen(opgelegdOp, verloop.huisverbod, duur);
  for (const los of samen.bevindingen) noteer(lezer, verloopCel?.kolom ?? null, 'verloop', los);
  return samen.huisverbod;
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
