/** Never edited after release: a change is a new file. */
export const sql = `
-- The case list: its order by number (2026-10000 comes after 2026-9999), and the open cases, which are what people look at.
CREATE INDEX casus_nummer ON casus (CAST(substr(nummer, 1, 4) AS INTEGER), CAST(substr(nummer, 6) AS INTEGER));
CREATE INDEX casus_open ON casus (volgnr) WHERE status NOT IN ('afgesloten', 'vernietiging_voorgesteld');
CREATE INDEX casus_geen_stap ON casus (volgnr)
  WHERE volgende_actie IS NULL AND status NOT IN ('afgesloten', 'vernietiging_voorgesteld');
`;
