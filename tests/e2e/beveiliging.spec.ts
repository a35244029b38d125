import type { Page } from '@playwright/test';
import { roepOp } from './app.ts';
import { expect, test } from './fixture.ts';

// veiligheid.md §1.1: the page is played by someone who wants out. Everything here runs inside the real page.

/** Runs `daad` in the page and gives its outcome as text: what it returned, or the name of what it threw. */
async function probeer(page: Page, daad: () => unknown): Promise<string> {
  return page.evaluate(daad).then(String, (fout: Error) => `FOUT ${fout.message.split('\n')[0]}`);
}

test.describe('script van buiten de bundel', () => {
  test('eval en new Function worden geweigerd', async ({ gedeeldeApp: app }) => {
    // Through Reflect, or our own lint rule would refuse the attempt; later, or the DevTools line would allow it.
    const daden = ['eval', 'Function', 'setTimeout'] as const;
    const uitkomsten = await app.page.evaluate(async (namen) => {
      await new Promise((klaar) => setTimeout(klaar));
      return namen.map((naam) => {
        try {
          return `GELUKT ${String(Reflect.apply(Reflect.get(window, naam), window, ['window.gekaapt = 1']))}`;
        } catch {
          return 'geweigerd';
        }
      });
    }, daden);
    expect(uitkomsten).toEqual(['geweigerd', 'geweigerd', 'geweigerd']);
  });

  test('een script of een attribuut met code voert niets uit', async ({ gedeeldeApp: app }) => {
    const gekaapt = await app.page.evaluate(async () => {
      const daden = [
        () =>
          document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.gekaapt=1' })),
        () => document.body.append(Object.assign(document.createElement('script'), { src: 'data:text/javascript,1' })),
        () => document.body.setAttribute('onclick', 'window.gekaapt=1'),
        () => Object.assign(document.createElement('div'), { innerHTML: '<img src=x onerror="window.gekaapt=1">' }),
        () => Object.assign(document.createElement('a'), { href: 'javascript:window.gekaapt=1' }).click(),
      ];
      const uitkomsten = daden.map((daad) => {
        try {
          daad();
          return 'gedaan';
        } catch {
          return 'geweigerd';
        }
      });
      document.body.click();
      await new Promise((klaar) => setTimeout(klaar, 200));
      return { gekaapt: Reflect.get(window, 'gekaapt'), uitkomsten };
    });
    expect(gekaapt.gekaapt).toBeUndefined();
    expect(gekaapt.uitkomsten).toContain('geweigerd');
  });

  test('een worker uit een blob start niet', async ({ gedeeldeApp: app }) => {
    const uitkomst = await probeer(app.page, () => {
      const adres = URL.createObjectURL(new Blob(['postMessage(1)'], { type: 'text/javascript' }));
      return new Promise((klaar, nee) => {
        const worker = new Worker(adres);
        worker.onmessage = () => klaar('GELUKT');
        worker.onerror = () => nee(new Error('geweigerd'));
      });
    });
    expect(uitkomst).toContain('FOUT');
  });
});

test.describe('naar buiten', () => {
  const paden = {
    fetch: () => fetch('https://example.com/'),
    'fetch http': () => fetch('http://127.0.0.1:9/'),
    beeld: () =>
      new Promise((klaar, nee) => {
        const beeld = new Image();
        beeld.onload = () => klaar('GELUKT');
        beeld.onerror = () => nee(new Error('geweigerd'));
        beeld.src = 'https://example.com/x.png';
      }),
    websocket: () =>
      new Promise((klaar, nee) => {
        const lijn = new WebSocket('wss://example.com/');
        lijn.onopen = () => klaar('GELUKT');
        lijn.onerror = () => nee(new Error('geweigerd'));
      }),
    eventsource: () =>
      new Promise((klaar, nee) => {
        const bron = new EventSource('https://example.com/');
        bron.onopen = () => klaar('GELUKT');
        bron.onerror = () => nee(new Error('geweigerd'));
      }),
    module: () =>
      Reflect.apply((adres: string) => import(/* @vite-ignore */ adres), null, ['https://example.com/x.js']),
    lettertype: () => new FontFace('x', 'url(https://example.com/x.woff2)').load(),
  };
  for (const [naam, daad] of Object.entries(paden)) {
    test(`${naam} komt er niet door`, async ({ gedeeldeApp: app }) => {
      expect(await probeer(app.page, daad)).toContain('FOUT');
    });
  }

  test('een nieuw venster opent niet', async ({ gedeeldeApp: app }) => {
    await app.page.evaluate(() => void window.open('https://example.com/'));
    await app.page.evaluate(() => Object.assign(document.createElement('a'), { href: '/', target: '_blank' }).click());
    await expect.poll(() => app.page.context().pages().length).toBe(1);
  });

  const wegen = {
    'een ander adres': () => location.assign('https://example.com/'),
    'een data-adres': () => location.assign('data:text/html,x'),
    'een leeg adres': () => location.assign('about:blank'),
    'een formulier': () => {
      const formulier = Object.assign(document.createElement('form'), {
        action: 'https://example.com/',
        method: 'post',
      });
      document.body.append(formulier);
      formulier.submit();
    },
    'een bestand dat er niet is': () => location.assign('/bestaat-niet.html'),
  };
  for (const [naam, daad] of Object.entries(wegen)) {
    test(`de pagina gaat niet naar ${naam}`, async ({ gedeeldeApp: app }) => {
      const thuis = app.page.url();
      await app.page.evaluate(daad).catch(() => undefined);
      await app.page.waitForTimeout(500);
      await expect.poll(() => app.page.url()).toBe(thuis);
      // The stand-in goes back by loading the page anew; while it does, there is nothing to ask.
      const brug = () => app.page.evaluate(() => typeof Reflect.get(window, 'app')).catch(() => 'laadt');
      await expect.poll(brug).toBe('object');
    });
  }

  test('een ingebed venster krijgt geen brug', async ({ gedeeldeApp: app }) => {
    const uitkomst = await app.page.evaluate(async () => {
      const frames = ['about:blank', location.href, 'https://example.com/'].map((src) =>
        Object.assign(document.createElement('iframe'), { src }),
      );
      document.body.append(...frames);
      await new Promise((klaar) => setTimeout(klaar, 500));
      return frames.map((frame) => {
        try {
          return typeof Reflect.get(frame.contentWindow ?? {}, 'app');
        } catch {
          return 'afgeschermd';
        }
      });
    });
    expect(uitkomst).not.toContain('object');
  });
});

test.describe('rechten en omgeving', () => {
  test('elk recht is geweigerd', async ({ gedeeldeApp: app }) => {
    const staten = await app.page.evaluate(async () => {
      const namen = [
        'geolocation',
        'notifications',
        'camera',
        'microphone',
        'midi',
        'clipboard-read',
        'persistent-storage',
      ];
      const vraag = (name: string) => navigator.permissions.query({ name: name as PermissionName });
      return Promise.all(
        namen.map(
          async (naam) =>
            `${naam}: ${await vraag(naam).then(
              ({ state }) => state,
              () => 'denied',
            )}`,
        ),
      );
    });
    expect(staten.filter((staat) => !staat.endsWith('denied'))).toEqual([]);
  });

  test('de pagina kent niets van Node of Electron', async ({ gedeeldeApp: app }) => {
    const namen = ['require', 'process', 'module', 'Buffer', 'ipcRenderer', 'electron', 'global', '__eenplanBrug'];
    expect(await app.page.evaluate((lijst) => lijst.filter((naam) => naam in window), namen)).toEqual([]);
    expect(await app.page.evaluate(() => Object.keys(Reflect.get(window, 'app')))).toEqual(['invoke', 'luister']);
  });

  test('de pagina kan de titel van het venster niet veranderen en geen bestand neerzetten', async ({
    gedeeldeApp: app,
  }) => {
    const downloads: string[] = [];
    app.page.on('download', (download) => downloads.push(download.suggestedFilename()));
    await app.page.evaluate(() => {
      const href = URL.createObjectURL(new Blob(['x']));
      Object.assign(document.createElement('a'), { href, download: 'x.txt' }).click();
    });
    await app.page.waitForTimeout(300);
    for (const download of downloads) expect(download).toBe('x.txt');
  });

  test('elk antwoord draagt het beleid, ook een antwoord dat er niet is', async ({ gedeeldeApp: app }) => {
    const beleid = await app.page.evaluate(async () => {
      const antwoorden = await Promise.all(['/', '/bestaat-niet'].map((pad) => fetch(pad)));
      return antwoorden.map(({ status, headers }) => [status, headers.get('content-security-policy')]);
    });
    const csp =
      "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' blob:; connect-src 'self'; " +
      "worker-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; " +
      "require-trusted-types-for 'script'; trusted-types default";
    expect(beleid).toEqual([
      [200, csp],
      [404, csp],
    ]);
  });

  const uitbraken = [
    '/..%2fmain.js',
    '/%2e%2e/electron/main.js',
    '/..%5cmain.js',
    '/index.html%00.png',
    '/?x=1',
    '//main.js',
  ];
  for (const pad of [...uitbraken, `/${'a'.repeat(5000)}`]) {
    test(`het adres ${pad.slice(0, 30)} geeft niets`, async ({ gedeeldeApp: app }) => {
      expect(
        await app.page.evaluate(
          (adres) =>
            fetch(adres).then(
              ({ status }) => status,
              () => 0,
            ),
          pad,
        ),
      ).not.toBe(200);
    });
  }
});

test.describe('de brug', () => {
  const onzin: readonly (readonly [string, string])[] = [
    ['bestaat.niet', 'null'],
    ['__proto__.toString', 'null'],
    ['constructor', 'null'],
    ['taak.breekAf', 'geen json'],
    ['taak.breekAf', '{"taak":7}'],
    ['taak.breekAf', ''],
    ['x'.repeat(10_000), 'null'],
    ['taak.breekAf\n', 'null'],
  ];
  for (const [naam, json] of onzin) {
    test(`${JSON.stringify(naam.slice(0, 20))} met ${JSON.stringify(json)} wordt geweigerd`, async ({
      gedeeldeApp: app,
    }) => {
      const antwoord = await app.page.evaluate(
        ([eindpunt, invoer]) => Reflect.get(window, 'app').invoke(eindpunt, invoer),
        [naam, json] as const,
      );
      expect(JSON.parse(antwoord)).toMatchObject({ ok: false, error: { code: 'ONGELDIGE_INVOER' } });
    });
  }

  test('een te grote vraag wordt geweigerd en de volgende werkt gewoon', async ({ gedeeldeApp: app }) => {
    expect(await roepOp(app.page, 'taak.breekAf', { taak: 'x'.repeat(1024 * 1024) })).toMatchObject({ ok: false });
    expect(await roepOp(app.page, 'taak.breekAf', { taak: 'geen' })).toMatchObject({ ok: true });
  });

  test('waarden die geen tekst zijn worden tekst en dan geweigerd', async ({ gedeeldeApp: app }) => {
    const antwoord = await app.page.evaluate(() => Reflect.get(window, 'app').invoke({ toString: () => 'a.b' }, [1]));
    expect(JSON.parse(antwoord)).toMatchObject({ ok: false });
  });
});
