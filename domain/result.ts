/** A successful outcome that carries its value. */
export type Ok<T> = { readonly ok: true; readonly value: T };
/** An expected refusal that carries its reason. */
export type Err<E> = { readonly ok: false; readonly error: E };
/** Outcome of a rule or a call: expected refusals are values, never exceptions. */
export type Result<T, E> = Ok<T> | Err<E>;

/** Wraps `value` as a successful outcome. */
export function ok<T>(value: T): Ok<T> {
  return { ok: true, value };
}

/** Wraps `error` as an expected refusal. */
export function err<E>(error: E): Err<E> {
  return { ok: false, error };
}
