import { Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { z } from 'zod';
import { relatiesoort } from '#domain/casus/lijsten.ts';
import { schrijfDatumKort } from '#domain/datum/schrijfwijze.ts';
import { relatieInvoerSchema } from '#domain/persoon/schema.ts';
import { useCommand } from '#renderer/app-client.ts';
import { casuswoorden } from '#renderer/tekst/casus.ts';
import { persoonwoorden as tekst } from '#renderer/tekst/persoon.ts';
import { Datumveld } from '#renderer/ui/Datumveld.tsx';
import { Dialoog } from '#renderer/ui/Dialoog.tsx';
import { Formulier, Veldgroep } from '#renderer/ui/Formulier.tsx';
import { Invoer } from '#renderer/ui/Invoer.tsx';
import { Keuzelijst } from '#renderer/ui/Keuzelijst.tsx';
import { Knop } from '#renderer/ui/Knop.tsx';
import { useMeld } from '#renderer/ui/Meldingen.tsx';
import { Kaart } from '#renderer/ui/Pagina.tsx';
import { Radiogroep } from '#renderer/ui/Radiogroep.tsx';
import { useFormulier } from '#renderer/ui/use-formulier.ts';
import type { VeldWaarde } from '#renderer/ui/Veld.tsx';
import stijl from './casus.module.css';
import { foutzin } from './foutzin.ts';
import { Leeg } from './Leeg.tsx';
import { optiesVan } from './opties.ts';
import type { Casusbeeld } from './use-casus.ts';

type Relatie = Casusbeeld['relaties'][number];
type In = z.input<typeof relatieInvoerSchema>;
type Uit = z.output<typeof relatieInvoerSchema>;

/** Who is what to whom, and who has custody: as sentences, so that a screen reader reads them too. */
export function Relaties({ beeld }: { readonly beeld: Casusbeeld }) {
  const [nieuw, setNieuw] = useState(false);
  const kan = beeld.personen.length > 1;
  return (
    <Kaart
      titel={tekst.relaties}
      acties={
        kan ? (
          <Knop klein icoon={Plus} opKlik={() => setNieuw(true)}>
            {tekst.relatieToevoegen}
          </Knop>
        ) : null
      }
      vol
    >
      {beeld.relaties.length === 0 ? (
        <Leeg titel={tekst.geenRelaties}>{kan ? tekst.geenRelatiesUitleg : tekst.tweePersonenNodig}</Leeg>
      ) : (
        <ul className={stijl.rijen}>
          {beeld.relaties.map((relatie) => (
            <Relatierij key={relatie.id} relatie={relatie} beeld={beeld} />
          ))}
        </ul>
      )}
      {nieuw ? <RelatieDialoog beeld={beeld} opSluit={() => setNieuw(false)} /> : null}
    </Kaart>
  );
}

function gezagzin(heeftGezag: boolean | null): string | null {
  if (heeftGezag === null) return null;
  return heeftGezag ? tekst.gezag : tekst.geenGezag;
}

function Relatierij({ relatie, beeld }: { readonly relatie: Relatie; readonly beeld: Casusbeeld }) {
  const { doe, bezig } = useCommand('relatie.verwijder');
  const { doe: maak } = useCommand('relatie.maak');
  const meld = useMeld();
  const { id: relatieId, ...rest } = relatie;
  const naam = (id: string) => beeld.personen.find((persoon) => persoon.id === id)?.weergavenaam ?? '';
  const zin = tekst.relatieZin(naam(relatie.vanPersoonId), relatiesoort[relatie.soort], naam(relatie.naarPersoonId));
  const bij = [
    gezagzin(relatie.heeftGezag),
    relatie.vanOp === null ? null : `${tekst.vanaf.toLowerCase()} ${schrijfDatumKort(relatie.vanOp)}`,
    relatie.totOp === null ? null : `${tekst.tot.toLowerCase()} ${schrijfDatumKort(relatie.totOp)}`,
  ].filter((deel) => deel !== null);
  const haalWeg = async () => {
    if (!(await doe({ relatieId })).ok) return;
    meld({ tekst: tekst.relatieWeg, ongedaan: () => void maak({ ...rest, casusId: beeld.casus.id }) });
  };
  return (
    <li>
      <span className={stijl.rijtekst}>
        {zin} {bij.length === 0 ? null : <span className="zacht">· {bij.join(', ')}</span>}
      </span>
      <Knop
        klein
        soort="stil"
        icoon={Trash2}
        bezig={bezig}
        opKlik={() => void haalWeg()}
        naam={tekst.relatieHaalWegNaam(zin)}
      >
        {tekst.relatieHaalWeg}
      </Knop>
    </li>
  );
}

const gezagopties = [
  { waarde: 'ja', tekst: tekst.ja },
  { waarde: 'nee', tekst: tekst.nee },
  { waarde: 'onbekend', tekst: tekst.gezagOnbekend },
];

/** Yes, no, or not known yet: "not filled in" is no answer. */
function Gezagveld(props: VeldWaarde<boolean | null | undefined, boolean | null>) {
  const waarde = props.waarde === null || props.waarde === undefined ? 'onbekend' : props.waarde ? 'ja' : 'nee';
  return (
    <Radiogroep
      {...props}
      waarde={waarde}
      opWaarde={(gekozen) => props.opWaarde(gekozen === 'onbekend' ? null : gekozen === 'ja')}
      opties={gezagopties}
      naastElkaar
    />
  );
}

function RelatieDialoog({ beeld, opSluit }: { readonly beeld: Casusbeeld; readonly opSluit: () => void }) {
  const { doe } = useCommand('relatie.maak');
  const meld = useMeld();
  const van = useFormulier<In, Uit>({
    schema: relatieInvoerSchema,
    beginwaarden: { vanPersoonId: '', naarPersoonId: '', soort: 'ouder', heeftGezag: null, vanOp: null, totOp: null },
    foutTekst: foutzin,
    verstuur: async (waarden) => {
      const antwoord = await doe({ ...waarden, casusId: beeld.casus.id });
      if (!antwoord.ok) return antwoord.error;
      meld({ tekst: tekst.relatieBewaard });
      opSluit();
      return null;
    },
  });
  const wie = beeld.personen.map(({ id, weergavenaam }) => ({ waarde: id, tekst: weergavenaam }));
  return (
    <Dialoog titel={tekst.relatieToevoegen} open opSluit={opSluit}>
      <Formulier
        van={van}
        naam={tekst.relatieToevoegen}
        knop={casuswoorden.bewaar}
        naastKnop={<Knop opKlik={opSluit}>{casuswoorden.annuleer}</Knop>}
      >
        <Invoer van={van} naam="vanPersoonId" als={Keuzelijst} label={tekst.van} opties={wie} />
        <Invoer van={van} naam="soort" als={Keuzelijst} label={tekst.isVan} opties={optiesVan(relatiesoort)} />
        <Invoer van={van} naam="naarPersoonId" als={Keuzelijst} label={tekst.naar} opties={wie} />
        <Invoer van={van} naam="heeftGezag" als={Gezagveld} label={tekst.heeftGezag} />
        <Veldgroep kolommen>
          <Invoer van={van} naam="vanOp" als={Datumveld} label={tekst.vanaf} optioneel deels kalender={false} />
          <Invoer van={van} naam="totOp" als={Datumveld} label={tekst.tot} optioneel deels kalender={false} />
        </Veldgroep>
      </Formulier>
    </Dialoog>
  );
}
