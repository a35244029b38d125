import { sorteerTijdlijn, type Tijdlijnpunt, tijdlijnpuntSchema } from '#domain/casus/tijdlijn.ts';
import { bereid, type ReadDb } from './access.ts';

/** One statement for every source; each gives the columns of Tijdlijnpunt. What a correction has replaced is left out. */
const VRAAG = `
  SELECT 'binnengekomen' AS soort, id, binnengekomen_op AS op, instroombron AS code, NULL AS tekst, NULL AS wie, NULL AS rodeVlag
  FROM casus WHERE id = @casus AND binnengekomen_op IS NOT NULL
  UNION ALL
  SELECT 'afgesloten', id, afgesloten_op, afsluitreden, toelichting_afsluiten, NULL, NULL
  FROM casus WHERE id = @casus AND afgesloten_op IS NOT NULL
  UNION ALL
  SELECT 'signaal', s.id, s.gebeurd_op, s.bronsoort, s.feit, p.weergavenaam, s.rode_vlag
  FROM signaal s LEFT JOIN persoon p ON p.id = s.persoon_id
  WHERE s.casus_id = @casus AND NOT EXISTS (SELECT 1 FROM signaal k WHERE k.corrigeert_id = s.id)
  UNION ALL
  SELECT 'journaal', j.id, j.gebeurd_op, j.soort, j.tekst, coalesce(p.weergavenaam, j.met_wie), NULL
  FROM journaal j LEFT JOIN persoon p ON p.id = j.persoon_id
  WHERE j.casus_id = @casus AND NOT EXISTS (SELECT 1 FROM journaal k WHERE k.corrigeert_id = j.id)
  UNION ALL
  SELECT 'meldcode_stap', m.id, m.uitgevoerd_op, m.stap, m.reden, NULL, NULL
  FROM meldcode_stap m JOIN meldcode_doorloop d ON d.id = m.doorloop_id
  WHERE d.casus_id = @casus AND m.status <> 'open'
    AND NOT EXISTS (SELECT 1 FROM meldcode_stap k WHERE k.corrigeert_id = m.id)
  UNION ALL
  SELECT 'besluit', b.id, b.besloten_op, b.melden, b.melden_motivering, NULL, NULL
  FROM besluit b JOIN meldcode_doorloop d ON d.id = b.doorloop_id WHERE d.casus_id = @casus
  UNION ALL
  SELECT 'veilig_thuis', id, op, soort, uitkomst, met_wie, NULL FROM vt_contact WHERE casus_id = @casus
  UNION ALL
  SELECT 'huisverbod', id, opgelegd_op, NULL, brontekst, NULL, NULL FROM huisverbod WHERE casus_id = @casus
  UNION ALL
  SELECT 'actie', id, afgerond_op, staat, omschrijving, eigenaar, NULL
  FROM actie WHERE casus_id = @casus AND afgerond_op IS NOT NULL
  UNION ALL
  SELECT 'regie', id, van, NULL, reden, naam, NULL FROM regie WHERE casus_id = @casus`;

/** Everything that happened in a case, newest first. */
export function lijstTijdlijn(db: ReadDb, casusId: string): readonly Tijdlijnpunt[] {
  const rijen = bereid(db, VRAAG).all({ casus: casusId });
  return sorteerTijdlijn(rijen.map((rij) => tijdlijnpuntSchema.parse(rij)));
}
