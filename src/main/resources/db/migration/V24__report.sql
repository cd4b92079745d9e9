-- Periodic reports: the regime of each agency, a report of a period, each unit's part of it, what happened, and the
-- frozen versions. A frozen version is never changed; a correction adds one.

-- What an agency has changed of the shipped regime; a kind without a row follows the defaults of the program.
CREATE TABLE report_regime (
  agency_id      BIGINT        NOT NULL REFERENCES agency (id),
  kind           VARCHAR(20)   NOT NULL,
  active         BOOLEAN       NOT NULL,
  -- days of the last month of the period; null follows the agency's parameters
  unit_day       INT           NULL,
  department_day INT           NULL,
  -- the process opens by itself so many days before the window closes
  open_before    INT           NOT NULL,
  -- one a line
  recipients     VARCHAR(2000) NOT NULL,
  outline_code   VARCHAR(60)   NOT NULL,
  version        INT           NOT NULL DEFAULT 0,
  PRIMARY KEY (agency_id, kind)
);

CREATE TABLE report (
  id              BIGINT AUTO_INCREMENT PRIMARY KEY,
  agency_id       BIGINT        NOT NULL REFERENCES agency (id),
  kind            VARCHAR(20)   NOT NULL,
  title           VARCHAR(500)  NOT NULL,
  report_year     INT           NOT NULL,
  -- 2024-Q1, 2024-H1, 2024-9M, 2024; null for an extraordinary report
  window_code     VARCHAR(20)   NULL,
  window_from     DATE          NOT NULL,
  window_to       DATE          NOT NULL,
  units_due       DATE          NOT NULL,
  department_due  DATE          NOT NULL,
  outline_code    VARCHAR(60)   NOT NULL,
  recipients      VARCHAR(2000) NOT NULL,
  state           VARCHAR(20)   NOT NULL,
  opened_at       DATETIME(3)   NOT NULL,
  opened_by       BIGINT        NULL REFERENCES person (id),
  number          VARCHAR(60)   NULL,
  number_key      VARCHAR(80)   NULL,
  issued_on       DATE          NULL,
  approved_by     BIGINT        NULL REFERENCES person (id),
  approved_at     DATETIME(3)   NULL,
  -- the newest frozen version, 0 = none
  frozen_version  INT           NOT NULL DEFAULT 0,
  correcting      BOOLEAN       NOT NULL DEFAULT FALSE,
  change_note     VARCHAR(4000) NOT NULL DEFAULT '',
  cancel_reason   VARCHAR(1000) NOT NULL DEFAULT '',
  -- until when the Office's deadline has been told
  reminded_on     DATE          NULL,
  version         INT           NOT NULL DEFAULT 0,
  -- a period is opened once, by however many nodes
  UNIQUE KEY uq_report_window (agency_id, kind, window_code),
  UNIQUE KEY uq_report_number (agency_id, number_key),
  KEY ix_report_year (agency_id, report_year, window_to),
  KEY ix_report_state (agency_id, state)
);

CREATE TABLE report_part (
  id             BIGINT AUTO_INCREMENT PRIMARY KEY,
  report_id      BIGINT        NOT NULL REFERENCES report (id),
  agency_id      BIGINT        NOT NULL REFERENCES agency (id),
  unit_id        BIGINT        NOT NULL REFERENCES unit (id),
  state          VARCHAR(20)   NOT NULL,
  due_on         DATE          NOT NULL,
  done_text      LONGTEXT      NOT NULL DEFAULT '',
  next_text      LONGTEXT      NOT NULL DEFAULT '',
  trouble_text   LONGTEXT      NOT NULL DEFAULT '',
  proposal_text  LONGTEXT      NOT NULL DEFAULT '',
  saved_at       DATETIME(3)   NULL,
  saved_by       BIGINT        NULL REFERENCES person (id),
  -- the first sending decides whether it was late
  sent_at        DATETIME(3)   NULL,
  resent_at      DATETIME(3)   NULL,
  sent_by        BIGINT        NULL REFERENCES person (id),
  late           BOOLEAN       NOT NULL DEFAULT FALSE,
  return_reason  VARCHAR(2000) NOT NULL DEFAULT '',
  accepted_at    DATETIME(3)   NULL,
  accepted_by    BIGINT        NULL REFERENCES person (id),
  reminded_on    DATE          NULL,
  version        INT           NOT NULL DEFAULT 0,
  UNIQUE KEY uq_report_part (report_id, unit_id),
  KEY ix_report_part_unit (unit_id, state, due_on),
  KEY ix_report_part_agency (agency_id, state)
);

-- What a unit has said about the registers and figures that it keeps.
CREATE TABLE report_part_item (
  part_id      BIGINT      NOT NULL REFERENCES report_part (id),
  code         VARCHAR(60) NOT NULL,
  answer       VARCHAR(20) NOT NULL,
  confirmed_at DATETIME(3) NOT NULL,
  confirmed_by BIGINT      NOT NULL REFERENCES person (id),
  PRIMARY KEY (part_id, code)
);

-- What the leadership says about a place in the text.
CREATE TABLE report_comment (
  id           BIGINT AUTO_INCREMENT PRIMARY KEY,
  report_id    BIGINT        NOT NULL REFERENCES report (id),
  section_code VARCHAR(60)   NOT NULL DEFAULT '',
  quote        VARCHAR(1000) NOT NULL DEFAULT '',
  text         VARCHAR(4000) NOT NULL,
  author_id    BIGINT        NOT NULL REFERENCES person (id),
  on_behalf_of BIGINT        NULL,
  at           DATETIME(3)   NOT NULL,
  resolved_at  DATETIME(3)   NULL,
  resolved_by  BIGINT        NULL REFERENCES person (id),
  answer       VARCHAR(2000) NOT NULL DEFAULT '',
  KEY ix_report_comment (report_id, id)
);

CREATE TABLE report_event (
  id           BIGINT AUTO_INCREMENT PRIMARY KEY,
  report_id    BIGINT        NOT NULL REFERENCES report (id),
  unit_id      BIGINT        NULL,
  at           DATETIME(3)   NOT NULL,
  actor_id     BIGINT        NULL REFERENCES person (id),
  on_behalf_of BIGINT        NULL,
  kind         VARCHAR(40)   NOT NULL,
  text         VARCHAR(4000) NOT NULL,
  KEY ix_report_event (report_id, id)
);

CREATE TABLE report_version (
  report_id   BIGINT        NOT NULL REFERENCES report (id),
  version_no  INT           NOT NULL,
  number      VARCHAR(60)   NOT NULL,
  issued_on   DATE          NOT NULL,
  -- JSON: head, text, figures, appendix, as signed
  content     LONGTEXT      NOT NULL,
  sha256      CHAR(64)      NOT NULL,
  change_note VARCHAR(4000) NOT NULL DEFAULT '',
  frozen_at   DATETIME(3)   NOT NULL,
  frozen_by   BIGINT        NULL REFERENCES person (id),
  PRIMARY KEY (report_id, version_no)
);

CREATE TABLE report_recipient (
  report_id  BIGINT       NOT NULL REFERENCES report (id),
  version_no INT          NOT NULL,
  position   INT          NOT NULL,
  name       VARCHAR(500) NOT NULL,
  sent_at    DATETIME(3)  NOT NULL,
  PRIMARY KEY (report_id, version_no, position)
);
