-- Replacing and amending a plan.

-- What becomes of each task of the plan that a new plan replaces: a row for each decision, kept when it is taken back.
CREATE TABLE plan_mapping (
  id         BIGINT AUTO_INCREMENT PRIMARY KEY,
  -- the new plan
  plan_id    BIGINT        NOT NULL REFERENCES plan (id),
  -- the task of the old plan
  task_id    BIGINT        NOT NULL REFERENCES task (id),
  -- the row of the new plan, for all decisions but ENDED
  row_id     BIGINT        NULL REFERENCES plan_row (id),
  decision   VARCHAR(10)   NOT NULL,
  -- units that are done with it are done in the new plan as well
  keep_done  BOOLEAN       NOT NULL DEFAULT TRUE,
  reason     VARCHAR(1000) NOT NULL DEFAULT '',
  -- likeness in percent, when a suggestion was confirmed
  suggested  INT           NULL,
  decided_by BIGINT        NOT NULL REFERENCES person (id),
  on_behalf_of BIGINT      NULL REFERENCES person (id),
  decided_at DATETIME(3)   NOT NULL,
  undone_by  BIGINT        NULL REFERENCES person (id),
  undone_at  DATETIME(3)   NULL,
  KEY ix_plan_mapping (plan_id, undone_at),
  KEY ix_plan_mapping_task (task_id),
  KEY ix_plan_mapping_row (row_id)
);

ALTER TABLE assignment
  -- the work it carries on had progress before: it does not count as not begun
  ADD COLUMN carries_progress BOOLEAN NOT NULL DEFAULT FALSE;

-- Finished parts that a part of a later plan stands for: from then on the work is counted there, and only there.
CREATE TABLE assignment_carried (
  assignment_id BIGINT      NOT NULL PRIMARY KEY REFERENCES assignment (id),
  agency_id     BIGINT      NOT NULL,
  carried_at    DATETIME(3) NOT NULL,
  KEY ix_assignment_carried (agency_id, carried_at)
);

-- Tasks that were ended as a whole: taken over or dropped by a later plan, or stopped by a document.
CREATE TABLE task_stopped (
  task_id    BIGINT      NOT NULL PRIMARY KEY REFERENCES task (id),
  agency_id  BIGINT      NOT NULL,
  stopped_at DATETIME(3) NOT NULL
);

-- Decisions that amend an issued plan, and what each changed; old words are kept.
CREATE TABLE plan_amendment (
  id              BIGINT AUTO_INCREMENT PRIMARY KEY,
  plan_id         BIGINT        NOT NULL REFERENCES plan (id),
  document_number VARCHAR(60)   NOT NULL,
  document_date   DATE          NOT NULL,
  attachment_id   BIGINT        NULL REFERENCES attachment (id),
  reason          VARCHAR(2000) NOT NULL,
  made_by         BIGINT        NOT NULL REFERENCES person (id),
  on_behalf_of    BIGINT        NULL REFERENCES person (id),
  made_at         DATETIME(3)   NOT NULL,
  KEY ix_plan_amendment (plan_id, made_at)
);

CREATE TABLE plan_amendment_change (
  id           BIGINT AUTO_INCREMENT PRIMARY KEY,
  amendment_id BIGINT      NOT NULL REFERENCES plan_amendment (id),
  row_id       BIGINT      NOT NULL REFERENCES plan_row (id),
  field        VARCHAR(30) NOT NULL,
  old_value    TEXT        NOT NULL,
  new_value    TEXT        NOT NULL,
  KEY ix_plan_amendment_change (amendment_id),
  KEY ix_plan_amendment_row (row_id)
);

ALTER TABLE plan_row
  -- the row was cancelled by an amendment: its task is stopped, the row stays readable
  ADD COLUMN cancelled_at DATETIME(3) NULL;

-- A replaced plan keeps its number. Where a later plan was given the same one meanwhile, that plan keeps it.
UPDATE IGNORE plan SET number_key = CONCAT(UPPER(number), '@', YEAR(issued_on))
WHERE status = 'REPLACED' AND number_key IS NULL AND number IS NOT NULL AND issued_on IS NOT NULL;
