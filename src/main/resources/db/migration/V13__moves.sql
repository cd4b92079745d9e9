-- Extensions, work given back or moved to another unit, and parts of cooperating units.

ALTER TABLE assignment
  -- first day with progress or a result in the work that this assignment carries on; figures count it as begun since
  ADD COLUMN begun_on DATE NULL;

-- A unit asks the leadership to take work back.
CREATE TABLE return_request (
  id            BIGINT AUTO_INCREMENT PRIMARY KEY,
  assignment_id BIGINT      NOT NULL REFERENCES assignment (id),
  reason        TEXT        NOT NULL,
  asked_by      BIGINT      NOT NULL REFERENCES person (id),
  asked_at      DATETIME(3) NOT NULL,
  state         VARCHAR(12) NOT NULL,
  answer        TEXT        NOT NULL DEFAULT '',
  decided_by    BIGINT      NULL REFERENCES person (id),
  decided_at    DATETIME(3) NULL,
  -- at most one open request for each assignment, whoever is fast
  open_id       BIGINT      AS (IF(state = 'OPEN', assignment_id, NULL)) PERSISTENT,
  UNIQUE KEY uk_return_request_open (open_id),
  KEY ix_return_request (assignment_id)
);

-- A unit asks for a later due date; what the Office thinks and what was decided. The due dates themselves stand in
-- assignment_due.
CREATE TABLE extension (
  id              BIGINT AUTO_INCREMENT PRIMARY KEY,
  agency_id       BIGINT      NOT NULL REFERENCES agency (id),
  assignment_id   BIGINT      NOT NULL REFERENCES assignment (id),
  asked_by        BIGINT      NOT NULL REFERENCES person (id),
  asked_at        DATETIME(3) NOT NULL,
  -- due date at that time
  present_due     DATE        NOT NULL,
  asked_due       DATE        NOT NULL,
  reason          TEXT        NOT NULL,
  -- the new date lies after the plan's year, which whoever asked knew
  beyond_year     BOOLEAN     NOT NULL DEFAULT FALSE,
  -- the People's Committee decides, the Office records its document
  outside         BOOLEAN     NOT NULL DEFAULT FALSE,
  opinion         VARCHAR(12) NULL,
  opinion_text    TEXT        NOT NULL DEFAULT '',
  opinion_by      BIGINT      NULL REFERENCES person (id),
  opinion_at      DATETIME(3) NULL,
  state           VARCHAR(12) NOT NULL,
  granted_due     DATE        NULL,
  decision_text   TEXT        NOT NULL DEFAULT '',
  document_number VARCHAR(60) NOT NULL DEFAULT '',
  document_date   DATE        NULL,
  attachment_id   BIGINT      NULL REFERENCES attachment (id),
  decided_by      BIGINT      NULL REFERENCES person (id),
  decided_at      DATETIME(3) NULL,
  version         INT         NOT NULL DEFAULT 0,
  open_id         BIGINT      AS (IF(state = 'OPEN', assignment_id, NULL)) PERSISTENT,
  UNIQUE KEY uk_extension_open (open_id),
  KEY ix_extension_assignment (assignment_id),
  KEY ix_extension_agency (agency_id, state, asked_at)
);

-- What a cooperating unit is asked for.
CREATE TABLE contribution (
  id            BIGINT AUTO_INCREMENT PRIMARY KEY,
  agency_id     BIGINT      NOT NULL REFERENCES agency (id),
  assignment_id BIGINT      NOT NULL REFERENCES assignment (id),
  unit_id       BIGINT      NOT NULL REFERENCES unit (id),
  person_id     BIGINT      NULL REFERENCES person (id),
  wanted        TEXT        NOT NULL,
  due_on        DATE        NOT NULL,
  asked_by      BIGINT      NOT NULL REFERENCES person (id),
  asked_at      DATETIME(3) NOT NULL,
  state         VARCHAR(12) NOT NULL,
  given_on      DATE        NULL,
  ended_at      DATETIME(3) NULL,
  version       INT         NOT NULL DEFAULT 0,
  open          BOOLEAN     AS (state IN ('ASKED', 'GIVEN')) PERSISTENT,
  KEY ix_contribution_assignment (assignment_id, state),
  KEY ix_contribution_unit (agency_id, unit_id, open, due_on),
  KEY ix_contribution_person (person_id, open)
);

-- What it gave, each time; never overwritten.
CREATE TABLE contribution_answer (
  id              BIGINT AUTO_INCREMENT PRIMARY KEY,
  contribution_id BIGINT      NOT NULL REFERENCES contribution (id),
  seq             INT         NOT NULL,
  text            TEXT        NOT NULL,
  document_number VARCHAR(60) NOT NULL DEFAULT '',
  document_date   DATE        NULL,
  given_by        BIGINT      NOT NULL REFERENCES person (id),
  given_at        DATETIME(3) NOT NULL,
  verdict         VARCHAR(12) NOT NULL,
  verdict_by      BIGINT      NULL REFERENCES person (id),
  verdict_at      DATETIME(3) NULL,
  reason          TEXT        NOT NULL DEFAULT '',
  UNIQUE KEY uk_contribution_answer (contribution_id, seq)
);

CREATE TABLE contribution_answer_attachment (
  answer_id     BIGINT NOT NULL REFERENCES contribution_answer (id),
  attachment_id BIGINT NOT NULL REFERENCES attachment (id),
  PRIMARY KEY (answer_id, attachment_id)
);
