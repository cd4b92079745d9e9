-- Targets of plans at work: each row of plan_target becomes one when the plan is issued. Values are dated rows; a
-- correction adds a version and changes nothing that was there.

-- How the unit cells of a target were read: one line for each name, as printed, a tab, how sure the reading is. Empty for
-- plans that were read before; their names stand in lead_text and cooperating_text.
ALTER TABLE plan_target ADD COLUMN lead_read TEXT NOT NULL DEFAULT '';
ALTER TABLE plan_target ADD COLUMN cooperating_read TEXT NOT NULL DEFAULT '';

CREATE TABLE target (
  id               BIGINT AUTO_INCREMENT PRIMARY KEY,
  agency_id        BIGINT        NOT NULL REFERENCES agency (id),
  plan_id          BIGINT        NOT NULL REFERENCES plan (id),
  plan_target_id   BIGINT        NOT NULL REFERENCES plan_target (id),
  target_year      INT           NOT NULL,
  position         INT           NOT NULL,
  code             VARCHAR(60)   NOT NULL,
  name             TEXT          NOT NULL,
  unit_of_measure  VARCHAR(60)   NOT NULL,
  comparator       VARCHAR(4)    NOT NULL,
  value            DECIMAL(18,4) NULL,
  -- exclusive upper end of a band
  upper_value      DECIMAL(18,4) NULL,
  value_text       VARCHAR(500)  NOT NULL,
  lead_text        TEXT          NOT NULL,
  cooperating_text TEXT          NOT NULL,
  evaluator        VARCHAR(300)  NOT NULL,
  group_title      TEXT          NOT NULL,
  source           TEXT          NOT NULL,
  area             VARCHAR(30)   NOT NULL,
  -- LEVEL: each value stands for itself; SUM: values of periods are added up over the year
  measure          VARCHAR(10)   NOT NULL,
  -- for which periods a value is expected
  rhythm           VARCHAR(20)   NOT NULL,
  -- printed lead names that nobody has said the meaning of, "; " between them
  lead_doubt       VARCHAR(2000) NOT NULL DEFAULT '',
  -- counts with that target, which has no joined_into of its own
  joined_into      BIGINT        NULL REFERENCES target (id),
  joined_at        DATETIME(3)   NULL,
  -- the plan was replaced: shown with its plan, counted no more
  ended_at         DATETIME(3)   NULL,
  -- target of the replaced plan whose values it took over
  carries_on       BIGINT        NULL REFERENCES target (id),
  created_at       DATETIME(3)   NOT NULL,
  version          INT           NOT NULL DEFAULT 0,
  -- taken in once, by however many nodes
  UNIQUE KEY uq_target_plan_target (plan_target_id),
  KEY ix_target_year (agency_id, target_year, position),
  KEY ix_target_joined (joined_into)
);

CREATE TABLE target_unit (
  target_id BIGINT      NOT NULL REFERENCES target (id),
  part      VARCHAR(12) NOT NULL,
  unit_id   BIGINT      NOT NULL REFERENCES unit (id),
  PRIMARY KEY (target_id, part, unit_id),
  KEY ix_target_unit (unit_id)
);

CREATE TABLE target_value (
  id           BIGINT AUTO_INCREMENT PRIMARY KEY,
  target_id    BIGINT        NOT NULL REFERENCES target (id),
  -- 2024-M03, 2024-Q1, 2024-H1, 2024-9M, 2024
  window_code  VARCHAR(20)   NOT NULL,
  window_from  DATE          NOT NULL,
  window_to    DATE          NOT NULL,
  -- from 1; the highest holds
  version      INT           NOT NULL,
  -- null: an earlier value was taken back
  value        DECIMAL(24,6) NULL,
  as_of        DATE          NOT NULL,
  -- HAND, REGISTER, FILE, CARRIED
  origin       VARCHAR(12)   NOT NULL,
  source       VARCHAR(500)  NOT NULL,
  note         VARCHAR(2000) NOT NULL,
  entered_by   BIGINT        NULL REFERENCES person (id),
  on_behalf_of BIGINT        NULL REFERENCES person (id),
  entered_at   DATETIME(3)   NOT NULL,
  UNIQUE KEY uq_target_value (target_id, window_code, version)
);

-- Where the values of a target come from.
CREATE TABLE target_rule (
  target_id  BIGINT       NOT NULL PRIMARY KEY REFERENCES target (id),
  -- FACT: a number of a register; SHARE: one of another in percent; ROW: a row of the statistics form
  kind       VARCHAR(10)  NOT NULL,
  code       VARCHAR(100) NOT NULL,
  base_code  VARCHAR(100) NOT NULL,
  decided_by BIGINT       NOT NULL REFERENCES person (id),
  decided_at DATETIME(3)  NOT NULL
);

-- Pairs that look alike and that a person said are different.
CREATE TABLE target_apart (
  target_id BIGINT NOT NULL REFERENCES target (id),
  other_id  BIGINT NOT NULL REFERENCES target (id),
  PRIMARY KEY (target_id, other_id)
);

-- An explanation that a unit was asked for; the work itself is the task.
CREATE TABLE target_explanation (
  id           BIGINT AUTO_INCREMENT PRIMARY KEY,
  target_id    BIGINT        NOT NULL REFERENCES target (id),
  window_code  VARCHAR(20)   NOT NULL,
  unit_id      BIGINT        NOT NULL REFERENCES unit (id),
  task_id      BIGINT        NOT NULL REFERENCES task (id),
  question     VARCHAR(2000) NOT NULL,
  due_on       DATE          NOT NULL,
  asked_by     BIGINT        NOT NULL REFERENCES person (id),
  on_behalf_of BIGINT        NULL REFERENCES person (id),
  asked_at     DATETIME(3)   NOT NULL,
  -- the end of the work was told; it may be reported twice
  ended_at     DATETIME(3)   NULL,
  UNIQUE KEY uq_target_explanation (target_id, window_code, unit_id),
  KEY ix_target_explanation_task (task_id)
);

-- Periods whose missing value was told.
CREATE TABLE target_reminder (
  target_id   BIGINT      NOT NULL REFERENCES target (id),
  window_code VARCHAR(20) NOT NULL,
  told_at     DATETIME(3) NOT NULL,
  PRIMARY KEY (target_id, window_code)
);

CREATE TABLE target_event (
  id           BIGINT AUTO_INCREMENT PRIMARY KEY,
  target_id    BIGINT        NOT NULL REFERENCES target (id),
  at           DATETIME(3)   NOT NULL,
  actor_id     BIGINT        NULL REFERENCES person (id),
  on_behalf_of BIGINT        NULL REFERENCES person (id),
  kind         VARCHAR(30)   NOT NULL,
  text         VARCHAR(4000) NOT NULL,
  KEY ix_target_event (target_id, id)
);
