import { z } from 'zod';

const code = z.string().regex(/^[a-z0-9_]+$/);
const punt = z.object({ code, tekst: z.string().min(1) });
const naam = z.object({ code, naam: z.string().min(1) });

/** Signalencatalogus: eigen woorden per soort geweld en leeftijdsgroep. Een signaal is nooit een bewijs (feiten §3.1). */
export const signalenBestandSchema = z.object({
  versie: z.string().min(1),
  datum: z.iso.date(),
  bron: z.string().min(1),
  categorieen: z.array(naam),
  leeftijdsgroepen: z.array(naam),
  signalen: z.array(
    z.object({
      code,
      categorie: code,
      groepen: z.array(code).min(1),
      van: z.enum(['slachtoffer', 'pleger', 'gezin']),
      tekst: z.string().min(1),
    }),
  ),
  rodeVlaggen: z.object({ bron: z.string().min(1), vlaggen: z.array(punt), verzwarend: z.array(punt) }),
});
export type Signalencatalogus = z.infer<typeof signalenBestandSchema>;
