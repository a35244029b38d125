import { PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { zetMetadata } from './pdf.ts';

async function eenPdf(titel: string): Promise<string> {
  const document = await PDFDocument.create();
  document.addPage([595, 842]);
  document.setTitle(titel);
  document.setCreator('Mozilla/5.0 (X11; Linux x86_64)');
  return document.saveAsBase64();
}

function xmpVan(document: PDFDocument): string {
  const stroom = document.context.lookup(document.catalog.get(PDFName.of('Metadata')));
  return stroom instanceof PDFRawStream ? new TextDecoder().decode(stroom.contents) : '';
}

test('de computer en de browser van de maker staan niet meer in de PDF', async () => {
  const document = await PDFDocument.load(await zetMetadata(await eenPdf('Eénplan')), { updateMetadata: false });
  expect(document.getCreator()).toBe('Eénplan');
  expect(document.getProducer()).toBe('Eénplan');
  expect(document.getPageCount()).toBe(1);
});

test('taal en titel staan erin, ook in de metadatastroom', async () => {
  const document = await PDFDocument.load(await zetMetadata(await eenPdf('Zaak <A> & B')), { updateMetadata: false });
  expect(document.getTitle()).toBe('Zaak <A> & B');
  expect(String(document.catalog.get(PDFName.of('Lang')))).toContain('nl-NL');
  expect(xmpVan(document)).toContain('Zaak &lt;A&gt; &amp; B');
  expect(xmpVan(document)).not.toContain('pdfuaid');
});
