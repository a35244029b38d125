/** What the directory of a zip file announces: names of the files in it and their total size once unpacked, in bytes. */
export type ZipInhoud = { readonly namen: readonly string[]; readonly uitgepakt: number };

const EINDE = 0x06054b50;
const INGANG = 0x02014b50;
/** Length of the end record without its comment, and the longest comment. */
const EINDE_LENGTE = 22;
const LANGSTE_COMMENTAAR = 0xffff;

/** Reads the directory of a zip file (APPNOTE 4.3.12 and 4.3.16); `undefined` if it has none that can be read. */
export function leesZipInhoud(bytes: Uint8Array): ZipInhoud | undefined {
  const beeld = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const einde = zoekEinde(beeld);
  if (einde === undefined) return undefined;
  const aantal = beeld.getUint16(einde + 10, true);
  let plaats = beeld.getUint32(einde + 16, true);
  const namen: string[] = [];
  let uitgepakt = 0;
  for (let nummer = 0; nummer < aantal; nummer += 1) {
    if (plaats + 46 > bytes.length || beeld.getUint32(plaats, true) !== INGANG) return undefined;
    uitgepakt += beeld.getUint32(plaats + 24, true);
    const naamlengte = beeld.getUint16(plaats + 28, true);
    namen.push(new TextDecoder().decode(bytes.subarray(plaats + 46, plaats + 46 + naamlengte)));
    plaats += 46 + naamlengte + beeld.getUint16(plaats + 30, true) + beeld.getUint16(plaats + 32, true);
  }
  return { namen, uitgepakt };
}

function zoekEinde(beeld: DataView): number | undefined {
  const vroegste = Math.max(0, beeld.byteLength - EINDE_LENGTE - LANGSTE_COMMENTAAR);
  for (let plaats = beeld.byteLength - EINDE_LENGTE; plaats >= vroegste; plaats -= 1) {
    if (beeld.getUint32(plaats, true) === EINDE) return plaats;
  }
  return undefined;
}
