/** Never edited after release: a change is a new file. */
export const sql = `
-- Facts of the case list that follow from other tables: derived here, typed by nobody. What a correction has replaced
-- does not count.
CREATE TRIGGER casus_regisseur_insert AFTER INSERT ON regie BEGIN
  UPDATE casus SET regisseur = (
    SELECT r.naam FROM regie r WHERE r.casus_id = casus.id AND r.tot IS NULL
  ) WHERE id = NEW.casus_id;
END;
CREATE TRIGGER casus_regisseur_update AFTER UPDATE ON regie BEGIN
  UPDATE casus SET regisseur = (
    SELECT r.naam FROM regie r WHERE r.casus_id = casus.id AND r.tot IS NULL
  ) WHERE id = NEW.casus_id OR id = OLD.casus_id;
END;
CREATE TRIGGER casus_regisseur_delete AFTER DELETE ON regie BEGIN
  UPDATE casus SET regisseur = (
    SELECT r.naam FROM regie r WHERE r.casus_id = casus.id AND r.tot IS NULL
  ) WHERE id = OLD.casus_id;
END;
CREATE TRIGGER casus_volgende_actie_insert AFTER INSERT ON actie BEGIN
  UPDATE casus SET (volgende_actie, volgende_actie_op) = (
    SELECT a.omschrijving || coalesce(' (' || a.tijdaanduiding || ')', ''), a.datum FROM (SELECT 1) LEFT JOIN actie a ON a.id = (
      SELECT b.id FROM actie b
      WHERE b.casus_id = casus.id AND b.staat IN ('open', 'bezig', 'wacht')
      ORDER BY b.datum IS NULL, b.datum, b.gemaakt_op, b.id LIMIT 1
    )
  ) WHERE id = NEW.casus_id;
END;
CREATE TRIGGER casus_volgende_actie_update AFTER UPDATE ON actie BEGIN
  UPDATE casus SET (volgende_actie, volgende_actie_op) = (
    SELECT a.omschrijving || coalesce(' (' || a.tijdaanduiding || ')', ''), a.datum FROM (SELECT 1) LEFT JOIN actie a ON a.id = (
      SELECT b.id FROM actie b
      WHERE b.casus_id = casus.id AND b.staat IN ('open', 'bezig', 'wacht')
      ORDER BY b.datum IS NULL, b.datum, b.gemaakt_op, b.id LIMIT 1
    )
  ) WHERE id = NEW.casus_id OR id = OLD.casus_id;
END;
CREATE TRIGGER casus_volgende_actie_delete AFTER DELETE ON actie BEGIN
  UPDATE casus SET (volgende_actie, volgende_actie_op) = (
    SELECT a.omschrijving || coalesce(' (' || a.tijdaanduiding || ')', ''), a.datum FROM (SELECT 1) LEFT JOIN actie a ON a.id = (
      SELECT b.id FROM actie b
      WHERE b.casus_id = casus.id AND b.staat IN ('open', 'bezig', 'wacht')
      ORDER BY b.datum IS NULL, b.datum, b.gemaakt_op, b.id LIMIT 1
    )
  ) WHERE id = OLD.casus_id;
END;
CREATE TRIGGER casus_laatste_contact_insert AFTER INSERT ON journaal BEGIN
  UPDATE casus SET laatste_contact_op = (
    SELECT max(j.gebeurd_op) FROM journaal j WHERE j.casus_id = casus.id AND j.soort = 'contact'
      AND NOT EXISTS (SELECT 1 FROM journaal k WHERE k.corrigeert_id = j.id)
  ) WHERE id = NEW.casus_id;
END;
CREATE TRIGGER casus_laatste_contact_update AFTER UPDATE ON journaal BEGIN
  UPDATE casus SET laatste_contact_op = (
    SELECT max(j.gebeurd_op) FROM journaal j WHERE j.casus_id = casus.id AND j.soort = 'contact'
      AND NOT EXISTS (SELECT 1 FROM journaal k WHERE k.corrigeert_id = j.id)
  ) WHERE id = NEW.casus_id OR id = OLD.casus_id;
END;
CREATE TRIGGER casus_laatste_contact_delete AFTER DELETE ON journaal BEGIN
  UPDATE casus SET laatste_contact_op = (
    SELECT max(j.gebeurd_op) FROM journaal j WHERE j.casus_id = casus.id AND j.soort = 'contact'
      AND NOT EXISTS (SELECT 1 FROM journaal k WHERE k.corrigeert_id = j.id)
  ) WHERE id = OLD.casus_id;
END;
CREATE TRIGGER casus_rode_vlag_insert AFTER INSERT ON signaal BEGIN
  UPDATE casus SET heeft_rode_vlag = EXISTS (
    SELECT 1 FROM signaal s WHERE s.casus_id = casus.id AND s.rode_vlag IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM signaal k WHERE k.corrigeert_id = s.id)
  ) WHERE id = NEW.casus_id;
END;
CREATE TRIGGER casus_rode_vlag_update AFTER UPDATE ON signaal BEGIN
  UPDATE casus SET heeft_rode_vlag = EXISTS (
    SELECT 1 FROM signaal s WHERE s.casus_id = casus.id AND s.rode_vlag IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM signaal k WHERE k.corrigeert_id = s.id)
  ) WHERE id = NEW.casus_id OR id = OLD.casus_id;
END;
CREATE TRIGGER casus_rode_vlag_delete AFTER DELETE ON signaal BEGIN
  UPDATE casus SET heeft_rode_vlag = EXISTS (
    SELECT 1 FROM signaal s WHERE s.casus_id = casus.id AND s.rode_vlag IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM signaal k WHERE k.corrigeert_id = s.id)
  ) WHERE id = OLD.casus_id;
END;
CREATE TRIGGER casus_stap_insert AFTER INSERT ON meldcode_stap BEGIN
  UPDATE casus SET stap = coalesce((
    SELECT max(CAST(substr(s.stap, 6) AS INTEGER)) FROM meldcode_stap s
    JOIN meldcode_doorloop d ON d.id = s.doorloop_id
    WHERE d.casus_id = casus.id AND s.status IN ('uitgevoerd', 'versneld', 'herhaald')
  ), 0) WHERE id = (SELECT casus_id FROM meldcode_doorloop WHERE id = NEW.doorloop_id);
END;
CREATE TRIGGER casus_stap_update AFTER UPDATE ON meldcode_stap BEGIN
  UPDATE casus SET stap = coalesce((
    SELECT max(CAST(substr(s.stap, 6) AS INTEGER)) FROM meldcode_stap s
    JOIN meldcode_doorloop d ON d.id = s.doorloop_id
    WHERE d.casus_id = casus.id AND s.status IN ('uitgevoerd', 'versneld', 'herhaald')
  ), 0) WHERE id = (SELECT casus_id FROM meldcode_doorloop WHERE id = NEW.doorloop_id);
END;
CREATE TRIGGER casus_stap_delete AFTER DELETE ON meldcode_stap BEGIN
  UPDATE casus SET stap = coalesce((
    SELECT max(CAST(substr(s.stap, 6) AS INTEGER)) FROM meldcode_stap s
    JOIN meldcode_doorloop d ON d.id = s.doorloop_id
    WHERE d.casus_id = casus.id AND s.status IN ('uitgevoerd', 'versneld', 'herhaald')
  ), 0) WHERE id = (SELECT casus_id FROM meldcode_doorloop WHERE id = OLD.doorloop_id);
END;
`;
