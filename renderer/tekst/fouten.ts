import type { AppContract, Eindpunt } from '#api/contract.ts';
import type { Systeemfout } from '#api/define.ts';
import { afwegingskaderFouten } from './afwegingskader.ts';
import { casusFouten } from './casus.ts';
import { importFouten } from './import.ts';
import { journaalFouten } from './journaal.ts';
import { kluisFouten } from './kluis.ts';
import { meldcodeFouten } from './meldcode.ts';
import { monitorFouten } from './monitor.ts';
import { persoonFouten } from './persoon.ts';
import { planFouten } from './plan.ts';
import { signaalFouten } from './signaal.ts';

/** What an error says: what is wrong, and what to do now. */
export type Fouttekst = { readonly wat: string; readonly doen: string };

/** An endpoint without errors of its own is typed `string` there: that says nothing and would let everything pass. */
type EigenCodes<K extends Eindpunt> = string extends AppContract[K]['errors'][number]
  ? never
  : AppContract[K]['errors'][number];
/** Every code that an answer can carry. */
type Code = { [K in Eindpunt]: EigenCodes<K> }[Eindpunt] | Systeemfout;

const systeemFouten: Readonly<Record<Systeemfout, Fouttekst>> = {
  ONGELDIGE_INVOER: {
    wat: 'Niet alles is goed ingevuld.',
    doen: 'Kijk de velden met een rode streep na. Wat u typte, staat er nog.',
  },
  GEEN_TOEGANG: {
    wat: 'Dit hoort niet bij uw functie.',
    doen: 'Vraag een collega met de juiste functie om dit te doen.',
  },
  VERGRENDELD: {
    wat: 'Het dossier is vergrendeld.',
    doen: 'Ontgrendel het dossier. Wat u typte, is als concept bewaard.',
  },
  AL_GEOPEND: {
    wat: 'Er is al een dossier open.',
    doen: 'Vergrendel eerst het dossier dat open is.',
  },
  BEZET: {
    wat: 'Het dossier is even bezig met ander werk.',
    doen: 'Wacht een paar tellen en probeer het opnieuw. Er is niets verloren gegaan.',
  },
  SCHIJF_VOL: {
    wat: 'De schijf is vol. Dit is niet opgeslagen.',
    doen: 'Maak ruimte op de schijf en probeer het opnieuw. Wat eerder is opgeslagen, is veilig.',
  },
  MAP_ALLEEN_LEZEN: {
    wat: 'In deze map mag Eénplan niet schrijven. Dit is niet opgeslagen.',
    doen: 'Vraag de beheerder om schrijfrecht op de map van het dossier, of kies een andere map.',
  },
  DOSSIER_BESCHADIGD: {
    wat: 'Het dossierbestand is beschadigd.',
    doen: 'Ga niet verder in dit dossier. Zet een reservekopie terug via het menu Dossier.',
  },
  AFGEBROKEN: {
    wat: 'U hebt dit gestopt. Er is niets veranderd.',
    doen: 'Begin opnieuw wanneer u wilt.',
  },
  ONVERWACHTE_FOUT: {
    wat: 'Er ging iets mis in Eénplan. Dit is niet opgeslagen.',
    doen: 'Probeer het opnieuw. Gaat het weer mis, geef dan het kenmerk hieronder door aan de beheerder.',
  },
};

/** One text per code; a missing one is a compile error. */
const fouten: Readonly<Record<Code, Fouttekst>> = {
  ...systeemFouten,
  ...afwegingskaderFouten,
  ...casusFouten,
  ...importFouten,
  ...journaalFouten,
  ...persoonFouten,
  ...signaalFouten,
  ...kluisFouten,
  ...meldcodeFouten,
  ...planFouten,
  ...monitorFouten,
};

const onbekend: Fouttekst = systeemFouten.ONVERWACHTE_FOUT;

/** Gives what a code means and what the user can do. An unknown code gives the text of an unexpected error. */
export function fouttekst(code: string): Fouttekst {
  return Object.entries(fouten).find(([bekend]) => bekend === code)?.[1] ?? onbekend;
}

/** The same as one line, for a field or the error summary; with the reference of an unexpected error. */
export function foutregel(code: string, kenmerk?: string): string {
  const { wat, doen } = fouttekst(code);
  return kenmerk === undefined ? `${wat} ${doen}` : `${wat} ${doen} Kenmerk: ${kenmerk}.`;
}
