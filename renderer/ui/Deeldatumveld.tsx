import { useId, useState } from 'react';
import { schrijfDeeldatum } from '#domain/datum/schrijfwijze.ts';
import { algemeen } from '#renderer/tekst/algemeen.ts';
import stijl from './Datumveld.module.css';
import { Keuzelijst } from './Keuzelijst.tsx';
import { Tekstveld } from './Tekstveld.tsx';
import veld from './Veld.module.css';
import { GroepKop, type VeldWaarde } from './Veld.tsx';

/** Month names as choices, `01` to `12`. */
const maanden = Array.from({ length: 12 }, (_, index) => {
  const waarde = String(index + 1).padStart(2, '0');
  return { waarde, tekst: schrijfDeeldatum(`2000-${waarde}`).split(' ')[0] ?? waarde };
});

/** A date of which only the month and the year, or the year alone, is known: gives `2026-11` or `2026`. */
export function Deeldatumveld(props: VeldWaarde<string | null | undefined, string | null>) {
  const id = useId();
  const [jaar, setJaar] = useState(props.waarde?.slice(0, 4) ?? '');
  const [maand, setMaand] = useState<string | null>(props.waarde?.slice(5, 7) || null);
  const geef = (nieuwJaar: string, nieuweMaand: string | null) => {
    setJaar(nieuwJaar);
    setMaand(nieuweMaand);
    const isJaar = /^\d{4}$/.test(nieuwJaar);
    props.opWaarde(isJaar ? [nieuwJaar, nieuweMaand].filter(Boolean).join('-') : null);
  };
  const verlaten = props.opVerlaten && { opVerlaten: props.opVerlaten };
  return (
    <div
      role="group"
      className={veld.veld}
      aria-labelledby={id}
      aria-describedby={`${id}-toelichting`}
      data-veld={props.naam}
      data-invalid={props.fout === undefined ? undefined : true}
    >
      <GroepKop id={id} {...props} />
      <div className={stijl.delen}>
        <Keuzelijst
          {...verlaten}
          label={algemeen.maand}
          waarde={maand}
          opWaarde={(gekozen) => geef(jaar, gekozen)}
          opties={maanden}
          leegTekst={algemeen.maandOnbekend}
          wisbaar
          breedte="smal"
        />
        <Tekstveld
          {...verlaten}
          label={algemeen.jaar}
          waarde={jaar}
          opWaarde={(tekst) => geef(tekst.replaceAll(/\D/g, '').slice(0, 4), maand)}
          invoermodus="numeric"
          breedte="smal"
        />
      </div>
    </div>
  );
}
