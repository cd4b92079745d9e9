-- Every kind of deadline runs: events start work of their own, series follow the calendar, reports have their period.

-- The rule of a deadline that is counted from an event, so that a task works without its row in the plan.
ALTER TABLE task
  ADD COLUMN amount       DECIMAL(9, 3) NULL AFTER recurrence_points,
  ADD COLUMN amount_unit  VARCHAR(20)   NULL AFTER amount,
  ADD COLUMN event_text   TEXT          NOT NULL DEFAULT '' AFTER amount_unit,
  -- the term ends before the event, not after it
  ADD COLUMN before_event BOOLEAN       NOT NULL DEFAULT FALSE AFTER event_text;

UPDATE task t JOIN plan_row r ON r.id = t.plan_row_id
SET t.amount = r.amount, t.amount_unit = r.amount_unit, t.event_text = r.event_text,
    t.before_event = FIND_IN_SET('BEFORE_EVENT', r.deadline_flags) > 0
WHERE t.deadline_kind IN ('RELATIVE', 'EVENT');

-- A second deadline that the Office took over from the words of a row.
CREATE TABLE plan_row_deadline (
  id                BIGINT AUTO_INCREMENT PRIMARY KEY,
  row_id            BIGINT        NOT NULL REFERENCES plan_row (id) ON DELETE CASCADE,
  phrase            TEXT          NOT NULL,
  kind              VARCHAR(20)   NOT NULL,
  event_text        TEXT          NOT NULL DEFAULT '',
  amount            DECIMAL(9, 3) NULL,
  amount_unit       VARCHAR(20)   NULL,
  before_event      BOOLEAN       NOT NULL DEFAULT FALSE,
  recurrence        VARCHAR(20)   NULL,
  recurrence_points VARCHAR(2000) NOT NULL DEFAULT '',
  due_on            DATE          NULL,
  explanation       TEXT          NOT NULL DEFAULT '',
  taken_by          BIGINT        NOT NULL REFERENCES person (id),
  taken_at          DATETIME(3)   NOT NULL,
  KEY ix_plan_row_deadline (row_id)
);

-- The same of a running task.
CREATE TABLE task_deadline (
  id                BIGINT AUTO_INCREMENT PRIMARY KEY,
  task_id           BIGINT        NOT NULL REFERENCES task (id),
  phrase            TEXT          NOT NULL,
  kind              VARCHAR(20)   NOT NULL,
  event_text        TEXT          NOT NULL DEFAULT '',
  amount            DECIMAL(9, 3) NULL,
  amount_unit       VARCHAR(20)   NULL,
  before_event      BOOLEAN       NOT NULL DEFAULT FALSE,
  recurrence        VARCHAR(20)   NULL,
  recurrence_points VARCHAR(2000) NOT NULL DEFAULT '',
  due_on            DATE          NULL,
  KEY ix_task_deadline (task_id)
);

-- Which unit gets the next occurrence of a recurring deadline, and how far it has got.
CREATE TABLE task_series (
  id            BIGINT AUTO_INCREMENT PRIMARY KEY,
  task_id       BIGINT NOT NULL REFERENCES task (id),
  -- null: the task's own deadline
  deadline_id   BIGINT NULL REFERENCES task_deadline (id),
  unit_id       BIGINT NOT NULL REFERENCES unit (id),
  -- number of the unit's latest occurrence
  occurrence    INT    NOT NULL,
  -- every period that began by this day has been opened
  opened_to     DATE   NOT NULL,
  -- first day of the next period, and the earliest due date still to come, inside the plan's year
  next_opens_on DATE   NULL,
  next_due_on   DATE   NULL,
  -- kept after the end, so that a past day is still counted as it was
  stopped_on    DATE   NULL,
  KEY ix_task_series_task (task_id),
  KEY ix_task_series_unit (unit_id)
);

ALTER TABLE assignment
  -- the work whose event started this one; it stays open beside it
  ADD COLUMN base_id     BIGINT NULL REFERENCES assignment (id),
  -- the second deadline that this work belongs to; null: the task's own
  ADD COLUMN deadline_id BIGINT NULL REFERENCES task_deadline (id),
  -- last day of the latest report period with a progress entry
  ADD COLUMN reported_to DATE   NULL,
  ADD KEY ix_assignment_base (base_id);

ALTER TABLE progress_entry
  -- report period that the entry is about, for example 2024-Q2
  ADD COLUMN period VARCHAR(10) NOT NULL DEFAULT '';

UPDATE progress_entry e
JOIN (
  SELECT w.id, w.months FROM (
    SELECT p.id, DATE_ADD(CAST(DATE_FORMAT(p.at, '%Y-%m-01') AS DATE), INTERVAL
        IF(COALESCE(CAST(f.value AS UNSIGNED), 15) > 1 AND DAY(p.at) >= COALESCE(CAST(f.value AS UNSIGNED), 15), 1, 0)
        MONTH) AS months
    FROM progress_entry p JOIN assignment a ON a.id = p.assignment_id
      LEFT JOIN agency_parameter f ON f.agency_id = a.agency_id AND f.name = 'reporting.window.first-day'
  ) w
) found ON found.id = e.id
SET e.period = CONCAT(YEAR(found.months), '-Q', QUARTER(found.months));

UPDATE assignment a
JOIN (
  SELECT w.id, w.first_day,
    STR_TO_DATE(CONCAT(YEAR(w.months), '-', QUARTER(w.months) * 3, '-01'), '%Y-%m-%d') AS last_month
  FROM (
    SELECT b.id, COALESCE(CAST(f.value AS UNSIGNED), 15) AS first_day,
      DATE_ADD(CAST(DATE_FORMAT(b.progress_on, '%Y-%m-01') AS DATE), INTERVAL
        IF(COALESCE(CAST(f.value AS UNSIGNED), 15) > 1
          AND DAY(b.progress_on) >= COALESCE(CAST(f.value AS UNSIGNED), 15), 1, 0) MONTH) AS months
    FROM assignment b
      LEFT JOIN agency_parameter f ON f.agency_id = b.agency_id AND f.name = 'reporting.window.first-day'
    WHERE b.progress_on IS NOT NULL
  ) w
) found ON found.id = a.id
SET a.reported_to = IF(found.first_day = 1, LAST_DAY(found.last_month),
                       DATE_ADD(found.last_month, INTERVAL found.first_day - 2 DAY));
