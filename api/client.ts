import type { Antwoord, Contract, Invoer } from './define.ts';

/** Carries one call: the endpoint's name and its input as JSON, and gives the answer as JSON. */
export type Transport = (name: string, json: string) => Promise<string>;

/** Calls an endpoint by name; input, output and error codes are typed by the contract. */
export type Client<C extends Contract> = <K extends keyof C & string>(
  name: K,
  input: Invoer<C[K]>,
) => Promise<Antwoord<C[K]>>;

/**
 * Makes the typed client of a contract on any transport (Electron, the stand-in, a test): `createClient<AppContract>(send)`.
 * The contract is needed for its type only: the far side parses input and output.
 */
export function createClient<C extends Contract>(send: Transport): Client<C> {
  return async (name, input) => {
    const antwoord = await send(name, JSON.stringify(input ?? null));
    // The dispatcher has parsed the value with the endpoint's own output schema before it was sent.
    return JSON.parse(antwoord) as Antwoord<C[typeof name]>;
  };
}
