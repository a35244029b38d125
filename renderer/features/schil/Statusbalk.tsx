import { Check, CircleAlert, Ellipsis } from 'lucide-react';
import { useOpslagstand } from '#renderer/app-client.ts';
import { algemeen } from '#renderer/tekst/algemeen.ts';
import { schil } from '#renderer/tekst/schil.ts';
import { Meldingenlijst, Meldregel } from '#renderer/ui/Meldingenlijst.tsx';
import stijl from './Schil.module.css';

const standen = {
  opgeslagen: { icoon: Check, tekst: algemeen.status.opgeslagen },
  bezig: { icoon: Ellipsis, tekst: algemeen.status.bezig },
  mislukt: { icoon: CircleAlert, tekst: algemeen.status.mislukt },
} as const;

/** The last message, whether everything is on disk, and the list of messages of this session. */
export function Statusbalk() {
  const stand = useOpslagstand();
  const { icoon: Icoon, tekst } = standen[stand];
  return (
    <footer className={stijl.status} data-paneel="status" tabIndex={-1} aria-label={schil.statusbalk}>
      <Meldregel />
      <span className={stijl.opslag} data-stand={stand}>
        <Icoon size={15} aria-hidden="true" />
        {tekst}
      </span>
      <Meldingenlijst />
    </footer>
  );
}
