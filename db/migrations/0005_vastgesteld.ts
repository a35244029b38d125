/** Never edited after release: a change is a new file. */
export const sql = `
-- What has been fixed ("vastgesteld") is corrected by a new, dated record, never overwritten: the database refuses it.
CREATE TRIGGER signaal_vast_update BEFORE UPDATE ON signaal WHEN OLD.vastgesteld_op IS NOT NULL
BEGIN
  SELECT RAISE(ABORT, 'VASTGESTELD');
END;
CREATE TRIGGER signaal_vast_delete BEFORE DELETE ON signaal WHEN OLD.vastgesteld_op IS NOT NULL
BEGIN
  SELECT RAISE(ABORT, 'VASTGESTELD');
END;
CREATE TRIGGER journaal_vast_update BEFORE UPDATE ON journaal WHEN OLD.vastgesteld_op IS NOT NULL
BEGIN
  SELECT RAISE(ABORT, 'VASTGESTELD');
END;
CREATE TRIGGER journaal_vast_delete BEFORE DELETE ON journaal WHEN OLD.vastgesteld_op IS NOT NULL
BEGIN
  SELECT RAISE(ABORT, 'VASTGESTELD');
END;
CREATE TRIGGER meldcode_stap_vast_update BEFORE UPDATE ON meldcode_stap WHEN OLD.vastgesteld_op IS NOT NULL
BEGIN
  SELECT RAISE(ABORT, 'VASTGESTELD');
END;
CREATE TRIGGER meldcode_stap_vast_delete BEFORE DELETE ON meldcode_stap WHEN OLD.vastgesteld_op IS NOT NULL
BEGIN
  SELECT RAISE(ABORT, 'VASTGESTELD');
END;
CREATE TRIGGER besluit_vast_update BEFORE UPDATE ON besluit WHEN OLD.vastgesteld_op IS NOT NULL
BEGIN
  SELECT RAISE(ABORT, 'VASTGESTELD');
END;
CREATE TRIGGER besluit_vast_delete BEFORE DELETE ON besluit WHEN OLD.vastgesteld_op IS NOT NULL
BEGIN
  SELECT RAISE(ABORT, 'VASTGESTELD');
END;
CREATE TRIGGER weging_antwoord_vast_update BEFORE UPDATE ON weging_antwoord
WHEN (SELECT vastgesteld_op FROM weging WHERE id = OLD.weging_id) IS NOT NULL
BEGIN
  SELECT RAISE(ABORT, 'VASTGESTELD');
END;
CREATE TRIGGER weging_antwoord_vast_delete BEFORE DELETE ON weging_antwoord
WHEN (SELECT vastgesteld_op FROM weging WHERE id = OLD.weging_id) IS NOT NULL
BEGIN
  SELECT RAISE(ABORT, 'VASTGESTELD');
END;
CREATE TRIGGER plan_versie_vast_update BEFORE UPDATE ON plan_versie BEGIN
  SELECT RAISE(ABORT, 'VASTGESTELD');
END;
CREATE TRIGGER plan_versie_vast_delete BEFORE DELETE ON plan_versie BEGIN
  SELECT RAISE(ABORT, 'VASTGESTELD');
END;
-- A closed period of regie is history; an open one ends once.
CREATE TRIGGER regie_vast_update BEFORE UPDATE ON regie WHEN OLD.tot IS NOT NULL
BEGIN
  SELECT RAISE(ABORT, 'VASTGESTELD');
END;
CREATE TRIGGER regie_vast_delete BEFORE DELETE ON regie BEGIN
  SELECT RAISE(ABORT, 'VASTGESTELD');
END;
`;
