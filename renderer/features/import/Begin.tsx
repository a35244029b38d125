import { FileSpreadsheet } from 'lucide-react';
import { useState } from 'react';
import { schrijfTijdstipLang } from '#domain/datum/schrijfwijze.ts';
import { useCommand, useQueryVan } from '#renderer/app-client.ts';
import { fouttekst } from '#renderer/tekst/fouten.ts';
import { inlezen } from '#renderer/tekst/import-scherm.ts';
import { Knop } from '#renderer/ui/Knop.tsx';
import { Melding } from '#renderer/ui/Melding.tsx';
import { Kaart, Paginakop } from '#renderer/ui/Pagina.tsx';
import stijl from './Import.module.css';
import { Stappenbalk } from './Stappenbalk.tsx';

/** Before a file has been chosen: what will happen, the one button, and what was read in before. */
export function Begin({ opVerslag }: { readonly opVerslag: (importId: string) => void }) {
  const { doe, bezig } = useCommand('import.kiesBestand');
  const [code, setCode] = useState<string | null>(null);
  const [isAfgezien, setAfgezien] = useState(false);
  const fout = code === null ? null : fouttekst(code);

  async function kies(): Promise<void> {
    setCode(null);
    setAfgezien(false);
    const antwoord = await doe({});
    if (!antwoord.ok) setCode(antwoord.error.code);
    else setAfgezien(!antwoord.value.gekozen);
  }

  return (
    <>
      <Paginakop titel={inlezen.titel} />
      <Stappenbalk nu={0} />
      {fout === null ? null : (
        <Melding toon="gevaar" titel={fout.wat} voorlezen>
          {fout.doen}
        </Melding>
      )}
      <Kaart titel={inlezen.begin.titel}>
        <div className="leesbaar">
          <p>{inlezen.begin.uitleg}</p>
          <ul className={stijl.punten}>
            {inlezen.begin.punten.map((punt) => (
              <li key={punt}>{punt}</li>
            ))}
          </ul>
          <Knop soort="hoofd" icoon={FileSpreadsheet} bezig={bezig} opKlik={() => void kies()}>
            {inlezen.begin.kies}
          </Knop>
          <p role="status" className="zacht">
            {isAfgezien ? inlezen.begin.nietGekozen : null}
          </p>
        </div>
      </Kaart>
      <Eerdere opVerslag={opVerslag} />
    </>
  );
}

function Eerdere({ opVerslag }: { readonly opVerslag: (importId: string) => void }) {
  const { waarde } = useQueryVan('import.lijst', {});
  if (waarde === undefined) return null;
  return (
    <Kaart titel={inlezen.begin.eerder}>
      {waarde.importen.length === 0 ? <p className="zacht">{inlezen.begin.geenEerder}</p> : null}
      <ul className={stijl.eerdere}>
        {waarde.importen.map((een) => (
          <li key={een.id}>
            <span>
              <strong>{een.bestandsnaam}</strong>
              <br />
              <span className="zacht">
                {schrijfTijdstipLang(een.gemaaktOp)} · {inlezen.begin.eerderRegel(een.rijen, een.casussen)}
              </span>
            </span>
            <Knop klein opKlik={() => opVerslag(een.id)} naam={`${inlezen.begin.bekijk}: ${een.bestandsnaam}`}>
              {inlezen.begin.bekijk}
            </Knop>
          </li>
        ))}
      </ul>
    </Kaart>
  );
}
