-- Organisation, calendar, documents, plans, tasks, outcomes. Ids are internal; every business row carries its agency.

CREATE TABLE agency (
  id            BIGINT AUTO_INCREMENT PRIMARY KEY,
  parent_id     BIGINT NULL REFERENCES agency (id),
  code          VARCHAR(40)  NOT NULL UNIQUE,
  name          VARCHAR(200) NOT NULL,
  superior_name VARCHAR(200) NOT NULL DEFAULT '',
  place_name    VARCHAR(100) NOT NULL DEFAULT '',
  number_suffix VARCHAR(40)  NOT NULL DEFAULT '',
  active        BOOLEAN      NOT NULL DEFAULT TRUE,
  version       INT          NOT NULL DEFAULT 0
);

CREATE TABLE agency_parameter (
  agency_id BIGINT       NOT NULL REFERENCES agency (id),
  name      VARCHAR(80)  NOT NULL,
  value     VARCHAR(500) NOT NULL,
  PRIMARY KEY (agency_id, name)
);

CREATE TABLE unit (
  id         BIGINT AUTO_INCREMENT PRIMARY KEY,
  agency_id  BIGINT       NOT NULL REFERENCES agency (id),
  parent_id  BIGINT       NULL REFERENCES unit (id),
  code       VARCHAR(40)  NOT NULL,
  name       VARCHAR(200) NOT NULL,
  short_name VARCHAR(100) NOT NULL DEFAULT '',
  kind       VARCHAR(30)  NOT NULL,
  sort_no    INT          NOT NULL DEFAULT 0,
  active     BOOLEAN      NOT NULL DEFAULT TRUE,
  version    INT          NOT NULL DEFAULT 0,
  UNIQUE KEY uk_unit_code (agency_id, code)
);

-- What a person decided a printed unit name means; used at the next reading.
CREATE TABLE unit_alias (
  id         BIGINT AUTO_INCREMENT PRIMARY KEY,
  agency_id  BIGINT       NOT NULL REFERENCES agency (id),
  alias_key  VARCHAR(300) NOT NULL,
  printed    VARCHAR(300) NOT NULL,
  unit_id    BIGINT       NULL REFERENCES unit (id),
  meaning    VARCHAR(20)  NOT NULL,
  decided_by BIGINT       NULL,
  decided_at DATETIME(3)  NOT NULL,
  UNIQUE KEY uk_unit_alias (agency_id, alias_key)
);

CREATE TABLE person (
  id                   BIGINT AUTO_INCREMENT PRIMARY KEY,
  agency_id            BIGINT       NOT NULL REFERENCES agency (id),
  unit_id              BIGINT       NULL REFERENCES unit (id),
  username             VARCHAR(80)  NOT NULL UNIQUE,
  password_hash        VARCHAR(200) NOT NULL,
  full_name            VARCHAR(200) NOT NULL,
  title                VARCHAR(200) NOT NULL DEFAULT '',
  email                VARCHAR(200) NOT NULL DEFAULT '',
  signs_by_delegation  BOOLEAN      NOT NULL DEFAULT FALSE,
  must_change_password BOOLEAN      NOT NULL DEFAULT FALSE,
  active               BOOLEAN      NOT NULL DEFAULT TRUE,
  version              INT          NOT NULL DEFAULT 0,
  KEY ix_person_unit (agency_id, unit_id)
);

CREATE TABLE person_role (
  person_id BIGINT      NOT NULL REFERENCES person (id),
  role      VARCHAR(30) NOT NULL,
  PRIMARY KEY (person_id, role)
);

-- The field of work of a deputy director: the units in his or her charge.
CREATE TABLE person_field (
  person_id BIGINT NOT NULL REFERENCES person (id),
  unit_id   BIGINT NOT NULL REFERENCES unit (id),
  PRIMARY KEY (person_id, unit_id)
);

CREATE TABLE calendar_day (
  agency_id BIGINT       NOT NULL REFERENCES agency (id),
  day       DATE         NOT NULL,
  name      VARCHAR(200) NOT NULL,
  type      VARCHAR(20)  NOT NULL,
  PRIMARY KEY (agency_id, day)
);

CREATE TABLE attachment (
  id           BIGINT AUTO_INCREMENT PRIMARY KEY,
  agency_id    BIGINT       NOT NULL REFERENCES agency (id),
  file_name    VARCHAR(255) NOT NULL,
  content_type VARCHAR(120) NOT NULL,
  size         BIGINT       NOT NULL,
  sha256       CHAR(64)     NOT NULL,
  content      LONGBLOB     NULL,
  stored_path  VARCHAR(400) NULL,
  uploaded_by  BIGINT       NOT NULL,
  uploaded_at  DATETIME(3)  NOT NULL
);

CREATE TABLE plan (
  id                 BIGINT AUTO_INCREMENT PRIMARY KEY,
  agency_id          BIGINT        NOT NULL REFERENCES agency (id),
  number             VARCHAR(60)   NULL,
  issued_on          DATE          NULL,
  plan_year          INT           NOT NULL,
  title              VARCHAR(2000) NOT NULL,
  area               VARCHAR(30)   NOT NULL,
  status             VARCHAR(20)   NOT NULL,
  signed_on_paper    BOOLEAN       NOT NULL DEFAULT FALSE,
  printed_number     VARCHAR(60)   NULL,
  printed_issued_on  DATE          NULL,
  replaces_number    VARCHAR(60)   NULL,
  replaces_issued_on DATE          NULL,
  replaces_plan_id   BIGINT        NULL REFERENCES plan (id),
  attachment_id      BIGINT        NULL REFERENCES attachment (id),
  comments_due       DATE          NULL,
  drafted_by         BIGINT        NOT NULL REFERENCES person (id),
  created_at         DATETIME(3)   NOT NULL,
  approved_by        BIGINT        NULL REFERENCES person (id),
  approved_at        DATETIME(3)   NULL,
  issued_at          DATETIME(3)   NULL,
  version            INT           NOT NULL DEFAULT 0,
  KEY ix_plan_agency (agency_id, status, plan_year)
);

CREATE TABLE plan_row (
  id                    BIGINT AUTO_INCREMENT PRIMARY KEY,
  plan_id               BIGINT        NOT NULL REFERENCES plan (id),
  position              INT           NOT NULL,
  parent_position       INT           NULL,
  appendix              VARCHAR(60)   NOT NULL DEFAULT '',
  section_no            VARCHAR(60)   NOT NULL DEFAULT '',
  section_title         TEXT          NOT NULL DEFAULT '',
  row_no                VARCHAR(60)   NOT NULL DEFAULT '',
  content               TEXT          NOT NULL,
  area                  VARCHAR(30)   NOT NULL,
  lead_text             TEXT          NOT NULL DEFAULT '',
  cooperating_text      TEXT          NOT NULL DEFAULT '',
  deadline_text         TEXT          NOT NULL DEFAULT '',
  deliverable           TEXT          NOT NULL DEFAULT '',
  note                  TEXT          NOT NULL DEFAULT '',
  extra                 TEXT          NOT NULL DEFAULT '{}',
  place                 VARCHAR(200)  NOT NULL DEFAULT '',
  deadline_kind         VARCHAR(20)   NOT NULL,
  start_on              DATE          NULL,
  due_on                DATE          NULL,
  recurrence            VARCHAR(20)   NULL,
  recurrence_points     VARCHAR(500)  NOT NULL DEFAULT '',
  amount                INT           NULL,
  amount_unit           VARCHAR(20)   NULL,
  event_text            VARCHAR(500)  NOT NULL DEFAULT '',
  deadline_flags        VARCHAR(500)  NOT NULL DEFAULT '',
  needs_confirmation    BOOLEAN       NOT NULL,
  explanation           VARCHAR(1000) NOT NULL DEFAULT '',
  deadline_changed      BOOLEAN       NOT NULL DEFAULT FALSE,
  deadline_confirmed_by BIGINT        NULL REFERENCES person (id),
  deadline_confirmed_at DATETIME(3)   NULL,
  excluded_reason       VARCHAR(500)  NULL,
  version               INT           NOT NULL DEFAULT 0,
  UNIQUE KEY uk_plan_row (plan_id, position)
);

CREATE TABLE plan_row_unit (
  id         BIGINT AUTO_INCREMENT PRIMARY KEY,
  row_id     BIGINT       NOT NULL REFERENCES plan_row (id) ON DELETE CASCADE,
  part       VARCHAR(12)  NOT NULL,
  sort_no    INT          NOT NULL,
  raw        VARCHAR(500) NOT NULL,
  unit_id    BIGINT       NULL REFERENCES unit (id),
  meaning    VARCHAR(20)  NOT NULL,
  confidence VARCHAR(20)  NOT NULL,
  suggested_unit_id BIGINT NULL REFERENCES unit (id),
  KEY ix_plan_row_unit (row_id, part, sort_no)
);

CREATE TABLE plan_target (
  id               BIGINT AUTO_INCREMENT PRIMARY KEY,
  plan_id          BIGINT        NOT NULL REFERENCES plan (id),
  position         INT           NOT NULL,
  code             VARCHAR(60)   NOT NULL,
  name             TEXT          NOT NULL,
  unit             VARCHAR(60)   NOT NULL DEFAULT '',
  comparator       VARCHAR(4)    NOT NULL,
  value            DECIMAL(18,4) NULL,
  upper_value      DECIMAL(18,4) NULL,
  value_text       VARCHAR(500)  NOT NULL DEFAULT '',
  lead_text        TEXT          NOT NULL DEFAULT '',
  cooperating_text TEXT          NOT NULL DEFAULT '',
  evaluator        VARCHAR(300)  NOT NULL DEFAULT '',
  group_title      TEXT          NOT NULL DEFAULT '',
  source           TEXT          NOT NULL DEFAULT '',
  place            VARCHAR(200)  NOT NULL DEFAULT ''
);

-- Table rows that the reader did not understand: a person turns each into a task or says why it is none.
CREATE TABLE plan_unread_row (
  id          BIGINT AUTO_INCREMENT PRIMARY KEY,
  plan_id     BIGINT       NOT NULL REFERENCES plan (id),
  place       VARCHAR(200) NOT NULL,
  text        TEXT         NOT NULL,
  resolution  VARCHAR(500) NULL,
  resolved_by BIGINT       NULL REFERENCES person (id),
  resolved_at DATETIME(3)  NULL
);

CREATE TABLE plan_comment (
  id           BIGINT AUTO_INCREMENT PRIMARY KEY,
  plan_id      BIGINT      NOT NULL REFERENCES plan (id),
  unit_id      BIGINT      NULL REFERENCES unit (id),
  row_id       BIGINT      NULL REFERENCES plan_row (id),
  person_id    BIGINT      NOT NULL REFERENCES person (id),
  agrees       BOOLEAN     NOT NULL,
  text         TEXT        NOT NULL,
  created_at   DATETIME(3) NOT NULL,
  answer       TEXT        NULL,
  KEY ix_plan_comment (plan_id)
);

CREATE TABLE plan_event (
  id        BIGINT AUTO_INCREMENT PRIMARY KEY,
  plan_id   BIGINT      NOT NULL REFERENCES plan (id),
  row_id    BIGINT      NULL,
  at        DATETIME(3) NOT NULL,
  actor_id  BIGINT      NULL REFERENCES person (id),
  kind      VARCHAR(40) NOT NULL,
  text      TEXT        NOT NULL,
  KEY ix_plan_event (plan_id, at)
);

CREATE TABLE task (
  id                BIGINT AUTO_INCREMENT PRIMARY KEY,
  agency_id         BIGINT       NOT NULL REFERENCES agency (id),
  plan_id           BIGINT       NULL REFERENCES plan (id),
  plan_row_id       BIGINT       NULL REFERENCES plan_row (id),
  source            VARCHAR(20)  NOT NULL,
  source_label      VARCHAR(120) NOT NULL,
  code              VARCHAR(60)  NOT NULL,
  plan_year         INT          NOT NULL,
  area              VARCHAR(30)  NOT NULL,
  content           TEXT         NOT NULL,
  deliverable       TEXT         NOT NULL DEFAULT '',
  note              TEXT         NOT NULL DEFAULT '',
  cooperating_text  TEXT         NOT NULL DEFAULT '',
  deadline_text     TEXT         NOT NULL DEFAULT '',
  deadline_kind     VARCHAR(20)  NOT NULL,
  start_on          DATE         NULL,
  due_on            DATE         NULL,
  recurrence        VARCHAR(20)  NULL,
  recurrence_points VARCHAR(500) NOT NULL DEFAULT '',
  -- the next occurrence of a recurring task that is still to be opened; a task with one is not done
  next_due_on       DATE         NULL,
  assigned_on       DATE         NOT NULL,
  created_at        DATETIME(3)  NOT NULL,
  version           INT          NOT NULL DEFAULT 0,
  KEY ix_task_plan (plan_id),
  KEY ix_task_year (agency_id, plan_year, source)
);

CREATE TABLE task_cooperation (
  task_id BIGINT NOT NULL REFERENCES task (id),
  unit_id BIGINT NOT NULL REFERENCES unit (id),
  PRIMARY KEY (task_id, unit_id),
  KEY ix_task_cooperation (unit_id, task_id)
);

CREATE TABLE assignment (
  id              BIGINT AUTO_INCREMENT PRIMARY KEY,
  agency_id       BIGINT      NOT NULL REFERENCES agency (id),
  task_id         BIGINT      NOT NULL REFERENCES task (id),
  plan_id         BIGINT      NULL REFERENCES plan (id),
  unit_id         BIGINT      NOT NULL REFERENCES unit (id),
  officer_id      BIGINT      NULL REFERENCES person (id),
  occurrence      INT         NOT NULL DEFAULT 1,
  status          VARCHAR(20) NOT NULL,
  open            BOOLEAN     NOT NULL DEFAULT TRUE,
  reworked        BOOLEAN     NOT NULL DEFAULT FALSE,
  assigned_on     DATE        NOT NULL,
  start_on        DATE        NULL,
  original_due_on DATE        NULL,
  due_on          DATE        NULL,
  -- far future when there is no due date, so that one index serves "most urgent first"
  sort_due        DATE        NOT NULL,
  progress_on     DATE        NULL,
  submitted_on    DATE        NULL,
  completed_on    DATE        NULL,
  ended_at        DATETIME(3) NULL,
  version         INT         NOT NULL DEFAULT 0,
  KEY ix_assignment_task (task_id),
  KEY ix_assignment_plan (plan_id),
  KEY ix_assignment_agency (agency_id, open, sort_due, id),
  KEY ix_assignment_unit (agency_id, unit_id, open, sort_due, id),
  KEY ix_assignment_officer (officer_id, open, sort_due, id)
);

-- Due dates as they were known: a row for each change, never overwritten.
CREATE TABLE assignment_due (
  id            BIGINT AUTO_INCREMENT PRIMARY KEY,
  assignment_id BIGINT       NOT NULL REFERENCES assignment (id),
  known_from    DATE         NOT NULL,
  due_on        DATE         NULL,
  actor_id      BIGINT       NULL,
  reason        VARCHAR(500) NOT NULL,
  KEY ix_assignment_due (assignment_id, known_from)
);

CREATE TABLE assignment_event (
  id            BIGINT AUTO_INCREMENT PRIMARY KEY,
  assignment_id BIGINT      NOT NULL REFERENCES assignment (id),
  at            DATETIME(3) NOT NULL,
  actor_id      BIGINT      NULL REFERENCES person (id),
  kind          VARCHAR(40) NOT NULL,
  status        VARCHAR(20) NOT NULL,
  text          TEXT        NOT NULL,
  KEY ix_assignment_event (assignment_id, at)
);

CREATE TABLE progress_entry (
  id            BIGINT AUTO_INCREMENT PRIMARY KEY,
  assignment_id BIGINT      NOT NULL REFERENCES assignment (id),
  at            DATETIME(3) NOT NULL,
  person_id     BIGINT      NOT NULL REFERENCES person (id),
  percent       INT         NULL,
  text          TEXT        NOT NULL,
  KEY ix_progress_entry (assignment_id, at)
);

CREATE TABLE result (
  id              BIGINT AUTO_INCREMENT PRIMARY KEY,
  assignment_id   BIGINT       NOT NULL REFERENCES assignment (id),
  seq             INT          NOT NULL,
  document_number VARCHAR(60)  NOT NULL DEFAULT '',
  document_date   DATE         NULL,
  summary         TEXT         NOT NULL,
  link            VARCHAR(1000) NOT NULL DEFAULT '',
  submitted_by    BIGINT       NOT NULL REFERENCES person (id),
  submitted_at    DATETIME(3)  NOT NULL,
  verdict         VARCHAR(20)  NOT NULL,
  UNIQUE KEY uk_result (assignment_id, seq)
);

CREATE TABLE result_attachment (
  result_id     BIGINT NOT NULL REFERENCES result (id),
  attachment_id BIGINT NOT NULL REFERENCES attachment (id),
  PRIMARY KEY (result_id, attachment_id)
);

-- One row for each ended process instance: what done-figures are counted from.
CREATE TABLE process_outcome (
  process_id    VARCHAR(60)  NOT NULL,
  business_key  BIGINT       NOT NULL,
  instance_id   VARCHAR(64)  NOT NULL,
  agency_id     BIGINT       NOT NULL,
  plan_id       BIGINT       NULL,
  task_id       BIGINT       NULL,
  unit_id       BIGINT       NULL,
  area          VARCHAR(30)  NOT NULL,
  source        VARCHAR(20)  NOT NULL,
  plan_year     INT          NOT NULL,
  assigned_on   DATE         NOT NULL,
  due_on        DATE         NULL,
  completed_on  DATE         NOT NULL,
  outcome       VARCHAR(20)  NOT NULL,
  ended_at      DATETIME(3)  NOT NULL,
  PRIMARY KEY (process_id, business_key),
  KEY ix_outcome_year (agency_id, plan_year, source, completed_on, outcome, plan_id, unit_id, area, task_id),
  KEY ix_outcome_plan (plan_id, completed_on, outcome, unit_id, area, task_id)
);
