import { type Kader, type Vraagnummer, vraagnummers } from '#domain/afwegingskader/kader.ts';
import {
  antwoordsoort,
  type GegevenAntwoord,
  laatsteAntwoord,
  openVragen,
  vragenOpHetPad,
} from '#domain/afwegingskader/weging.ts';
import { schrijfDatumLang } from '#domain/datum/schrijfwijze.ts';
import { datumVanTijdstip } from '#domain/datum/tijdstip.ts';
import { afwegen } from '#renderer/tekst/afwegingskader.ts';
import { Knop } from '#renderer/ui/Knop.tsx';
import { klas } from '#renderer/ui/klas.ts';
import { Toelichting } from '#renderer/ui/Toelichting.tsx';
import type { Weging } from './gegevens.ts';
import stijl from './stijl.module.css';

type Props = {
  readonly weging: Weging;
  readonly kader: Kader | undefined;
  readonly huidig: Vraagnummer | null;
  readonly opKies: (nummer: Vraagnummer) => void;
};

/** The whole path of a weighing: what was answered and why, what is at hand, what does not apply. */
export function Pad(props: Props) {
  return (
    <ol className={stijl.pad}>
      {vraagnummers.map((nummer) => (
        <Padstap key={nummer} {...props} nummer={nummer} />
      ))}
    </ol>
  );
}

function Padstap({ weging, kader, huidig, opKies, nummer }: Props & { readonly nummer: Vraagnummer }) {
  const antwoord = laatsteAntwoord(weging, nummer);
  const isOpPad = vragenOpHetPad(weging).includes(nummer);
  const isBeantwoord = isOpPad && !openVragen(weging).includes(nummer);
  const isHuidig = nummer === huidig;
  const eerdere = weging.antwoorden.filter((ander) => ander.vraag === nummer && ander !== antwoord);
  return (
    <li
      className={klas(stijl.stap, isBeantwoord && stijl.beantwoord, isHuidig && stijl.huidig, !isOpPad && stijl.buiten)}
      {...(isHuidig && { 'aria-current': 'step' as const })}
    >
      <span className={stijl.nummer} aria-hidden="true">
        {nummer}
      </span>
      <div className="stapel-klein">
        <p className={stijl.term}>
          <span className="alleen-voorlezen">{nummer}. </span>
          {kader?.vragen[nummer - 1]?.term}
        </p>
        {antwoord === undefined ? (
          <p className="zacht">{standTekst(nummer, { isOpPad, isHuidig, termijn: weging.uitkomst.termijn })}</p>
        ) : (
          <Antwoord antwoord={antwoord} eerdere={eerdere} isOpPad={isOpPad} />
        )}
        {isOpPad && !isHuidig ? (
          <div className={stijl.padknop}>
            <Knop klein soort="stil" opKlik={() => opKies(nummer)}>
              {knoptekst(nummer, weging, antwoord)}
            </Knop>
          </div>
        ) : null}
      </div>
    </li>
  );
}

function standTekst(
  nummer: Vraagnummer,
  stand: { readonly isOpPad: boolean; readonly isHuidig: boolean; readonly termijn: string | null },
): string {
  if (!stand.isOpPad) return afwegen.nietAanDeOrde;
  if (stand.isHuidig) return afwegen.nu;
  return nummer === 5 && stand.termijn !== null ? afwegen.later(schrijfDatumLang(stand.termijn)) : afwegen.open;
}

function knoptekst(nummer: Vraagnummer, weging: Weging, antwoord: GegevenAntwoord | undefined): string {
  if (antwoord === undefined || antwoord.antwoord === 'twijfel') return afwegen.beantwoord(nummer);
  return weging.vastgesteldOp === null ? afwegen.anders(nummer) : afwegen.corrigeer(nummer);
}

type AntwoordProps = {
  readonly antwoord: GegevenAntwoord;
  readonly eerdere: readonly GegevenAntwoord[];
  readonly isOpPad: boolean;
};

function Antwoord({ antwoord, eerdere, isOpPad }: AntwoordProps) {
  return (
    <>
      <Antwoordtekst antwoord={antwoord} />
      {isOpPad ? null : <p className="zacht">({afwegen.buitenPad})</p>}
      {eerdere.length === 0 ? null : (
        <Toelichting titel={afwegen.eerder}>
          {eerdere.map((eerder) => (
            <Antwoordtekst key={eerder.id} antwoord={eerder} />
          ))}
        </Toelichting>
      )}
    </>
  );
}

function Antwoordtekst({ antwoord }: { readonly antwoord: GegevenAntwoord }) {
  return (
    <div>
      <p>
        <strong>{antwoordsoort[antwoord.antwoord]}</strong>{' '}
        <span className="zacht">{schrijfDatumLang(datumVanTijdstip(antwoord.op))}</span>
      </p>
      <p className={stijl.antwoord}>{antwoord.onderbouwing}</p>
      {antwoord.correctieReden === null ? null : (
        <p className={stijl.voet}>{afwegen.correctie(antwoord.correctieReden)}</p>
      )}
    </div>
  );
}
