import { PDFDocument, PDFName } from '@cantoo/pdf-lib';

const MAKER = 'Eénplan';

/**
 * Takes a PDF as Chromium printed it and gives it back with metadata of its own: Chromium writes the kind of computer
 * and browser in it, and leaves out the metadata stream and the language that assistive software looks for. Says
 * nothing about conformity with PDF/UA: that has not been tested. In and out are base64.
 */
export async function zetMetadata(pdf: string): Promise<string> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const titel = document.getTitle() ?? MAKER;
  document.setTitle(titel, { showInWindowTitleBar: true });
  document.setLanguage('nl-NL');
  document.setCreator(MAKER);
  document.setProducer(MAKER);
  const stroom = document.context.stream(xmp(titel), { Type: 'Metadata', Subtype: 'XML' });
  document.catalog.set(PDFName.of('Metadata'), document.context.register(stroom));
  return document.saveAsBase64({ useObjectStreams: false });
}

function xmp(titel: string): Uint8Array {
  const regels = [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">',
    `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${veilig(titel)}</rdf:li></rdf:Alt></dc:title>`,
    '<dc:language><rdf:Bag><rdf:li>nl-NL</rdf:li></rdf:Bag></dc:language>',
    `<xmp:CreatorTool>${MAKER}</xmp:CreatorTool>`,
    '</rdf:Description></rdf:RDF></x:xmpmeta>',
    '<?xpacket end="r"?>',
  ];
  return new TextEncoder().encode(regels.join('\n'));
}

function veilig(tekst: string): string {
  return tekst.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
