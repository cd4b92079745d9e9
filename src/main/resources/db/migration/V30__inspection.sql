-- Inspections: the plan of a year, the team, each inspected unit (a visit) with its minutes and conclusion, what was
-- found, and what happened. One row of inspection = one instance of inspection.bpmn.

CREATE TABLE inspection (
  id                   BIGINT AUTO_INCREMENT PRIMARY KEY,
  agency_id            BIGINT        NOT NULL REFERENCES agency (id),
  kind                 VARCHAR(20)   NOT NULL,
  inspection_year      INT           NOT NULL,
  title                VARCHAR(500)  NOT NULL,
  content              TEXT          NOT NULL DEFAULT '',
  -- who inspects us, for an inspection from outside
  body_name            VARCHAR(300)  NOT NULL DEFAULT '',
  number               VARCHAR(60)   NULL,
  number_key           VARCHAR(200)  NULL,
  issued_on            DATE          NULL,
  -- the decision that sets up the team
  decision_number      VARCHAR(60)   NOT NULL DEFAULT '',
  decision_on          DATE          NULL,
  checklist_version_id BIGINT        NULL,
  state                VARCHAR(20)   NOT NULL,
  created_by           BIGINT        NOT NULL REFERENCES person (id),
  created_at           DATETIME(3)   NOT NULL,
  approved_by          BIGINT        NULL REFERENCES person (id),
  approved_at          DATETIME(3)   NULL,
  return_reason        VARCHAR(2000) NOT NULL DEFAULT '',
  cancel_reason        VARCHAR(2000) NOT NULL DEFAULT '',
  cancel_document      VARCHAR(300)  NOT NULL DEFAULT '',
  closed_on            DATE          NULL,
  version              INT           NOT NULL DEFAULT 0,
  UNIQUE KEY uq_inspection_number (agency_id, number_key),
  KEY ix_inspection_year (agency_id, inspection_year, id),
  KEY ix_inspection_state (agency_id, state)
);

CREATE TABLE inspection_member (
  id            BIGINT AUTO_INCREMENT PRIMARY KEY,
  inspection_id BIGINT       NOT NULL REFERENCES inspection (id),
  -- null for somebody from outside, who has a name only
  person_id     BIGINT       NULL REFERENCES person (id),
  name          VARCHAR(200) NOT NULL,
  title         VARCHAR(300) NOT NULL DEFAULT '',
  role          VARCHAR(20)  NOT NULL,
  position      INT          NOT NULL,
  UNIQUE KEY uq_inspection_member (inspection_id, person_id),
  KEY ix_inspection_member_person (person_id)
);

CREATE TABLE inspection_visit (
  id                      BIGINT AUTO_INCREMENT PRIMARY KEY,
  inspection_id           BIGINT        NOT NULL REFERENCES inspection (id),
  agency_id               BIGINT        NOT NULL REFERENCES agency (id),
  -- null for a body that is not a unit of the agency
  unit_id                 BIGINT        NULL REFERENCES unit (id),
  name                    VARCHAR(300)  NOT NULL,
  -- the name as earlier inspections of the same body are found by
  name_key                VARCHAR(300)  NOT NULL,
  level                   VARCHAR(20)   NOT NULL,
  position                INT           NOT NULL,
  month                   INT           NOT NULL,
  planned_on              DATE          NULL,
  state                   VARCHAR(20)   NOT NULL,
  notice_number           VARCHAR(60)   NOT NULL DEFAULT '',
  notice_on               DATE          NULL,
  notice_text             TEXT          NOT NULL DEFAULT '',
  started_on              DATE          NULL,
  finished_on             DATE          NULL,
  minutes_place           VARCHAR(500)  NOT NULL DEFAULT '',
  minutes_present         TEXT          NOT NULL DEFAULT '',
  minutes_text            TEXT          NOT NULL DEFAULT '',
  minutes_sent_at         DATETIME(3)   NULL,
  answer_due              DATE          NULL,
  answer                  VARCHAR(20)   NULL,
  answer_text             TEXT          NOT NULL DEFAULT '',
  answered_by             BIGINT        NULL REFERENCES person (id),
  answered_at             DATETIME(3)   NULL,
  answer_reply            TEXT          NOT NULL DEFAULT '',
  conclusion_text         TEXT          NOT NULL DEFAULT '',
  conclusion_submitted_at DATETIME(3)   NULL,
  conclusion_return       VARCHAR(2000) NOT NULL DEFAULT '',
  conclusion_approved_by  BIGINT        NULL REFERENCES person (id),
  conclusion_number       VARCHAR(60)   NULL,
  conclusion_key          VARCHAR(80)   NULL,
  concluded_on            DATE          NULL,
  closed_on               DATE          NULL,
  drop_reason             VARCHAR(2000) NOT NULL DEFAULT '',
  drop_document           VARCHAR(300)  NOT NULL DEFAULT '',
  -- until when its days have been told
  reminded_on             DATE          NULL,
  version                 INT           NOT NULL DEFAULT 0,
  UNIQUE KEY uq_inspection_conclusion (agency_id, conclusion_key),
  KEY ix_inspection_visit (inspection_id, position),
  KEY ix_inspection_visit_unit (agency_id, unit_id, state),
  KEY ix_inspection_visit_name (agency_id, name_key(100)),
  KEY ix_inspection_visit_finished (agency_id, finished_on)
);

CREATE TABLE inspection_finding (
  id                BIGINT AUTO_INCREMENT PRIMARY KEY,
  visit_id          BIGINT        NOT NULL REFERENCES inspection_visit (id),
  inspection_id     BIGINT        NOT NULL REFERENCES inspection (id),
  agency_id         BIGINT        NOT NULL REFERENCES agency (id),
  position          INT           NOT NULL,
  -- the question of the checklist that it comes from
  checklist_item_id BIGINT        NULL,
  what              TEXT          NOT NULL,
  basis             TEXT          NOT NULL DEFAULT '',
  severity          VARCHAR(20)   NOT NULL,
  recommendation    TEXT          NOT NULL DEFAULT '',
  area              VARCHAR(20)   NOT NULL,
  remedy_due        DATE          NULL,
  -- whether the team named the day, or it follows from the conclusion
  due_chosen        BOOLEAN       NOT NULL DEFAULT FALSE,
  task_id           BIGINT        NULL REFERENCES task (id),
  remedied_on       DATE          NULL,
  remedy_text       TEXT          NOT NULL DEFAULT '',
  remedy_document   VARCHAR(300)  NOT NULL DEFAULT '',
  -- the work was stopped by a document: nothing is to be remedied any more
  waived            BOOLEAN       NOT NULL DEFAULT FALSE,
  -- the finding of an earlier inspection that came back
  previous_id       BIGINT        NULL REFERENCES inspection_finding (id),
  version           INT           NOT NULL DEFAULT 0,
  KEY ix_inspection_finding_visit (visit_id, position),
  KEY ix_inspection_finding_task (task_id),
  KEY ix_inspection_finding_open (agency_id, remedied_on, remedy_due)
);

CREATE TABLE inspection_file (
  id            BIGINT AUTO_INCREMENT PRIMARY KEY,
  inspection_id BIGINT      NOT NULL REFERENCES inspection (id),
  visit_id      BIGINT      NULL REFERENCES inspection_visit (id),
  finding_id    BIGINT      NULL REFERENCES inspection_finding (id),
  purpose       VARCHAR(20) NOT NULL,
  attachment_id BIGINT      NOT NULL REFERENCES attachment (id),
  KEY ix_inspection_file (inspection_id, visit_id)
);

CREATE TABLE inspection_event (
  id            BIGINT AUTO_INCREMENT PRIMARY KEY,
  inspection_id BIGINT        NOT NULL REFERENCES inspection (id),
  -- of a draft's unit that was taken out again, too
  visit_id      BIGINT        NULL,
  at            DATETIME(3)   NOT NULL,
  actor_id      BIGINT        NULL REFERENCES person (id),
  on_behalf_of  BIGINT        NULL,
  kind          VARCHAR(40)   NOT NULL,
  text          VARCHAR(4000) NOT NULL,
  KEY ix_inspection_event (inspection_id, id)
);
