import type { ReactNode } from 'react';
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components';
import { Aantal } from './Label.tsx';
import stijl from './Tabs.module.css';

type Tabblad = {
  readonly id: string;
  readonly titel: string;
  /** Number beside the title, for example of open items. */
  readonly aantal?: number;
  readonly inhoud: ReactNode;
};

type Props = {
  readonly naam: string;
  readonly bladen: readonly Tabblad[];
  readonly actief?: string;
  readonly opWissel?: (id: string) => void;
};

/** Views of one subject. Never used to split one work list: what has to be done stays in one place. */
export function Tabs({ naam, bladen, actief, opWissel }: Props) {
  return (
    <AriaTabs
      className={stijl.tabs ?? ''}
      {...(actief !== undefined && { selectedKey: actief })}
      {...(opWissel && { onSelectionChange: (id) => opWissel(String(id)) })}
    >
      <TabList aria-label={naam} className={stijl.lijst ?? ''}>
        {bladen.map(({ id, titel, aantal }) => (
          <Tab key={id} id={id} className={stijl.tab ?? ''}>
            {titel}
            {aantal === undefined ? null : <Aantal waarde={aantal} />}
          </Tab>
        ))}
      </TabList>
      {bladen.map(({ id, inhoud }) => (
        <TabPanel key={id} id={id} className={stijl.paneel ?? ''}>
          {inhoud}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
