/** Never edited after release: a change is a new file. */
export const sql = `
CREATE TABLE logboek (
  seq INTEGER PRIMARY KEY,
  tijd TEXT NOT NULL,
  gebruiker_id TEXT NOT NULL,
  rol TEXT NOT NULL,
  actie TEXT NOT NULL CHECK (actie IN ('C', 'R', 'U', 'D', 'E')),
  gebeurtenis TEXT NOT NULL,
  uitkomst TEXT NOT NULL,
  casus_id TEXT,
  object_soort TEXT,
  object_id TEXT,
  velden TEXT NOT NULL,
  vorige TEXT NOT NULL,
  hash TEXT NOT NULL
) STRICT;
CREATE INDEX logboek_casus ON logboek (casus_id, seq) WHERE casus_id IS NOT NULL;
CREATE TRIGGER logboek_niet_wijzigen BEFORE UPDATE ON logboek BEGIN SELECT RAISE(ABORT, 'LOGBOEK_VAST'); END;
CREATE TRIGGER logboek_niet_wissen BEFORE DELETE ON logboek BEGIN SELECT RAISE(ABORT, 'LOGBOEK_VAST'); END;

CREATE TABLE wijziging (
  volgnr INTEGER PRIMARY KEY,
  casus_id TEXT,
  object_soort TEXT NOT NULL,
  object_id TEXT NOT NULL,
  veld TEXT NOT NULL,
  oud TEXT,
  nieuw TEXT,
  reden TEXT,
  op TEXT NOT NULL,
  door TEXT NOT NULL REFERENCES gebruiker (id)
) STRICT;
CREATE INDEX wijziging_object ON wijziging (object_id, volgnr);
CREATE INDEX wijziging_casus ON wijziging (casus_id, volgnr);
CREATE TRIGGER wijziging_niet_wijzigen BEFORE UPDATE ON wijziging BEGIN SELECT RAISE(ABORT, 'WIJZIGING_VAST'); END;
CREATE TRIGGER wijziging_niet_wissen BEFORE DELETE ON wijziging BEGIN SELECT RAISE(ABORT, 'WIJZIGING_VAST'); END;

CREATE TABLE concept (
  sleutel TEXT PRIMARY KEY,
  casus_id TEXT REFERENCES casus (id),
  titel TEXT NOT NULL,
  inhoud TEXT NOT NULL,
  gewijzigd_op TEXT NOT NULL,
  gebruiker_id TEXT NOT NULL REFERENCES gebruiker (id)
) STRICT;

CREATE TABLE import (
  id TEXT PRIMARY KEY,
  soort TEXT NOT NULL CHECK (soort IN ('casussen', 'huisverboden')),
  bestandsnaam TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  koppen TEXT NOT NULL,
  verslag TEXT NOT NULL,
  gemaakt_op TEXT NOT NULL,
  gemaakt_door TEXT NOT NULL REFERENCES gebruiker (id)
) STRICT;

CREATE TABLE import_regel (
  id TEXT PRIMARY KEY,
  import_id TEXT NOT NULL REFERENCES import (id),
  rij INTEGER NOT NULL,
  regelsleutel TEXT NOT NULL UNIQUE,
  casus_id TEXT REFERENCES casus (id),
  bronnummer TEXT,
  cellen TEXT NOT NULL
) STRICT;
CREATE INDEX import_regel_import ON import_regel (import_id);
CREATE INDEX import_regel_bronnummer ON import_regel (bronnummer) WHERE bronnummer IS NOT NULL;

-- The one list that is being read in: the source as it came, and what the user has said about it so far.
CREATE TABLE import_bezig (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  kenmerk TEXT NOT NULL,
  bestandsnaam TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  bron TEXT NOT NULL,
  keuzes TEXT NOT NULL,
  gemaakt_op TEXT NOT NULL,
  gebruiker_id TEXT NOT NULL REFERENCES gebruiker (id)
) STRICT;

CREATE TABLE import_kolomkeuze (
  kop TEXT PRIMARY KEY,
  veld TEXT NOT NULL,
  gewijzigd_op TEXT NOT NULL
) STRICT;

-- The ledger of the regional figures: what has left the computer, with the true figures of that moment.
CREATE TABLE monitor_export (
  id TEXT PRIMARY KEY,
  gemeente_code TEXT NOT NULL,
  periode TEXT NOT NULL,
  catalogus_versie TEXT NOT NULL,
  methode TEXT NOT NULL CHECK (methode IN ('onderdrukking', 'afronding')),
  drempel INTEGER NOT NULL,
  ontvanger TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  gemaakt_op TEXT NOT NULL,
  gemaakt_door TEXT NOT NULL REFERENCES gebruiker (id)
) STRICT;

CREATE TABLE monitor_tabel (
  export_id TEXT NOT NULL REFERENCES monitor_export (id),
  tabel TEXT NOT NULL,
  vorm TEXT NOT NULL,
  PRIMARY KEY (export_id, tabel)
) STRICT, WITHOUT ROWID;

-- What a reader knows of a cell: onder = boven is shown as it is, boven NULL is hidden, else it is rounded to getoond.
CREATE TABLE monitor_cel (
  export_id TEXT NOT NULL REFERENCES monitor_export (id),
  tabel TEXT NOT NULL,
  cel TEXT NOT NULL,
  waarde INTEGER NOT NULL CHECK (waarde >= 0),
  onder INTEGER NOT NULL,
  boven INTEGER,
  getoond INTEGER,
  PRIMARY KEY (export_id, tabel, cel)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER monitor_export_vast BEFORE UPDATE ON monitor_export BEGIN SELECT RAISE(ABORT, 'GROOTBOEK_VAST'); END;
CREATE TRIGGER monitor_export_blijft BEFORE DELETE ON monitor_export BEGIN SELECT RAISE(ABORT, 'GROOTBOEK_VAST'); END;
CREATE TRIGGER monitor_tabel_vast BEFORE UPDATE ON monitor_tabel BEGIN SELECT RAISE(ABORT, 'GROOTBOEK_VAST'); END;
CREATE TRIGGER monitor_tabel_blijft BEFORE DELETE ON monitor_tabel BEGIN SELECT RAISE(ABORT, 'GROOTBOEK_VAST'); END;
CREATE TRIGGER monitor_cel_vast BEFORE UPDATE ON monitor_cel BEGIN SELECT RAISE(ABORT, 'GROOTBOEK_VAST'); END;
CREATE TRIGGER monitor_cel_blijft BEFORE DELETE ON monitor_cel BEGIN SELECT RAISE(ABORT, 'GROOTBOEK_VAST'); END;

-- Search. External content: the text itself stands once, in its own table. Prefixes for search while typing.
CREATE VIRTUAL TABLE journaal_zoek USING fts5 (
  tekst, content = 'journaal', content_rowid = 'volgnr', tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
CREATE TRIGGER journaal_zoek_bij AFTER INSERT ON journaal BEGIN
  INSERT INTO journaal_zoek (rowid, tekst) VALUES (NEW.volgnr, NEW.tekst);
END;
CREATE TRIGGER journaal_zoek_wijzig AFTER UPDATE OF tekst ON journaal BEGIN
  INSERT INTO journaal_zoek (journaal_zoek, rowid, tekst) VALUES ('delete', OLD.volgnr, OLD.tekst);
  INSERT INTO journaal_zoek (rowid, tekst) VALUES (NEW.volgnr, NEW.tekst);
END;
CREATE TRIGGER journaal_zoek_weg AFTER DELETE ON journaal BEGIN
  INSERT INTO journaal_zoek (journaal_zoek, rowid, tekst) VALUES ('delete', OLD.volgnr, OLD.tekst);
END;

-- One row a case: its number, name, regisseur, people, address, place.
CREATE VIRTUAL TABLE casus_zoek USING fts5 (
  kern, personen, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
CREATE TRIGGER casus_zoek_bij AFTER INSERT ON casus BEGIN
  INSERT INTO casus_zoek (rowid, kern, personen)
  VALUES (NEW.volgnr, concat_ws(' ', NEW.nummer, NEW.naam, NEW.adres, NEW.postcode, NEW.plaats), '');
END;
CREATE TRIGGER casus_zoek_wijzig AFTER UPDATE OF nummer, naam, adres, postcode, plaats ON casus BEGIN
  UPDATE casus_zoek SET kern = concat_ws(' ', NEW.nummer, NEW.naam, NEW.adres, NEW.postcode, NEW.plaats)
  WHERE rowid = NEW.volgnr;
END;
CREATE TRIGGER casus_zoek_persoon_bij AFTER INSERT ON casus_persoon BEGIN
  UPDATE casus_zoek SET personen = (
    SELECT group_concat(p.weergavenaam, ' ') FROM casus_persoon cp JOIN persoon p ON p.id = cp.persoon_id
    WHERE cp.casus_id = NEW.casus_id
  ) WHERE rowid = (SELECT volgnr FROM casus WHERE id = NEW.casus_id);
END;
CREATE TRIGGER casus_zoek_persoon_weg AFTER DELETE ON casus_persoon BEGIN
  UPDATE casus_zoek SET personen = coalesce((
    SELECT group_concat(p.weergavenaam, ' ') FROM casus_persoon cp JOIN persoon p ON p.id = cp.persoon_id
    WHERE cp.casus_id = OLD.casus_id
  ), '') WHERE rowid = (SELECT volgnr FROM casus WHERE id = OLD.casus_id);
END;
CREATE TRIGGER casus_zoek_persoon_naam AFTER UPDATE OF weergavenaam ON persoon BEGIN
  UPDATE casus_zoek SET personen = (
    SELECT group_concat(p.weergavenaam, ' ') FROM casus_persoon cp JOIN persoon p ON p.id = cp.persoon_id
    WHERE cp.casus_id = (SELECT id FROM casus WHERE volgnr = casus_zoek.rowid)
  ) WHERE rowid IN (
    SELECT c.volgnr FROM casus_persoon cp JOIN casus c ON c.id = cp.casus_id WHERE cp.persoon_id = NEW.id
  );
END;
`;
