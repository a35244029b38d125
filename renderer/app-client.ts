import {
  keepPreviousData,
  QueryClient,
  useIsMutating,
  useMutation,
  useMutationState,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { useCallback, useEffect, useEffectEvent, useState } from 'react';
import { createClient } from '#api/client.ts';
import type { AppContract, Eindpunt } from '#api/contract.ts';
import type { Antwoord, FoutVan, Invoer, Soort, Uitvoer } from '#api/define.ts';

/** What the preload puts in the window: one JSON text per call, and events from the shell. */
type Brug = {
  readonly invoke: (naam: string, json: string) => Promise<string>;
  readonly luister: (cb: (json: string) => void) => () => void;
};

/** The backup after a lock, as the shell follows it (electron/berichten.ts). */
export type Kopiestand =
  | { readonly fase: 'bezig'; readonly procent: number | null }
  | { readonly fase: 'gemaakt' }
  | { readonly fase: 'mislukt'; readonly code: string }
  | { readonly fase: 'afgebroken' };

/** What the shell and the kluis tell the screen without being asked. */
type Gebeurtenis =
  | { readonly soort: 'menu'; readonly id: string }
  | { readonly soort: 'vergrendel-waarschuwing'; readonly seconden: number }
  | { readonly soort: 'vergrendel-ingetrokken' }
  | { readonly soort: 'vergrendel-straks' }
  | { readonly soort: 'vergrendeld'; readonly reden: string }
  | { readonly soort: 'reservekopie'; readonly stand: Kopiestand; readonly isSluitend: boolean }
  | { readonly soort: 'kluis-gestopt' }
  | { readonly soort: 'geopend' }
  | {
      readonly soort: 'voortgang';
      readonly taak: string;
      readonly gedaan: number;
      readonly totaal: number;
      readonly tekst: string;
    };

type Voortgangstand = { readonly gedaan: number; readonly totaal: number; readonly tekst: string };

type Van<S extends Soort> = { [K in Eindpunt]: AppContract[K]['soort'] extends S ? K : never }[Eindpunt];
/** Endpoints that can be asked: they read (a task may read outside the database). */
export type Vraag = Van<'query' | 'task'>;
/** Endpoints that do something. */
export type Daad = Van<'command' | 'task'>;

// The preload exposes it before any script of the page runs; TypeScript cannot know that.
const { app: brug } = globalThis as unknown as { readonly app: Brug };

/** Calls any endpoint; for code outside React. */
export const roep = createClient<AppContract>((naam, json) => brug.invoke(naam, json));

/** The database is local: nothing to wait for a network, nothing to try again, nothing that changes behind our back. */
export function maakQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        retry: false,
        refetchOnWindowFocus: false,
        staleTime: Number.POSITIVE_INFINITY,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}

/** The state of one question: the answer, or the refusal, or neither while it is on its way. */
export type Vraagstand<K extends Vraag> = {
  readonly waarde: Uitvoer<AppContract[K]> | undefined;
  readonly fout: FoutVan<AppContract[K]> | undefined;
  /** No answer yet at all. */
  readonly laadt: boolean;
  /** An older answer is shown while a newer one is fetched. */
  readonly ververst: boolean;
};

type Vraagopties = {
  /** false: do not ask (yet). */
  readonly aan?: boolean;
  /** Keeps showing the previous answer while the input changes (search while typing). */
  readonly houdVorige?: boolean;
};

/** Asks an endpoint that reads, and again after every act: `useQueryVan('casus.lijst', { zoek })`. */
export function useQueryVan<K extends Vraag>(
  naam: K,
  input: Invoer<AppContract[K]>,
  { aan = true, houdVorige = false }: Vraagopties = {},
): Vraagstand<K> {
  const { data, isPending, isFetching } = useQuery({
    ...vraagVan(naam, input),
    enabled: aan,
    ...(houdVorige && { placeholderData: keepPreviousData }),
  });
  return {
    waarde: data?.ok === true ? data.value : undefined,
    fout: data?.ok === false ? data.error : undefined,
    laadt: isPending && aan,
    ververst: isFetching && !isPending,
  };
}

/** Key and function of one question, for `useQueries` and prefetching. */
export function vraagVan<K extends Vraag>(naam: K, input: Invoer<AppContract[K]>) {
  return { queryKey: [naam, input] as const, queryFn: () => vraag(naam, input) };
}

const POGINGEN = 20;
const TUSSENTIJD_MS = 50;

/** Asks; a task that runs already answers BEZET, and then the question is asked again a little later. */
async function vraag<K extends Vraag>(naam: K, input: Invoer<AppContract[K]>): Promise<Antwoord<AppContract[K]>> {
  for (let poging = 1; ; poging += 1) {
    const antwoord = await roep(naam, input);
    if (antwoord.ok || antwoord.error.code !== 'BEZET' || poging === POGINGEN) return antwoord;
    await new Promise((klaar) => setTimeout(klaar, TUSSENTIJD_MS));
  }
}

/** An act that the screen can do. */
export type Daadstand<K extends Daad> = {
  /** Does it; the answer is a value, also when it is a refusal. */
  readonly doe: (input: Invoer<AppContract[K]>) => Promise<Antwoord<AppContract[K]>>;
  readonly bezig: boolean;
};

/** An endpoint that writes or works: `const { doe, bezig } = useCommand('casus.maak')`. Every screen refetches after it. */
export function useCommand<K extends Daad>(naam: K): Daadstand<K> {
  const client = useQueryClient();
  const { mutateAsync, isPending } = useMutation({
    mutationKey: [naam],
    mutationFn: (input: Invoer<AppContract[K]>): Promise<Antwoord<AppContract[K]>> => roep(naam, input),
    onSettled: () => client.invalidateQueries(),
  });
  return { doe: mutateAsync, bezig: isPending };
}

const nietBewaard: ReadonlySet<string> = new Set([
  'SCHIJF_VOL',
  'MAP_ALLEEN_LEZEN',
  'DOSSIER_BESCHADIGD',
  'ONVERWACHTE_FOUT',
  'BEZET',
]);

/** Whether the last act is on disk: what the status bar shows. */
export function useOpslagstand(): 'opgeslagen' | 'bezig' | 'mislukt' {
  const lopend = useIsMutating();
  const antwoorden = useMutationState({ filters: { status: 'success' }, select: (daad) => daad.state.data });
  const laatste = antwoorden.at(-1);
  if (lopend > 0) return 'bezig';
  return isWeigering(laatste) && nietBewaard.has(laatste.error.code) ? 'mislukt' : 'opgeslagen';
}

function isWeigering(antwoord: unknown): antwoord is { readonly ok: false; readonly error: { readonly code: string } } {
  return typeof antwoord === 'object' && antwoord !== null && 'ok' in antwoord && antwoord.ok === false;
}

type Luisteraar = (gebeurtenis: Gebeurtenis) => void;
const luisteraars = new Set<Luisteraar>();
const wachtrij: Gebeurtenis[] = [];

// One subscription for the page: the preload hands over what came before the screen listened only once.
brug.luister((json) => {
  // Main is the only sender and writes this union (electron/berichten.ts, api/context.ts).
  wachtrij.push(JSON.parse(json) as Gebeurtenis);
  lever();
});

/** Hands over what is waiting, in order, to everyone who listens; with nobody there it keeps waiting. */
function lever(): void {
  if (luisteraars.size === 0) return;
  for (const gebeurtenis of wachtrij.splice(0)) for (const luisteraar of luisteraars) luisteraar(gebeurtenis);
}

/** Hears what the shell and the kluis tell: locking, menu choices, progress of long work. */
export function useGebeurtenis(opGebeurtenis: Luisteraar): void {
  const hoor = useEffectEvent(opGebeurtenis);
  useEffect(() => {
    const luisteraar: Luisteraar = (gebeurtenis) => hoor(gebeurtenis);
    luisteraars.add(luisteraar);
    // After this turn, so that everyone of the same screen hears it, not only the first.
    queueMicrotask(lever);
    return () => {
      luisteraars.delete(luisteraar);
    };
  }, []);
}

/** Stops a running task: `const stop = useStop(); stop('monitor.maak')`. */
export function useStop(): (taak: Daad) => void {
  return useCallback((taak) => void roep('taak.breekAf', { taak }), []);
}

/** How far a running task is, or null while it does not run: `useVoortgang('import.voerUit')`. */
export function useVoortgang(taak: Daad): Voortgangstand | null {
  const [stand, setStand] = useState<Voortgangstand | null>(null);
  const lopend = useIsMutating({ mutationKey: [taak] });
  useGebeurtenis((gebeurtenis) => {
    if (gebeurtenis.soort === 'voortgang' && gebeurtenis.taak === taak) setStand(gebeurtenis);
  });
  return lopend > 0 ? (stand ?? { gedaan: 0, totaal: 0, tekst: '' }) : null;
}
