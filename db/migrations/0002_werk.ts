/** Never edited after release: a change is a new file. */
export const sql = `
CREATE TABLE signaal (
  id TEXT PRIMARY KEY,
  casus_id TEXT NOT NULL REFERENCES casus (id),
  persoon_id TEXT REFERENCES persoon (id),
  soort TEXT,
  feit TEXT NOT NULL,
  bron TEXT NOT NULL,
  bronsoort TEXT NOT NULL
    CHECK (bronsoort IN (
      'eigen_waarneming', 'slachtoffer', 'pleger', 'kind', 'familie_netwerk', 'omgeving', 'politie',
      'veilig_thuis', 'school', 'zorg', 'hulpverlener', 'collega', 'document', 'anders', 'onbekend'
    )),
  duiding TEXT,
  duiding_door TEXT,
  gebeurd_op TEXT,
  plaats TEXT,
  rode_vlag TEXT,
  vastgesteld_op TEXT,
  corrigeert_id TEXT REFERENCES signaal (id),
  correctie_reden TEXT,
  gemaakt_op TEXT NOT NULL,
  gemaakt_door TEXT NOT NULL REFERENCES gebruiker (id),
  CHECK ((duiding IS NULL) = (duiding_door IS NULL)),
  CHECK ((corrigeert_id IS NULL) = (correctie_reden IS NULL))
) STRICT;
CREATE INDEX signaal_casus ON signaal (casus_id, gebeurd_op);
CREATE INDEX signaal_correctie ON signaal (corrigeert_id) WHERE corrigeert_id IS NOT NULL;

CREATE TABLE journaal (
  volgnr INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  casus_id TEXT NOT NULL REFERENCES casus (id),
  soort TEXT NOT NULL CHECK (soort IN ('notitie', 'contact', 'overleg', 'besluit', 'bronregel', 'correctie')),
  gebeurd_op TEXT NOT NULL,
  tekst TEXT NOT NULL,
  persoon_id TEXT REFERENCES persoon (id),
  met_wie TEXT,
  kanaal TEXT
    CHECK (kanaal IN (
      'telefoon', 'bericht', 'mail', 'post', 'huisbezoek', 'op_kantoor', 'via_school', 'via_hulpverlener'
    )),
  vastgesteld_op TEXT,
  corrigeert_id TEXT REFERENCES journaal (id),
  correctie_reden TEXT,
  gemaakt_op TEXT NOT NULL,
  gemaakt_door TEXT NOT NULL REFERENCES gebruiker (id),
  CHECK ((corrigeert_id IS NULL) = (correctie_reden IS NULL))
) STRICT;
CREATE INDEX journaal_casus ON journaal (casus_id, gebeurd_op);
CREATE INDEX journaal_correctie ON journaal (corrigeert_id) WHERE corrigeert_id IS NOT NULL;

CREATE TABLE plan (
  id TEXT PRIMARY KEY,
  casus_id TEXT NOT NULL UNIQUE REFERENCES casus (id),
  versie INTEGER NOT NULL DEFAULT 1,
  krachten TEXT,
  zorgen TEXT,
  gewenst_resultaat TEXT,
  evaluatie_op TEXT,
  vastgesteld_op TEXT,
  vastgesteld_door TEXT REFERENCES gebruiker (id),
  gemaakt_op TEXT NOT NULL,
  gewijzigd_op TEXT NOT NULL
) STRICT;

CREATE TABLE plan_versie (
  id TEXT PRIMARY KEY,
  plan_id TEXT NOT NULL REFERENCES plan (id),
  versie INTEGER NOT NULL,
  inhoud TEXT NOT NULL,
  vastgesteld_op TEXT NOT NULL,
  vastgesteld_door TEXT NOT NULL REFERENCES gebruiker (id),
  UNIQUE (plan_id, versie)
) STRICT;

CREATE TABLE doel (
  id TEXT PRIMARY KEY,
  plan_id TEXT NOT NULL REFERENCES plan (id),
  persoon_id TEXT REFERENCES persoon (id),
  omschrijving TEXT NOT NULL,
  leefgebied TEXT
    CHECK (leefgebied IN (
      'wonen', 'inkomen_schulden', 'werk_dagbesteding', 'gezondheid', 'psychisch', 'verslaving', 'opvoeding',
      'relatie', 'sociaal_netwerk', 'school', 'justitie', 'veiligheid'
    )),
  volgorde INTEGER NOT NULL,
  bereikt_op TEXT,
  vervallen_op TEXT,
  gemaakt_op TEXT NOT NULL
) STRICT;
CREATE INDEX doel_plan ON doel (plan_id, volgorde);

CREATE TABLE veiligheidsafspraak (
  id TEXT PRIMARY KEY,
  plan_id TEXT NOT NULL REFERENCES plan (id),
  afspraak TEXT NOT NULL,
  wie TEXT NOT NULL,
  toezicht TEXT,
  als_het_misgaat TEXT,
  volgorde INTEGER NOT NULL,
  vervallen_op TEXT,
  gemaakt_op TEXT NOT NULL
) STRICT;
CREATE INDEX veiligheidsafspraak_plan ON veiligheidsafspraak (plan_id, volgorde);

CREATE TABLE actie (
  id TEXT PRIMARY KEY,
  casus_id TEXT NOT NULL REFERENCES casus (id),
  doel_id TEXT REFERENCES doel (id),
  soort TEXT NOT NULL CHECK (soort IN ('actie', 'toezegging')),
  omschrijving TEXT NOT NULL,
  eigenaar TEXT,
  organisatie TEXT,
  datum TEXT,
  tijdaanduiding TEXT,
  staat TEXT NOT NULL CHECK (staat IN ('open', 'bezig', 'wacht', 'gedaan', 'vervallen')),
  afgerond_op TEXT,
  gemaakt_op TEXT NOT NULL,
  gemaakt_door TEXT NOT NULL REFERENCES gebruiker (id),
  gewijzigd_op TEXT NOT NULL,
  CHECK ((staat IN ('gedaan', 'vervallen')) = (afgerond_op IS NOT NULL))
) STRICT;
CREATE INDEX actie_casus ON actie (casus_id, staat, datum);
CREATE INDEX actie_datum ON actie (staat, datum);

CREATE TABLE regie (
  id TEXT PRIMARY KEY,
  casus_id TEXT NOT NULL REFERENCES casus (id),
  naam TEXT NOT NULL,
  organisatie TEXT,
  functie TEXT,
  van TEXT NOT NULL,
  tot TEXT,
  reden TEXT,
  gemaakt_op TEXT NOT NULL,
  gemaakt_door TEXT NOT NULL REFERENCES gebruiker (id),
  CHECK (tot IS NULL OR tot >= van)
) STRICT;
-- Eén regisseur: the database itself refuses a second open one, and one whose time overlaps another's.
CREATE UNIQUE INDEX regie_een_open ON regie (casus_id) WHERE tot IS NULL;
CREATE INDEX regie_casus ON regie (casus_id, van);
CREATE TRIGGER regie_geen_overlap BEFORE INSERT ON regie
WHEN EXISTS (
  SELECT 1 FROM regie r
  WHERE r.casus_id = NEW.casus_id AND r.van < coalesce(NEW.tot, '9999') AND NEW.van < coalesce(r.tot, '9999')
)
BEGIN
  SELECT RAISE(ABORT, 'REGIE_OVERLAP');
END;

CREATE TABLE meldcode_doorloop (
  id TEXT PRIMARY KEY,
  casus_id TEXT NOT NULL REFERENCES casus (id),
  nummer INTEGER NOT NULL,
  aanleiding TEXT,
  gestart_op TEXT NOT NULL,
  gesloten_op TEXT,
  sluitreden TEXT
    CHECK (sluitreden IN (
      'geen_vermoeden', 'hulp_met_volgafspraken', 'gemeld', 'nieuwe_doorloop', 'overgedragen', 'anders'
    )),
  sluit_toelichting TEXT,
  gemaakt_op TEXT NOT NULL,
  gemaakt_door TEXT NOT NULL REFERENCES gebruiker (id),
  CHECK ((gesloten_op IS NULL) = (sluitreden IS NULL)),
  UNIQUE (casus_id, nummer)
) STRICT;

CREATE TABLE doorloop_persoon (
  doorloop_id TEXT NOT NULL REFERENCES meldcode_doorloop (id),
  persoon_id TEXT NOT NULL REFERENCES persoon (id),
  PRIMARY KEY (doorloop_id, persoon_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE meldcode_stap (
  id TEXT PRIMARY KEY,
  doorloop_id TEXT NOT NULL REFERENCES meldcode_doorloop (id),
  stap TEXT NOT NULL CHECK (stap IN ('stap_1', 'stap_2', 'stap_3', 'stap_4', 'stap_5')),
  status TEXT NOT NULL
    CHECK (status IN ('open', 'uitgevoerd', 'overgeslagen', 'versneld', 'herhaald')),
  uitgevoerd_op TEXT,
  reden TEXT,
  velden TEXT NOT NULL,
  vastgesteld_op TEXT,
  vastgesteld_door TEXT REFERENCES gebruiker (id),
  corrigeert_id TEXT REFERENCES meldcode_stap (id),
  correctie_reden TEXT,
  gemaakt_op TEXT NOT NULL,
  gemaakt_door TEXT NOT NULL REFERENCES gebruiker (id),
  gewijzigd_op TEXT NOT NULL,
  CHECK ((corrigeert_id IS NULL) = (correctie_reden IS NULL))
) STRICT;
CREATE INDEX meldcode_stap_doorloop ON meldcode_stap (doorloop_id, stap);
CREATE INDEX meldcode_stap_correctie ON meldcode_stap (corrigeert_id) WHERE corrigeert_id IS NOT NULL;

CREATE TABLE weging (
  id TEXT PRIMARY KEY,
  doorloop_id TEXT NOT NULL REFERENCES meldcode_doorloop (id),
  kader_id TEXT NOT NULL,
  kader_versie TEXT NOT NULL,
  variant TEXT NOT NULL DEFAULT 'A' CHECK (variant IN ('A', 'B')),
  uitkomst TEXT CHECK (uitkomst IN ('open', 'afsluiten', 'melden', 'hulp', 'afsluiten_met_volgafspraken')),
  vervolg_op TEXT,
  vastgesteld_op TEXT,
  vastgesteld_door TEXT REFERENCES gebruiker (id),
  gemaakt_op TEXT NOT NULL,
  gemaakt_door TEXT NOT NULL REFERENCES gebruiker (id)
) STRICT;
CREATE INDEX weging_doorloop ON weging (doorloop_id);

-- Answers pile up: of each question the one with the highest nr counts, the earlier ones stay readable.
CREATE TABLE weging_antwoord (
  id TEXT PRIMARY KEY,
  weging_id TEXT NOT NULL REFERENCES weging (id),
  nr INTEGER NOT NULL DEFAULT 1,
  vraag TEXT NOT NULL CHECK (vraag IN ('1', '2', '3', '4', '5')),
  antwoord TEXT NOT NULL CHECK (antwoord IN ('ja', 'nee', 'twijfel')),
  onderbouwing TEXT NOT NULL,
  vinkjes TEXT NOT NULL DEFAULT '[]',
  termijn TEXT,
  correctie_reden TEXT,
  beantwoord_op TEXT NOT NULL,
  door TEXT NOT NULL REFERENCES gebruiker (id),
  UNIQUE (weging_id, vraag, nr)
) STRICT;

CREATE TABLE weging_antwoord_signaal (
  antwoord_id TEXT NOT NULL REFERENCES weging_antwoord (id),
  signaal_id TEXT NOT NULL REFERENCES signaal (id),
  PRIMARY KEY (antwoord_id, signaal_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE besluit (
  id TEXT PRIMARY KEY,
  doorloop_id TEXT NOT NULL REFERENCES meldcode_doorloop (id),
  weging_id TEXT REFERENCES weging (id),
  melden TEXT NOT NULL
    CHECK (melden IN (
      'ja_norm_1', 'ja_norm_2', 'ja_norm_3', 'nee_geen_vermoeden', 'nee_hulp_volstaat',
      'nee_gemotiveerd_afgeweken'
    )),
  melden_motivering TEXT NOT NULL,
  hulp TEXT NOT NULL CHECK (hulp IN ('zelf', 'georganiseerd', 'samen_met_vt', 'geen')),
  hulp_motivering TEXT,
  afwijking_motivering TEXT,
  besloten_op TEXT NOT NULL,
  vastgesteld_op TEXT,
  gemaakt_op TEXT NOT NULL,
  gemaakt_door TEXT NOT NULL REFERENCES gebruiker (id)
) STRICT;
CREATE INDEX besluit_doorloop ON besluit (doorloop_id);

CREATE TABLE besluit_geinformeerd (
  besluit_id TEXT NOT NULL REFERENCES besluit (id),
  persoon_id TEXT NOT NULL REFERENCES persoon (id),
  wijze TEXT NOT NULL CHECK (wijze IN ('ja_vooraf', 'ja_achteraf', 'nee', 'niet_bereikt')),
  reden TEXT,
  pogingen INTEGER,
  reactie TEXT,
  PRIMARY KEY (besluit_id, persoon_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE vt_contact (
  id TEXT PRIMARY KEY,
  casus_id TEXT NOT NULL REFERENCES casus (id),
  doorloop_id TEXT REFERENCES meldcode_doorloop (id),
  soort TEXT NOT NULL CHECK (soort IN ('adviesvraag', 'melding')),
  is_anoniem INTEGER NOT NULL DEFAULT 0 CHECK (is_anoniem IN (0, 1)),
  op TEXT,
  met_wie TEXT,
  uitkomst TEXT,
  gemaakt_op TEXT NOT NULL,
  gemaakt_door TEXT NOT NULL REFERENCES gebruiker (id)
) STRICT;
CREATE INDEX vt_contact_casus ON vt_contact (casus_id);

CREATE TABLE huisverbod (
  id TEXT PRIMARY KEY,
  casus_id TEXT NOT NULL REFERENCES casus (id),
  nummer TEXT,
  uithuisgeplaatste_id TEXT REFERENCES persoon (id),
  achterblijver_id TEXT REFERENCES persoon (id),
  opgelegd_op TEXT,
  duur_dagen INTEGER,
  is_verlengd INTEGER NOT NULL DEFAULT 0 CHECK (is_verlengd IN (0, 1)),
  ingetrokken_op TEXT,
  is_ingetrokken INTEGER NOT NULL DEFAULT 0 CHECK (is_ingetrokken IN (0, 1)),
  overtreden_op TEXT,
  is_overtreden INTEGER NOT NULL DEFAULT 0 CHECK (is_overtreden IN (0, 1)),
  hulp_aanvaard TEXT NOT NULL DEFAULT 'onbekend' CHECK (hulp_aanvaard IN ('ja', 'deels', 'nee', 'onbekend')),
  kinderen TEXT NOT NULL DEFAULT 'onbekend' CHECK (kinderen IN ('ja', 'nee', 'onbekend')),
  brontekst TEXT,
  gemaakt_op TEXT NOT NULL,
  gemaakt_door TEXT NOT NULL REFERENCES gebruiker (id)
) STRICT;
CREATE INDEX huisverbod_casus ON huisverbod (casus_id);
`;
