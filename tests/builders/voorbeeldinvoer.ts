import { z } from 'zod';

/** The part of JSON Schema that contracts use. */
interface Vorm {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Vorm[];
  readonly oneOf?: readonly Vorm[];
  readonly allOf?: readonly Vorm[];
  readonly properties?: Readonly<Record<string, Vorm>>;
  readonly required?: readonly string[];
  readonly items?: Vorm;
  readonly minItems?: number;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly pattern?: string;
  readonly format?: string;
}

const teksten = [
  'x',
  '019f0000-0000-7000-8000-000000000000',
  '2026-11-20',
  '2026-11-20T09:00:00.000Z',
  '2026-11-20T09:00',
  'GM1708',
  '2026-H1',
  '8331 WL',
  'Een zin die lang genoeg is om overal te passen, ook waar een toelichting wordt gevraagd.',
];

function tekstVoor(vorm: Vorm): string {
  const past = (tekst: string) =>
    tekst.length >= (vorm.minLength ?? 0) && (!vorm.pattern || new RegExp(vorm.pattern, 'u').test(tekst));
  if (vorm.format === 'uuid') return teksten[1] ?? '';
  return teksten.find(past) ?? 'x'.repeat(vorm.minLength ?? 1);
}

function voorbeeldVan(vorm: Vorm): unknown {
  if ('const' in vorm) return vorm.const;
  if (vorm.enum) return vorm.enum[0];
  const keus = vorm.anyOf ?? vorm.oneOf ?? vorm.allOf;
  if (keus) return voorbeeldVan(keus.find((deel) => deel.type === 'null') ?? keus[0] ?? {});
  return makers[vorm.type ?? 'null']?.(vorm) ?? null;
}

const makers: Readonly<Record<string, (vorm: Vorm) => unknown>> = {
  object: (vorm) =>
    Object.fromEntries((vorm.required ?? []).map((veld) => [veld, voorbeeldVan(vorm.properties?.[veld] ?? {})])),
  array: (vorm) => Array.from({ length: vorm.minItems ?? 0 }, () => voorbeeldVan(vorm.items ?? {})),
  string: tekstVoor,
  integer: (vorm) => vorm.minimum ?? 1,
  number: (vorm) => vorm.minimum ?? 1,
  boolean: () => false,
};

/** The smallest input that a schema takes, made from the schema itself; ids in it point at nothing. */
export function voorbeeldinvoer(schema: z.ZodType): unknown {
  // toJSONSchema types its result wider than the part used here.
  return voorbeeldVan(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Vorm);
}
