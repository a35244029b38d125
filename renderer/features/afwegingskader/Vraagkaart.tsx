import { afwegingskaderContract } from '#api/afwegingskader/contract.ts';
import type { Kader, Kadervraag } from '#domain/afwegingskader/kader.ts';
import { antwoordsoort, laatsteAntwoord } from '#domain/afwegingskader/weging.ts';
import { schrijfDatumKort } from '#domain/datum/schrijfwijze.ts';
import { useCommand } from '#renderer/app-client.ts';
import { useConcept } from '#renderer/concept.ts';
import { afwegen, afwegingszinnen } from '#renderer/tekst/afwegingskader.ts';
import { foutregel } from '#renderer/tekst/fouten.ts';
import { Conceptregel } from '#renderer/ui/Conceptregel.tsx';
import { Datumveld } from '#renderer/ui/Datumveld.tsx';
import { Formulier } from '#renderer/ui/Formulier.tsx';
import { Invoer } from '#renderer/ui/Invoer.tsx';
import { Knop } from '#renderer/ui/Knop.tsx';
import { useMeld } from '#renderer/ui/Meldingen.tsx';
import { Kaart } from '#renderer/ui/Pagina.tsx';
import { Radiogroep } from '#renderer/ui/Radiogroep.tsx';
import { Tekstvlak } from '#renderer/ui/Tekstvlak.tsx';
import { Toelichting } from '#renderer/ui/Toelichting.tsx';
import { useFormulier, type Weigering } from '#renderer/ui/use-formulier.ts';
import { Vinkjes } from '#renderer/ui/Vinkjes.tsx';
import type { Gegevens, Weging } from './gegevens.ts';
import stijl from './stijl.module.css';

type Props = {
  readonly casusId: string;
  readonly weging: Weging;
  readonly kader: Kader;
  readonly vraag: Kadervraag;
  readonly gegevens: Gegevens;
  readonly opKlaar: () => void;
  readonly opAnnuleer?: () => void;
};

function zin(code: string, weigering: Weigering): string {
  return Object.entries(afwegingszinnen).find(([bekend]) => bekend === code)?.[1] ?? foutregel(code, weigering.kenmerk);
}

function beginwaarden(weging: Weging, vraag: Kadervraag) {
  const {
    antwoord,
    onderbouwing = '',
    signaalIds = [],
    vinkjes = [],
    termijn = null,
  } = laatsteAntwoord(weging, vraag.nummer) ?? {};
  const vast = { wegingId: weging.id, vraag: vraag.nummer, onderbouwing, signaalIds, vinkjes, termijn, reden: '' };
  return antwoord === undefined ? vast : { ...vast, antwoord };
}

function useAntwoord({ casusId, weging, vraag, opKlaar }: Props) {
  const beantwoord = useCommand('afwegingskader.beantwoord');
  const corrigeer = useCommand('afwegingskader.corrigeer');
  const meld = useMeld();
  const eerder = laatsteAntwoord(weging, vraag.nummer)?.antwoord ?? 'twijfel';
  const isCorrectie = weging.vastgesteldOp !== null && eerder !== 'twijfel';
  const van = useFormulier({
    schema: afwegingskaderContract['afwegingskader.corrigeer'].input,
    beginwaarden: beginwaarden(weging, vraag),
    foutTekst: zin,
    verstuur: async ({ reden, ...waarden }) => {
      const uitslag = await (isCorrectie ? corrigeer.doe({ ...waarden, reden }) : beantwoord.doe(waarden));
      if (!uitslag.ok) return uitslag.error;
      await concept.klaar();
      meld({ tekst: isCorrectie ? afwegen.gedaan.gecorrigeerd : afwegen.gedaan.beantwoord(vraag.nummer) });
      opKlaar();
      return null;
    },
  });
  const titel = afwegen.kop(vraag.nummer, vraag.term);
  const concept = useConcept({ sleutel: `afwegen/${weging.id}/${vraag.nummer}`, titel, casusId, form: van.form });
  return { van, concept, isCorrectie, titel };
}

/** One question, literally, with what helps to answer it, and the answer with its ground. */
export function Vraagkaart(props: Props) {
  const { kader, vraag, opAnnuleer } = props;
  const { van, concept, isCorrectie, titel } = useAntwoord(props);
  return (
    <Kaart titel={titel}>
      <div className="stapel">
        <div className="stapel-klein">
          <p className={stijl.vraag}>{vraag.vraag}</p>
          <p className={stijl.uitleg}>{vraag.toelichting}</p>
          <Achtergrond kader={kader} vraag={vraag} />
        </div>
        <Formulier
          van={van}
          naam={titel}
          knop={isCorrectie ? afwegen.bewaarCorrectie : afwegen.bewaar}
          naastKnop={opAnnuleer === undefined ? null : <Knop opKlik={opAnnuleer}>{afwegen.annuleer}</Knop>}
        >
          <Conceptregel concept={concept} />
          {isCorrectie ? (
            <Invoer van={van} naam="reden" als={Tekstvlak} regels={2} label={afwegen.correctieReden} />
          ) : null}
          <Antwoordvelden van={van} vraag={vraag} signalen={props.gegevens.signalen} />
        </Formulier>
      </div>
    </Kaart>
  );
}

type VeldenProps = {
  readonly van: ReturnType<typeof useAntwoord>['van'];
  readonly vraag: Kadervraag;
  readonly signalen: Gegevens['signalen'];
};

function Antwoordvelden({ van, vraag, signalen }: VeldenProps) {
  const vraagtTermijn = vraag.nummer === 4 && van.form.watch('antwoord') === 'ja';
  const keuzes = [
    { waarde: 'ja', tekst: antwoordsoort.ja, uitleg: vraag.bijJa },
    { waarde: 'nee', tekst: antwoordsoort.nee, uitleg: vraag.bijNee },
    { waarde: 'twijfel', tekst: antwoordsoort.twijfel, uitleg: afwegen.twijfelUitleg },
  ];
  const signaalkeuzes = signalen.map(({ id, feit }) => ({ waarde: id, tekst: feit }));
  return (
    <>
      {vraag.checklist === null ? null : (
        <Invoer
          van={van}
          naam="vinkjes"
          als={Vinkjes}
          label={vraag.checklist.titel}
          hint={afwegen.checklistOnvolledig}
          optioneel
          opties={vraag.checklist.punten.map(({ code, tekst }) => ({ waarde: code, tekst }))}
        />
      )}
      <Invoer van={van} naam="antwoord" als={Radiogroep} label={afwegen.antwoord} opties={keuzes} />
      {vraagtTermijn ? (
        <Invoer van={van} naam="termijn" als={Datumveld} label={afwegen.termijn} hint={afwegen.termijnHint} />
      ) : null}
      <Invoer
        van={van}
        naam="onderbouwing"
        als={Tekstvlak}
        label={afwegen.onderbouwing}
        hint={afwegen.onderbouwingHint}
      />
      {signaalkeuzes.length === 0 ? (
        <p className="zacht">{afwegen.geenSignalen}</p>
      ) : (
        <Invoer
          van={van}
          naam="signaalIds"
          als={Vinkjes}
          label={afwegen.steunsignalen}
          optioneel
          opties={signaalkeuzes}
        />
      )}
    </>
  );
}

function Achtergrond({ kader, vraag }: { readonly kader: Kader; readonly vraag: Kadervraag }) {
  const { titel, adres, datum } = kader.bron;
  return (
    <>
      {vraag.nummer === 2 ? (
        <Toelichting titel={afwegen.begrippen}>
          <dl className="stapel-klein">
            {kader.definities.map(({ code, term, tekst, bron }) => (
              <div key={code}>
                <dt>
                  <strong>{term}</strong>
                </dt>
                <dd>
                  {tekst} <span className={stijl.bron}>({bron.titel})</span>
                </dd>
              </div>
            ))}
          </dl>
        </Toelichting>
      ) : null}
      <Toelichting titel={afwegen.waarom}>
        <p>{afwegen.versie(kader.titel, kader.versie)}</p>
        <p className={stijl.bron}>{afwegen.bron(titel, adres, schrijfDatumKort(datum))}</p>
      </Toelichting>
    </>
  );
}
