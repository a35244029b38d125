import { schrijfDatumKort, schrijfDatumLang } from '#domain/datum/schrijfwijze.ts';
import { datumVanTijdstip } from '#domain/datum/tijdstip.ts';
import { planwoorden } from '#renderer/tekst/plan.ts';
import { Kaart } from '#renderer/ui/Pagina.tsx';
import { Toelichting } from '#renderer/ui/Toelichting.tsx';
import type { Gegevens } from './gegevens.ts';
import stijl from './stijl.module.css';

type Versie = Gegevens['versies'][number];

/** The fixed versions of the plan, each as it was on its day. */
export function Versies({ gegevens }: { readonly gegevens: Gegevens }) {
  if (gegevens.versies.length === 0) return null;
  return (
    <Kaart titel={planwoorden.plan.versies}>
      {gegevens.versies.map((versie) => (
        <Toelichting
          key={versie.versie}
          titel={planwoorden.plan.versie(versie.versie, schrijfDatumLang(datumVanTijdstip(versie.vastgesteldOp)))}
        >
          <Inhoud versie={versie} />
        </Toelichting>
      ))}
    </Kaart>
  );
}

function Inhoud({ versie }: { readonly versie: Versie }) {
  const { plan, regisseur } = versie;
  return (
    <div className="stapel-klein">
      {regisseur === null ? null : <p>{planwoorden.plan.regisseurToen(regisseur)}</p>}
      <Deel titel={planwoorden.afspraak.titel} regels={plan.afspraken.map((afspraak) => afspraak.afspraak)} />
      <Deel
        titel={planwoorden.doel.titel}
        regels={plan.doelen.map((doel) => {
          const acties = plan.acties.filter((actie) => actie.doelId === doel.id).map(actieregel);
          return [doel.omschrijving, ...acties].join('\n');
        })}
      />
      <Deel
        titel={planwoorden.actie.zonderDoel}
        regels={plan.acties.filter((actie) => actie.doelId === null).map(actieregel)}
      />
    </div>
  );
}

function actieregel(actie: Versie['plan']['acties'][number]): string {
  const delen = [actie.omschrijving, actie.eigenaar, actie.datum === null ? null : schrijfDatumKort(actie.datum)];
  return `– ${delen.filter((deel) => deel !== null).join(', ')}`;
}

function Deel({ titel, regels }: { readonly titel: string; readonly regels: readonly string[] }) {
  if (regels.length === 0) return null;
  return (
    <div>
      <p>
        <strong>{titel}</strong>
      </p>
      <ul className={stijl.lijst}>
        {regels.map((regel) => (
          <li key={regel} className={stijl.veldtekst}>
            {regel}
          </li>
        ))}
      </ul>
    </div>
  );
}
