import { useState } from 'react';
import type { AppContract } from '#api/contract.ts';
import type { Uitvoer } from '#api/define.ts';
import { useCommand, useQueryVan } from '#renderer/app-client.ts';
import { foutregel } from '#renderer/tekst/fouten.ts';
import { instellingen } from '#renderer/tekst/instellingen.ts';
import { KnopLink } from '#renderer/ui/KnopLink.tsx';
import { Laden } from '#renderer/ui/Laden.tsx';
import { useMeld } from '#renderer/ui/Meldingen.tsx';
import { Kaart, Paginakop } from '#renderer/ui/Pagina.tsx';
import { Radiogroep } from '#renderer/ui/Radiogroep.tsx';
import stijl from './Instellingen.module.css';

type Weergave = Uitvoer<AppContract['instelling.laad']>;

/** How the screen looks for this user; each choice counts at once. */
export function Instellingen() {
  const { waarde: bewaard } = useQueryVan('instelling.laad', {});
  const { doe } = useCommand('instelling.bewaar');
  const meld = useMeld();
  // Two choices in quick succession: the second one must not bring back what the first one replaced.
  const [gekozen, setGekozen] = useState<Partial<Weergave>>({});
  if (bewaard === undefined) return <Laden />;
  const weergave = { ...bewaard, ...gekozen };
  const zet = async (deel: Partial<Weergave>) => {
    setGekozen({ ...gekozen, ...deel });
    const antwoord = await doe({ ...weergave, ...deel });
    if (!antwoord.ok) meld({ toon: 'fout', tekst: foutregel(antwoord.error.code) });
  };
  return (
    <>
      <Paginakop titel={instellingen.titel} onder={instellingen.onder} />
      <div className={stijl.pagina}>
        <Kaart titel={instellingen.weergave}>
          <div className="stapel">
            <Radiogroep
              label={instellingen.thema}
              hint={instellingen.themaHint}
              opties={instellingen.themas}
              waarde={weergave.thema}
              opWaarde={(gekozen) => {
                const thema = instellingen.themas.find(({ waarde }) => waarde === gekozen)?.waarde;
                if (thema !== undefined) void zet({ thema });
              }}
            />
            <Radiogroep
              label={instellingen.tekst}
              hint={instellingen.tekstHint}
              opties={instellingen.teksten}
              waarde={weergave.tekst}
              opWaarde={(gekozen) => {
                const tekst = instellingen.teksten.find(({ waarde }) => waarde === gekozen)?.waarde;
                if (tekst !== undefined) void zet({ tekst });
              }}
            />
          </div>
        </Kaart>
        <Kaart titel={instellingen.elders}>
          <div className="stapel-klein">
            <p>{instellingen.eldersUitleg}</p>
            <div>
              <KnopLink to="/beheer">{instellingen.naarBeheer}</KnopLink>
            </div>
          </div>
        </Kaart>
      </div>
    </>
  );
}
