import { FolderOpen, FolderPlus } from 'lucide-react';
import { kluis } from '#renderer/tekst/kluis.ts';
import { Knop } from '#renderer/ui/Knop.tsx';
import stijl from './Kluis.module.css';
import { Voorportaal } from './Voorportaal.tsx';

const teksten = kluis.welkom;

type Props = { readonly opNieuw: () => void; readonly opOpenen: () => void };

/** Nothing here yet: make a dossier, or point at one. */
export function Welkom({ opNieuw, opOpenen }: Props) {
  return (
    <Voorportaal titel={teksten.titel} uitleg={<p>{teksten.uitleg}</p>}>
      <div className={stijl.keuzes}>
        <div className={stijl.keus}>
          <p>{teksten.nieuwUitleg}</p>
          <Knop soort="hoofd" icoon={FolderPlus} opKlik={opNieuw}>
            {teksten.nieuw}
          </Knop>
        </div>
        <div className={stijl.keus}>
          <p>{teksten.openenUitleg}</p>
          <Knop icoon={FolderOpen} opKlik={opOpenen}>
            {teksten.openen}
          </Knop>
        </div>
      </div>
    </Voorportaal>
  );
}
