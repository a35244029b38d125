/** Eén rij van een model: onder <= som(factor * kolom) <= boven; `null` is geen grens. */
type Modelrij = {
  readonly onder: number | null;
  readonly boven: number | null;
  /** Paren [kolomnummer, factor]; een kolom komt per rij hoogstens één keer voor. */
  readonly termen: readonly (readonly [kolom: number, factor: number])[];
};

/** Eén onbekende van een model; `boven: null` is geen grens. */
type Modelkolom = {
  readonly kosten: number;
  readonly onder: number;
  readonly boven: number | null;
  readonly isGeheel: boolean;
};

/** Een lineair (of gemengd geheeltallig) model in JSON-veilige vorm. */
export type Lineairmodel = {
  readonly doel: 'min' | 'max';
  readonly kolommen: readonly Modelkolom[];
  readonly rijen: readonly Modelrij[];
};

/**
 * Antwoord op één model. `kolommen` zijn de waarden van de onbekenden in modelvolgorde, `duaal` de schaduwprijzen
 * van de rijen (alleen zinvol als geen kolom geheel is). `limiet` betekent: de tijd was op of het werk is afgebroken.
 */
export type Oplossing =
  | {
      readonly status: 'optimaal';
      readonly waarde: number;
      readonly kolommen: readonly number[];
      readonly duaal: readonly number[];
    }
  | { readonly status: 'onhaalbaar' }
  | { readonly status: 'onbegrensd' }
  | { readonly status: 'limiet' };

/**
 * Eén vraag bij een gedeeld model: welke kolommen tellen mee in het doel (altijd: zo groot mogelijk), en welke kolommen
 * staan voor deze vraag vast op een waarde.
 */
export type Reeksvraag = {
  readonly kosten: readonly (readonly [kolom: number, factor: number])[];
  readonly vast: readonly (readonly [kolom: number, waarde: number])[];
};

/**
 * De poort naar de oplosser: vragen erin, antwoorden in dezelfde volgorde eruit. `losReeksOp` stelt veel vragen over
 * hetzelfde model (zonder gehele kolommen; de kosten van het model zelf tellen niet): dat is veel sneller dan losse
 * modellen, omdat elk antwoord begint bij het vorige.
 *
 * Het domein kent geen klok; wie de poort maakt bewaakt de tijd en antwoordt `limiet` zodra die op is.
 */
export type Oplosser = {
  readonly losOp: (modellen: readonly Lineairmodel[]) => Promise<readonly Oplossing[]>;
  readonly losReeksOp: (model: Lineairmodel, vragen: readonly Reeksvraag[]) => Promise<readonly Oplossing[]>;
};
