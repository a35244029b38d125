/** Never edited after release: a change is a new file. */
export const sql = `
CREATE TABLE dossier (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  naam TEXT NOT NULL,
  gemeente_code TEXT NOT NULL,
  regio TEXT NOT NULL,
  is_oefening INTEGER NOT NULL DEFAULT 0 CHECK (is_oefening IN (0, 1)),
  gemaakt_op TEXT NOT NULL
) STRICT;

CREATE TABLE gebruiker (
  id TEXT PRIMARY KEY,
  naam TEXT NOT NULL,
  functie TEXT NOT NULL,
  rol TEXT NOT NULL CHECK (rol IN ('procescoordinator', 'wmo_consulent', 'beheerder', 'fg')),
  is_actief INTEGER NOT NULL DEFAULT 1 CHECK (is_actief IN (0, 1)),
  gemaakt_op TEXT NOT NULL
) STRICT;

CREATE TABLE instelling (
  sleutel TEXT PRIMARY KEY,
  waarde TEXT NOT NULL
) STRICT;

CREATE TABLE casus (
  volgnr INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  nummer TEXT NOT NULL UNIQUE,
  naam TEXT NOT NULL,
  sorteernaam TEXT NOT NULL,
  gemeente_code TEXT,
  status TEXT NOT NULL
    CHECK (status IN (
      'signaal', 'meldcode_loopt', 'gemeld_bij_vt', 'hulp_loopt', 'huisverbod', 'opgeschaald', 'volgen',
      'afgesloten', 'vernietiging_voorgesteld'
    )),
  fase TEXT CHECK (fase IN ('fase_1', 'fase_2', 'fase_3')),
  instroombron TEXT
    CHECK (instroombron IN (
      'eigen_signaal', 'overdracht_vt', 'zorgmelding_politie', 'huisverbod', 'school_leerplicht',
      'huisarts_zorg', 'jeugdteam_gi', 'wmo_aanvraag', 'inwoner_zelf', 'omgeving', 'andere_gemeente', 'zvh_pga',
      'onbekend'
    )),
  binnengekomen_op TEXT,
  adres TEXT,
  postcode TEXT,
  plaats TEXT,
  is_geheim_adres INTEGER NOT NULL DEFAULT 0 CHECK (is_geheim_adres IN (0, 1)),
  afgesloten_op TEXT,
  afsluitreden TEXT
    CHECK (afsluitreden IN (
      'geweld_gestopt', 'overgedragen', 'geen_hg_km', 'verhuisd', 'betrokkenen_weigeren', 'overleden',
      'dubbel_dossier'
    )),
  resultaat TEXT CHECK (resultaat IN ('gestopt', 'afgenomen', 'gelijk', 'toegenomen', 'onbekend')),
  toelichting_afsluiten TEXT,
  gemaakt_op TEXT NOT NULL,
  gemaakt_door TEXT NOT NULL REFERENCES gebruiker (id),
  gewijzigd_op TEXT NOT NULL,
  -- Derived by the triggers of 0002 and 0003, so that the list reads one table.
  regisseur TEXT,
  stap INTEGER NOT NULL DEFAULT 0 CHECK (stap BETWEEN 0 AND 5),
  volgende_actie TEXT,
  volgende_actie_op TEXT,
  laatste_contact_op TEXT,
  heeft_rode_vlag INTEGER NOT NULL DEFAULT 0 CHECK (heeft_rode_vlag IN (0, 1)),
  CHECK ((status = 'afgesloten') = (afgesloten_op IS NOT NULL))
) STRICT;
CREATE INDEX casus_sorteernaam ON casus (sorteernaam, volgnr);
CREATE INDEX casus_gemeente ON casus (gemeente_code, volgnr);
CREATE INDEX casus_status ON casus (status, volgnr);
CREATE INDEX casus_regisseur ON casus (regisseur, volgnr);
CREATE INDEX casus_stap ON casus (stap, volgnr);
CREATE INDEX casus_volgende_actie ON casus (volgende_actie_op, volgnr);
CREATE INDEX casus_laatste_contact ON casus (laatste_contact_op, volgnr);
CREATE INDEX casus_binnengekomen ON casus (binnengekomen_op, volgnr);

CREATE TABLE casus_vorm (
  casus_id TEXT NOT NULL REFERENCES casus (id),
  vorm TEXT NOT NULL
    CHECK (vorm IN (
      'kindermishandeling', 'geweld_tegen_ouders', 'ex_partnergeweld', 'ouderenmishandeling',
      'huiselijk_geweld_overig', 'andere_problematiek', 'geen_km_hg', 'onbekend'
    )),
  PRIMARY KEY (casus_id, vorm)
) STRICT, WITHOUT ROWID;

CREATE TABLE casus_aard (
  casus_id TEXT NOT NULL REFERENCES casus (id),
  aard TEXT NOT NULL
    CHECK (aard IN (
      'lichamelijke_mishandeling', 'lichamelijke_verwaarlozing', 'psychisch_geweld', 'affectieve_verwaarlozing',
      'pedagogische_verwaarlozing', 'seksueel_misbruik', 'financiele_uitbuiting', 'getuige_van_geweld',
      'munchhausen_by_proxy', 'genitale_verminking', 'anders', 'stalking', 'dwingende_controle', 'online_geweld'
    )),
  PRIMARY KEY (casus_id, aard)
) STRICT, WITHOUT ROWID;

CREATE TABLE casus_kenmerk (
  casus_id TEXT NOT NULL REFERENCES casus (id),
  kenmerk TEXT NOT NULL
    CHECK (kenmerk IN (
      'kwetsbare_opvoedsituatie', 'complexe_scheiding', 'mensenhandel', 'ouderenmishandeling', 'seksueel_geweld',
      'schadelijke_traditionele_praktijken', 'lvb', 'eergerelateerd', 'huwelijksdwang_achterlating', 'vgv',
      'ontspoorde_zorg', 'middelen', 'psychiatrie', 'wapen', 'zwangerschap', 'rode_vlag'
    )),
  PRIMARY KEY (casus_id, kenmerk)
) STRICT, WITHOUT ROWID;

CREATE TABLE persoon (
  id TEXT PRIMARY KEY,
  roepnaam TEXT,
  voornamen TEXT,
  tussenvoegsel TEXT,
  achternaam TEXT,
  weergavenaam TEXT NOT NULL,
  zoeksleutel TEXT NOT NULL,
  klanksleutel TEXT NOT NULL,
  geboortedatum TEXT,
  leeftijd INTEGER CHECK (leeftijd BETWEEN 0 AND 130),
  leeftijd_op TEXT,
  geslacht TEXT NOT NULL DEFAULT 'onbekend' CHECK (geslacht IN ('vrouw', 'man', 'anders', 'onbekend')),
  bsn TEXT,
  overleden_op TEXT,
  telefoon TEXT,
  email TEXT,
  taal TEXT,
  heeft_tolk_nodig INTEGER NOT NULL DEFAULT 0 CHECK (heeft_tolk_nodig IN (0, 1)),
  contact_kanaal TEXT
    CHECK (contact_kanaal IN (
      'telefoon', 'bericht', 'mail', 'post', 'huisbezoek', 'op_kantoor', 'via_school', 'via_hulpverlener'
    )),
  contact_afspraak TEXT,
  mag_niet_gebeld INTEGER NOT NULL DEFAULT 0 CHECK (mag_niet_gebeld IN (0, 1)),
  is_geheim_adres INTEGER NOT NULL DEFAULT 0 CHECK (is_geheim_adres IN (0, 1)),
  gemaakt_op TEXT NOT NULL,
  gewijzigd_op TEXT NOT NULL,
  CHECK ((leeftijd IS NULL) = (leeftijd_op IS NULL))
) STRICT;
CREATE INDEX persoon_zoeksleutel ON persoon (zoeksleutel);
CREATE INDEX persoon_klanksleutel ON persoon (klanksleutel);
CREATE INDEX persoon_geboortedatum ON persoon (geboortedatum);
CREATE INDEX persoon_bsn ON persoon (bsn) WHERE bsn IS NOT NULL;

CREATE TABLE casus_persoon (
  id TEXT PRIMARY KEY,
  casus_id TEXT NOT NULL REFERENCES casus (id),
  persoon_id TEXT NOT NULL REFERENCES persoon (id),
  rol TEXT NOT NULL
    CHECK (rol IN (
      'slachtoffer', 'pleger', 'wederzijds', 'getuige', 'kind', 'melder', 'netwerk', 'professional', 'onbekend'
    )),
  toelichting TEXT,
  is_gezinslid INTEGER NOT NULL DEFAULT 1 CHECK (is_gezinslid IN (0, 1)),
  gesproken_op TEXT,
  niet_gesproken_reden TEXT,
  gemaakt_op TEXT NOT NULL,
  UNIQUE (casus_id, persoon_id)
) STRICT;
CREATE INDEX casus_persoon_persoon ON casus_persoon (persoon_id);

CREATE TABLE relatie (
  id TEXT PRIMARY KEY,
  casus_id TEXT NOT NULL REFERENCES casus (id),
  van_persoon_id TEXT NOT NULL REFERENCES persoon (id),
  naar_persoon_id TEXT NOT NULL REFERENCES persoon (id),
  soort TEXT NOT NULL
    CHECK (soort IN (
      'partner', 'ex_partner', 'ouder', 'stiefouder', 'kind', 'broer_zus', 'grootouder', 'overig_familielid',
      'huisgenoot', 'mantelzorger', 'professioneel_verzorger', 'schoonfamilie', 'onbekend'
    )),
  heeft_gezag INTEGER CHECK (heeft_gezag IN (0, 1)),
  van_op TEXT,
  tot_op TEXT,
  gemaakt_op TEXT NOT NULL,
  CHECK (van_persoon_id <> naar_persoon_id),
  UNIQUE (casus_id, van_persoon_id, naar_persoon_id, soort)
) STRICT;
`;
