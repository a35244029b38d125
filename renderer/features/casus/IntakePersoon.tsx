import { Trash2 } from 'lucide-react';
import { geslacht, rol } from '#domain/casus/lijsten.ts';
import { intakewoorden as tekst } from '#renderer/tekst/casus.ts';
import { persoonwoorden } from '#renderer/tekst/persoon.ts';
import { Datumveld } from '#renderer/ui/Datumveld.tsx';
import { Veldgroep } from '#renderer/ui/Formulier.tsx';
import { Invoer } from '#renderer/ui/Invoer.tsx';
import { Keuzelijst } from '#renderer/ui/Keuzelijst.tsx';
import { Knop } from '#renderer/ui/Knop.tsx';
import { Melding } from '#renderer/ui/Melding.tsx';
import { Tekstveld } from '#renderer/ui/Tekstveld.tsx';
import type { VeldWaarde } from '#renderer/ui/Veld.tsx';
import { Vinkje } from '#renderer/ui/Vinkjes.tsx';
import stijl from './casus.module.css';
import { Dubbelcontrole } from './Dubbelcontrole.tsx';
import { type IntakeStaat, leegPersoon } from './intake-waarden.ts';
import { optiesVan } from './opties.ts';

type Props = {
  readonly van: IntakeStaat;
  readonly plaats: number;
  /** Name of the known person that was chosen here, if this screen still knows it. */
  readonly bekend: string | undefined;
  readonly opKies: (gekozen: { readonly persoonId: string; readonly naam: string }) => void;
  readonly opHaalWeg: () => void;
};

/** One person in the intake: a new one, or one that is in the dossier already. */
export function IntakePersoon({ van, plaats, bekend, opKies, opHaalWeg }: Props) {
  const persoon = van.form.watch(`personen.${plaats}`) ?? leegPersoon;
  const zet = (velden: Partial<typeof persoon>) => van.form.setValue(`personen.${plaats}`, { ...persoon, ...velden });
  const naam = `${persoon.roepnaam} ${persoon.achternaam}`.trim() || tekst.persoon(plaats + 1);
  return (
    <div className={stijl.persoonblok} role="group" aria-label={tekst.persoon(plaats + 1)}>
      <div className={stijl.kaartkop}>
        <p className={stijl.sterk}>{tekst.persoon(plaats + 1)}</p>
        <Knop klein soort="stil" icoon={Trash2} opKlik={opHaalWeg} naam={tekst.haalWegNaam(naam)}>
          {tekst.haalWeg}
        </Knop>
      </div>
      <div className="stapel-klein">
        {persoon.persoonId === null ? (
          <>
            <Naam van={van} plaats={plaats} />
            <Dubbelcontrole
              form={van.form}
              voor={`personen.${plaats}.`}
              postcode={van.form.watch('postcode')}
              behalve={[]}
              opKies={(gekozen) => {
                zet({ persoonId: gekozen.persoonId });
                opKies(gekozen);
              }}
            />
          </>
        ) : (
          <Melding
            toon="info"
            titel={persoonwoorden.gekozen(bekend ?? naam)}
            acties={
              <Knop klein opKlik={() => zet({ persoonId: null })}>
                {persoonwoorden.tochNieuw}
              </Knop>
            }
          />
        )}
        {persoon.persoonId === null ? null : (
          <Veldgroep kolommen>
            <Rolvelden van={van} plaats={plaats} />
          </Veldgroep>
        )}
      </div>
    </div>
  );
}

function Naam({ van, plaats }: Pick<Props, 'van' | 'plaats'>) {
  return (
    <Veldgroep kolommen>
      <Invoer van={van} naam={`personen.${plaats}.roepnaam`} als={Tekstveld} label={persoonwoorden.roepnaam} />
      <Invoer
        van={van}
        naam={`personen.${plaats}.tussenvoegsel`}
        als={Tekstveld}
        label={persoonwoorden.tussenvoegsel}
        optioneel
        breedte="smal"
      />
      <Invoer
        van={van}
        naam={`personen.${plaats}.achternaam`}
        als={Tekstveld}
        label={persoonwoorden.achternaam}
        optioneel
      />
      <Invoer
        van={van}
        naam={`personen.${plaats}.geslacht`}
        als={Keuzelijst}
        label={persoonwoorden.geslacht}
        opties={optiesVan(geslacht)}
      />
      <Invoer
        van={van}
        naam={`personen.${plaats}.geboortedatum`}
        als={Datumveld}
        label={persoonwoorden.geboortedatum}
        optioneel
        deels
        kalender={false}
      />
      <Invoer
        van={van}
        naam={`personen.${plaats}.leeftijd`}
        als={Getalveld}
        label={persoonwoorden.leeftijd}
        optioneel
      />
      <Rolvelden van={van} plaats={plaats} />
    </Veldgroep>
  );
}

function Rolvelden({ van, plaats }: Pick<Props, 'van' | 'plaats'>) {
  return (
    <>
      <Invoer
        van={van}
        naam={`personen.${plaats}.rol`}
        als={Keuzelijst}
        label={persoonwoorden.rol}
        opties={optiesVan(rol)}
      />
      <Invoer van={van} naam={`personen.${plaats}.isGezinslid`} als={Vinkje} label={persoonwoorden.isGezinslid} />
    </>
  );
}

/** A whole number, or nothing. */
function Getalveld(props: VeldWaarde<number | null | undefined, number | null>) {
  const { waarde, opWaarde } = props;
  return (
    <Tekstveld
      {...props}
      waarde={typeof waarde === 'number' ? String(waarde) : ''}
      opWaarde={(invoer) => {
        const cijfers = invoer.replaceAll(/\D/g, '');
        opWaarde(cijfers === '' ? null : Number(cijfers));
      }}
      invoermodus="numeric"
      breedte="smal"
      maxLengte={3}
    />
  );
}
