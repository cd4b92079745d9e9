-- Letters of apology: one for a late dossier of the one-stop desk or a late feedback, with the reason and one new date.

CREATE TABLE apology (
  id             BIGINT AUTO_INCREMENT PRIMARY KEY,
  agency_id      BIGINT        NOT NULL REFERENCES agency (id),
  -- either a feedback or a dossier
  feedback_id    BIGINT        NULL REFERENCES feedback (id),
  dossier_code   VARCHAR(60)   NULL,
  procedure_name VARCHAR(500)  NOT NULL DEFAULT '',
  unit_id        BIGINT        NULL REFERENCES unit (id),
  received_on    DATE          NOT NULL,
  due_on         DATE          NOT NULL,
  reason         VARCHAR(2000) NOT NULL,
  new_date       DATE          NOT NULL,
  written_on     DATE          NOT NULL,
  number         VARCHAR(60)   NOT NULL DEFAULT '',
  -- when the dossier was settled at last; null while it is open
  settled_on     DATE          NULL,
  entered_by     BIGINT        NOT NULL REFERENCES person (id),
  entered_at     DATETIME(3)   NOT NULL,
  erased_on      DATE          NULL,
  version        INT           NOT NULL DEFAULT 0,
  -- one letter, one new date
  UNIQUE KEY uq_apology_feedback (feedback_id),
  UNIQUE KEY uq_apology_dossier (agency_id, dossier_code),
  KEY ix_apology_written (agency_id, written_on),
  KEY ix_apology_due (agency_id, due_on)
);

-- To whom a letter about a dossier goes; the person of a feedback stands in feedback_person.
CREATE TABLE apology_person (
  apology_id BIGINT       NOT NULL PRIMARY KEY REFERENCES apology (id),
  name       VARCHAR(200) NOT NULL DEFAULT '',
  address    VARCHAR(500) NOT NULL DEFAULT '',
  phone      VARCHAR(60)  NOT NULL DEFAULT '',
  email      VARCHAR(200) NOT NULL DEFAULT ''
);
