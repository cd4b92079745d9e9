-- Reminders and notices of overdue work.

ALTER TABLE assignment
  -- nothing is told of moments before this one: then the work, or its present due date, did not exist yet
  ADD COLUMN notices_from DATETIME(3) NULL;

-- What was told of a due date (or of a day for reports), a row for each milestone: none is told twice.
CREATE TABLE deadline_notice (
  assignment_id BIGINT        NOT NULL REFERENCES assignment (id),
  anchor        DATE          NOT NULL,
  milestone     VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  told_at       DATETIME(3)   NOT NULL,
  -- the sentence, and who got it; both empty when a more serious milestone spoke for this one
  text          VARCHAR(1000) NOT NULL DEFAULT '',
  told_to       VARCHAR(300)  NOT NULL DEFAULT '',
  PRIMARY KEY (assignment_id, anchor, milestone)
);

-- Reminders that a person sent by hand, one a day for each piece of work.
CREATE TABLE reminder (
  id            BIGINT AUTO_INCREMENT PRIMARY KEY,
  assignment_id BIGINT        NOT NULL REFERENCES assignment (id),
  person_id     BIGINT        NOT NULL REFERENCES person (id),
  day           DATE          NOT NULL,
  at            DATETIME(3)   NOT NULL,
  -- OFFICER, HEAD or BOTH
  audience      VARCHAR(10)   NOT NULL,
  text          VARCHAR(1000) NOT NULL DEFAULT '',
  UNIQUE KEY uk_reminder (assignment_id, person_id, day)
);
