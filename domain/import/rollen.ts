import type { Geslacht, Relatiesoort, Rol } from '#domain/casus/lijsten.ts';
import { vlak } from './tekst.ts';

/** Wat een woord over een persoon zegt. Een relatiewoord zegt nooit wie de pleger is: dat raadt de import niet. */
export type Persoonswoord = {
  readonly rol: Rol | null;
  readonly relatie: Relatiesoort | null;
  readonly geslacht: Geslacht | null;
};

const GEEN = { rol: null, relatie: null, geslacht: null } as const;

/** Woorden voor rol, relatie en geslacht (feiten §3.7), langste en bijzonderste eerst. */
const WOORDEN: readonly (readonly [RegExp, Partial<Persoonswoord>])[] = [
  [/\b(?:dader|pleger)\s*(?:en|én|&|\/|\+|-|tevens|zowel als|als)\s*(?:ook\s*)?slachtoffer\b/u, { rol: 'wederzijds' }],
  [/\bslachtoffer\s*(?:en|én|&|\/|\+|-|tevens)\s*(?:ook\s*)?(?:dader|pleger)\b/u, { rol: 'wederzijds' }],
  [/\b(?:wederzijds|wederkerig|mutual|beide|beiden)\b/u, { rol: 'wederzijds' }],
  [
    /\b(?:verm(?:oedelijke?)?\.?\s+|mogelijke?\s+)?(?:pleger|dader|perpetrator|offender|verdachte)\b/u,
    { rol: 'pleger' },
  ],
  [/\b(?:verm(?:oedelijk)?\.?\s+|mogelijk\s+)?(?:slachtoffer|slachtof\.?|slo|victim)\b/u, { rol: 'slachtoffer' }],
  [/\bgetuige\b|\bwitness\b/u, { rol: 'getuige' }],
  [/\b(?:melder|melding door|aanmelder)\b/u, { rol: 'melder' }],
  [/\b(?:ex|ex-)\s?-?(?:partner|man|vrouw|vriend|vriendin|echtgenoot|echtgenote)\b|\bex\b/u, { relatie: 'ex_partner' }],
  [
    /\b(?:schoonmoeder|schoonvader|schoonzoon|schoondochter|schoonzus|zwager|schoonfamilie)\b/u,
    { relatie: 'schoonfamilie' },
  ],
  [
    /\b(?:stiefmoeder|stiefvader|stiefouder|pleegmoeder|pleegvader|stepmother|stepfather)\b/u,
    { relatie: 'stiefouder' },
  ],
  [/\b(?:grootmoeder|oma|grandmother)\b/u, { relatie: 'grootouder', geslacht: 'vrouw' }],
  [/\b(?:grootvader|opa|grandfather)\b/u, { relatie: 'grootouder', geslacht: 'man' }],
  [/\b(?:moeder|mother|mama|moe)\b/u, { relatie: 'ouder', geslacht: 'vrouw' }],
  [/\b(?:vader|father|papa)\b/u, { relatie: 'ouder', geslacht: 'man' }],
  [/\b(?:ouder|parent)\b/u, { relatie: 'ouder' }],
  [/\b(?:stiefzoon|zoon|zn|zoontje|son)\b/u, { relatie: 'kind', geslacht: 'man' }],
  [/\b(?:stiefdochter|dochter|dochtertje|daughter)\b/u, { relatie: 'kind', geslacht: 'vrouw' }],
  [/\b(?:kind|stiefkind|pleegkind|kleinkind|child|baby)\b/u, { rol: 'kind', relatie: 'kind' }],
  [/\b(?:broer|broertje|halfbroer|brother)\b/u, { relatie: 'broer_zus', geslacht: 'man' }],
  [/\b(?:zus|zusje|halfzus|zuster|sister)\b/u, { relatie: 'broer_zus', geslacht: 'vrouw' }],
  [/\b(?:echtgenote|vriendin|wife|girlfriend)\b/u, { relatie: 'partner', geslacht: 'vrouw' }],
  [/\b(?:echtgenoot|vriend|husband|boyfriend)\b/u, { relatie: 'partner', geslacht: 'man' }],
  [/\bpartner\b/u, { relatie: 'partner' }],
  [/\b(?:mantelzorger|mantelzorgster)\b/u, { relatie: 'mantelzorger' }],
  [/\b(?:huisgenoot|inwonend)\b/u, { relatie: 'huisgenoot' }],
  [/\b(?:oom|tante|neef|nicht|familielid|uncle|aunt)\b/u, { relatie: 'overig_familielid' }],
  [/\b(?:meisje|girl|vrouw|female)\b/u, { geslacht: 'vrouw' }],
  [/\b(?:jongen|boy|man|male)\b/u, { geslacht: 'man' }],
  [/\b(?:mevrouw|mevr|mw|mv)\b\.?/u, { geslacht: 'vrouw' }],
  [/\b(?:meneer|dhr|heer)\b\.?/u, { geslacht: 'man' }],
];

/** Eén keer gemaakt: een lijst van duizenden rijen vraagt ze honderdduizenden keren. */
const ONGEACHT_HOOFDLETTERS = WOORDEN.map(
  ([patroon, betekenis]) => [new RegExp(patroon.source, 'iu'), betekenis] as const,
);

/** Afkortingen die alleen als het hele stuk iets betekenen; los in een naam zijn het voorletters. */
const AFKORTINGEN: Readonly<Record<string, Partial<Persoonswoord>>> = {
  so: { rol: 'slachtoffer' },
  's.o.': { rol: 'slachtoffer' },
  sl: { rol: 'slachtoffer' },
  vs: { rol: 'slachtoffer' },
  pl: { rol: 'pleger' },
  'pl.': { rol: 'pleger' },
  vp: { rol: 'pleger' },
  'so/pl': { rol: 'wederzijds' },
  'pl/so': { rol: 'wederzijds' },
  m: { geslacht: 'man' },
  v: { geslacht: 'vrouw' },
  f: { geslacht: 'vrouw' },
  x: { geslacht: 'anders' },
};

/** Was het woord een afkorting die de import zelf heeft uitgelegd ("so")? */
export function isAfkorting(tekst: string): boolean {
  return Object.hasOwn(AFKORTINGEN, vlak(tekst)) && !/^[mvfx]$/.test(vlak(tekst));
}

/**
 * Haalt rol-, relatie- en geslachtswoorden uit een stuk tekst. Geeft wat de woorden zeggen en wat er over blijft.
 * De tekst mag hoofdletters en accenten hebben; de rest houdt die.
 */
export function leesPersoonswoorden(tekst: string): { readonly woord: Persoonswoord; readonly rest: string } {
  const plat = vlak(tekst);
  const kort = AFKORTINGEN[plat];
  if (kort !== undefined && Object.hasOwn(AFKORTINGEN, plat)) return { woord: { ...GEEN, ...kort }, rest: '' };
  // Zonder letter is er geen woord te vinden: een leeg stuk, een jaartal, een nummer.
  if (!/\p{L}/u.test(tekst)) return { woord: GEEN, rest: tekst.replace(/\s+/g, ' ').trim() };
  let woord: Persoonswoord = GEEN;
  let rest = tekst;
  for (const [patroon, betekenis] of ONGEACHT_HOOFDLETTERS) {
    const treffer = patroon.exec(rest);
    if (!treffer || isDeelVanNaam(rest, treffer)) continue;
    woord = samen(woord, betekenis);
    rest = `${rest.slice(0, treffer.index)} ${rest.slice(treffer.index + treffer[0].length)}`;
  }
  return { woord, rest: rest.replace(/\s+/g, ' ').trim() };
}

/** "de Man" en "Vriend" met hoofdletter, achter een ander woord, zijn achternamen. */
function isDeelVanNaam(tekst: string, treffer: RegExpExecArray): boolean {
  const eerste = treffer[0].charAt(0);
  const ervoor = tekst.slice(0, treffer.index).trim();
  return eerste !== eerste.toLowerCase() && ervoor !== '' && /\p{L}$/u.test(ervoor) && !/^\p{Lu}+$/u.test(treffer[0]);
}

function samen(een: Persoonswoord, ander: Partial<Persoonswoord>): Persoonswoord {
  return {
    rol: voegRollenSamen(een.rol, ander.rol ?? null),
    relatie: een.relatie ?? ander.relatie ?? null,
    geslacht: een.geslacht ?? ander.geslacht ?? null,
  };
}

/** Slachtoffer en pleger tegelijk is wederzijds (feiten §3.7); anders telt de eerste rol. */
export function voegRollenSamen(een: Rol | null, ander: Rol | null): Rol | null {
  const beide = [een, ander];
  if (beide.includes('slachtoffer') && beide.includes('pleger')) return 'wederzijds';
  return een ?? ander;
}
