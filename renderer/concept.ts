import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { roep } from './app-client.ts';

/** Long enough not to write at every key, short enough to lose nothing worth typing again. */
const WACHT_MS = 400;

const spoelers = new Set<() => Promise<void>>();
let rij: Promise<unknown> = Promise.resolve();

/** Saving and removing of drafts go one after another: a task that runs already would be refused. */
function opVolgorde(werk: () => Promise<unknown>): Promise<void> {
  const beurt = rij.then(werk, werk);
  rij = beurt;
  return beurt.then(
    () => undefined,
    () => undefined,
  );
}

/** Writes every draft that is still waiting; call it before the dossier is locked. */
export async function spoelConcepten(): Promise<void> {
  await Promise.all([...spoelers].map((spoel) => spoel()));
  await opVolgorde(() => Promise.resolve());
}

type Opzet<I extends FieldValues, O> = {
  /** Fixed name of this form, with the case in it: `journaal.nieuw/<casusId>`. */
  readonly sleutel: string;
  /** How the draft is called in the list of drafts. */
  readonly titel: string;
  readonly casusId?: string;
  readonly form: UseFormReturn<I, unknown, O>;
};

/** Where a form stands as a draft. */
export type Conceptstand = {
  /** Moment of the draft that was put back, or null. */
  readonly teruggezetVan: string | null;
  /** Moment of the last save of this session, or null. */
  readonly bewaardOp: string | null;
  /** Empties the form and removes the draft. */
  readonly gooiWeg: () => void;
  /** The form was saved for good: removes the draft. Call it after success. */
  readonly klaar: () => Promise<void>;
};

/**
 * Keeps what is typed as an encrypted draft: saved 400 ms after the last key and before a lock, put back when the screen
 * opens again, gone after success. Never merges: what is already typed wins over a stored draft.
 */
export function useConcept<I extends FieldValues, O>({ sleutel, titel, casusId, form }: Opzet<I, O>): Conceptstand {
  const [teruggezetVan, setTeruggezet] = useState<string | null>(null);
  const [bewaardOp, setBewaardOp] = useState<string | null>(null);
  const wekker = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const isGetypt = useRef(false);
  const client = useQueryClient();

  async function bewaar(): Promise<void> {
    if (wekker.current === undefined) return;
    clearTimeout(wekker.current);
    wekker.current = undefined;
    const inhoud = JSON.stringify(form.getValues());
    await opVolgorde(async () => {
      const antwoord = await roep('concept.bewaar', { sleutel, titel, casusId: casusId ?? null, inhoud });
      if (antwoord.ok) setBewaardOp(antwoord.value.gewijzigdOp);
      await client.invalidateQueries({ queryKey: ['concept.lijst'] });
    });
  }

  const spoel = useEffectEvent(bewaar);
  const zetTerug = useEffectEvent((concept: { readonly inhoud: string; readonly gewijzigdOp: string } | null) => {
    if (concept === null || isGetypt.current) return;
    // The draft was written by this very form (same key), from its own values.
    form.reset(JSON.parse(concept.inhoud) as I, { keepDefaultValues: true });
    setTeruggezet(concept.gewijzigdOp);
  });

  useEffect(() => {
    let isWeg = false;
    void roep('concept.laad', { sleutel }).then((antwoord) => {
      if (!isWeg) zetTerug(antwoord.ok ? antwoord.value : null);
    });
    const spoelDit = () => spoel();
    spoelers.add(spoelDit);
    return () => {
      isWeg = true;
      spoelers.delete(spoelDit);
      void spoelDit();
    };
  }, [sleutel]);

  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ name }) => {
          // Without a name it is the form as a whole that was set (reset), not somebody typing.
          if (name === undefined) return;
          isGetypt.current = true;
          clearTimeout(wekker.current);
          wekker.current = setTimeout(() => void spoel(), WACHT_MS);
        },
      }),
    [form],
  );

  function klaar(): Promise<void> {
    clearTimeout(wekker.current);
    wekker.current = undefined;
    isGetypt.current = false;
    setTeruggezet(null);
    setBewaardOp(null);
    return opVolgorde(async () => {
      await roep('concept.verwijder', { sleutel });
      await client.invalidateQueries({ queryKey: ['concept.lijst'] });
    });
  }

  function gooiWeg(): void {
    form.reset();
    void klaar();
  }

  return { teruggezetVan, bewaardOp, gooiWeg, klaar };
}
