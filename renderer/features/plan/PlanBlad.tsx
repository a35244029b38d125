import { useParams } from '@tanstack/react-router';
import { useQueryVan } from '#renderer/app-client.ts';
import { foutregel } from '#renderer/tekst/fouten.ts';
import { Laden } from '#renderer/ui/Laden.tsx';
import { Melding } from '#renderer/ui/Melding.tsx';
import { Afspraken } from './Afspraken.tsx';
import { Doelen } from './Doelen.tsx';
import { Planstand } from './Planstand.tsx';
import { Plantekst } from './Plantekst.tsx';
import { Regie } from './Regie.tsx';
import { Versies } from './Versies.tsx';

/** The sheet Plan of a case: one family, one plan, one regisseur. Safety first, then goals and actions. */
export function PlanBlad() {
  const { casusId = '' } = useParams({ strict: false });
  const { waarde, fout } = useQueryVan('plan.laad', { casusId });
  if (fout !== undefined) return <Melding toon="gevaar">{foutregel(fout.code, fout.kenmerk)}</Melding>;
  if (waarde === undefined) return <Laden />;
  return (
    <div className="twee-kolommen">
      <div className="stapel">
        <Planstand casusId={casusId} gegevens={waarde} />
        <Afspraken casusId={casusId} gegevens={waarde} />
        <Doelen casusId={casusId} gegevens={waarde} />
      </div>
      <div className="stapel">
        <Regie casusId={casusId} gegevens={waarde} />
        <Plantekst casusId={casusId} gegevens={waarde} />
        <Versies gegevens={waarde} />
      </div>
    </div>
  );
}
