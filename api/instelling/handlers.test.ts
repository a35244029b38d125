import { expect, it } from 'vitest';
import { maakTestDossier } from '#tests/builders/dossier.ts';

it('a user without a choice gets the first of each, and a choice stays', async () => {
  const dossier = maakTestDossier();
  expect(await dossier.roep('instelling.laad', {})).toEqual({ ok: true, value: { thema: 'systeem', tekst: 'gewoon' } });
  await dossier.roep('instelling.bewaar', { thema: 'donker', tekst: 'groot' });
  expect(await dossier.roep('instelling.laad', {})).toEqual({ ok: true, value: { thema: 'donker', tekst: 'groot' } });
  dossier.opruimen();
});

it('a stored choice that no longer exists is no choice', async () => {
  const dossier = maakTestDossier();
  dossier.toegang.verbinding
    .prepare('INSERT INTO instelling (sleutel, waarde) VALUES (?, ?)')
    .run(`weergave.${dossier.gebruiker.id}`, '{"thema":"paars"}');
  expect(await dossier.roep('instelling.laad', {})).toMatchObject({ ok: true, value: { thema: 'systeem' } });
  dossier.opruimen();
});
