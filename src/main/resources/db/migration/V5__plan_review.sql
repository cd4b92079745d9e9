-- Review and issuing of plans.

ALTER TABLE plan
  -- fields of the head that the program proposed and nobody has confirmed
  ADD COLUMN proposed   VARCHAR(100) NOT NULL DEFAULT '',
  -- number and year while the plan holds them: no second plan of the agency can take the same
  ADD COLUMN number_key VARCHAR(80)  NULL,
  ADD COLUMN issued_by  BIGINT       NULL REFERENCES person (id),
  ADD UNIQUE KEY uk_plan_number (agency_id, number_key);

ALTER TABLE plan_row
  ADD COLUMN deadline_phrase TEXT NULL AFTER deadline_text,
  ADD COLUMN sub_row_decided BOOLEAN NOT NULL DEFAULT FALSE,
  MODIFY COLUMN amount DECIMAL(9, 3) NULL,
  MODIFY COLUMN event_text TEXT NOT NULL DEFAULT '',
  MODIFY COLUMN explanation TEXT NOT NULL DEFAULT '',
  MODIFY COLUMN recurrence_points VARCHAR(2000) NOT NULL DEFAULT '';

ALTER TABLE task
  MODIFY COLUMN recurrence_points VARCHAR(2000) NOT NULL DEFAULT '';

-- Units asked for their opinion on a draft.
CREATE TABLE plan_comment_request (
  plan_id     BIGINT      NOT NULL REFERENCES plan (id),
  unit_id     BIGINT      NOT NULL REFERENCES unit (id),
  asked_at    DATETIME(3) NOT NULL,
  answered_at DATETIME(3) NULL,
  PRIMARY KEY (plan_id, unit_id)
);

-- Findings about the document and its targets. Findings about rows are worked out from the rows as they stand.
CREATE TABLE plan_finding (
  id       BIGINT AUTO_INCREMENT PRIMARY KEY,
  plan_id  BIGINT        NOT NULL REFERENCES plan (id),
  code     VARCHAR(40)   NOT NULL,
  message  TEXT          NOT NULL,
  detail   TEXT          NOT NULL,
  KEY ix_plan_finding (plan_id)
);
