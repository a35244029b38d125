import { useState } from 'react';
import { useQueryVan } from '#renderer/app-client.ts';
import type { VeldWaarde } from '#renderer/ui/Veld.tsx';
import { Zoekkiezer } from '#renderer/ui/Zoekkiezer.tsx';

type Props = VeldWaarde<string | null> & {
  /** What the field says at the start, when a case is chosen already. */
  readonly begintekst?: string;
};

const open = {
  openheid: 'open',
  gemeenteCode: null,
  regisseur: null,
  stap: null,
  geenVolgendeStap: false,
  teLaat: false,
} as const;

/** Chooses an open case by typing its name, its number or somebody in it. */
export function Casusveld({ begintekst = '', ...props }: Props) {
  const [zoek, setZoek] = useState(begintekst);
  const { waarde } = useQueryVan(
    'casuslijst.lijst',
    { zoek, filter: open, sorteer: { kolom: 'nummer', richting: 'aflopend' }, vanaf: 0, aantal: 12 },
    { houdVorige: true },
  );
  const opties = (waarde?.rijen ?? []).map(({ id, naam, nummer, gemeente }) => ({
    waarde: id,
    tekst: `${nummer} ${naam}`,
    ...(gemeente !== null && { uitleg: gemeente }),
  }));
  return <Zoekkiezer {...props} waarde={props.waarde || null} opties={opties} zoek={zoek} opZoek={setZoek} />;
}
