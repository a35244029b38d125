import { expect, test } from 'vitest';
import type { VanKluis } from './berichten.ts';
import { maakPlatform } from './kluis-platform.ts';

function maakProef() {
  const verstuurd: VanKluis[] = [];
  const redenen: string[] = [];
  const { platform, antwoord } = maakPlatform(
    (bericht) => verstuurd.push(bericht),
    (reden) => redenen.push(reden),
  );
  return { verstuurd, redenen, platform, antwoord };
}

test('antwoorden vinden hun eigen vraag, ook in een andere volgorde', async () => {
  const { verstuurd, platform, antwoord } = maakProef();
  const map = platform.kiesMap({ titel: 'Map' });
  const bestand = platform.kiesBestand({ titel: 'Bestand', soorten: [] });
  expect(verstuurd.map((bericht) => bericht.soort === 'vraag' && bericht.naam)).toEqual(['kiesMap', 'kiesBestand']);
  antwoord(2, '{"ok":true,"value":"/lijst.xlsx"}');
  antwoord(1, '{"ok":true,"value":null}');
  expect(await bestand).toBe('/lijst.xlsx');
  expect(await map).toBeNull();
});

test('een weigering van het systeem wordt een fout zonder pad', async () => {
  const { platform, antwoord } = maakProef();
  const pdf = platform.drukAf();
  antwoord(1, '{"ok":false,"error":{"code":"ONVERWACHTE_FOUT"}}');
  await expect(pdf).rejects.toThrow('platform drukAf: ONVERWACHTE_FOUT');
});

test('het openen van een dossier wordt aan het scherm en aan de schil gemeld', () => {
  const { verstuurd, platform } = maakProef();
  platform.meld({ soort: 'geopend' });
  expect(verstuurd).toEqual([{ soort: 'geopend' }, { soort: 'gebeurtenis', json: '{"soort":"geopend"}' }]);
});

test('het einde na vergrendelen gaat niet als bericht, maar na het antwoord op de vraag', () => {
  const { verstuurd, redenen, platform } = maakProef();
  platform.beeindigNaVergrendelen('gevraagd');
  expect(verstuurd).toEqual([]);
  expect(redenen).toEqual(['gevraagd']);
});

test('de kluis hoort wanneer de reservekopie van de vorige keer is afgebroken', async () => {
  const { verstuurd, platform, antwoord } = maakProef();
  const gestopt = platform.stopNawerk();
  expect(verstuurd).toMatchObject([{ soort: 'vraag', naam: 'stopNawerk' }]);
  antwoord(1, '{"ok":true,"value":null}');
  expect(await gestopt).toBeUndefined();
});
