/** Een reden van weigering bij een veld; `pad` wijst het veld aan, leeg is het geheel. Een weigering noemt ze allemaal. */
export type Reden<C extends string> = { readonly pad: readonly (string | number)[]; readonly code: C };
