-- Absences with a substitute for a range of days; rows stay. What was done on behalf of somebody says of whom.

CREATE TABLE absence (
  id            BIGINT AUTO_INCREMENT PRIMARY KEY,
  agency_id     BIGINT       NOT NULL REFERENCES agency (id),
  person_id     BIGINT       NOT NULL REFERENCES person (id),
  substitute_id BIGINT       NOT NULL REFERENCES person (id),
  from_day      DATE         NOT NULL,
  to_day        DATE         NOT NULL,
  -- the last day that holds: to_day, or earlier when ended early; before from_day when withdrawn
  last_day      DATE         NOT NULL,
  reason        VARCHAR(300) NOT NULL DEFAULT '',
  entered_by    BIGINT       NOT NULL REFERENCES person (id),
  entered_at    DATETIME(3)  NOT NULL,
  -- when the people concerned were told that it has begun
  begun_at      DATETIME(3)  NULL,
  ended_by      BIGINT       NULL REFERENCES person (id),
  ended_at      DATETIME(3)  NULL,
  version       INT          NOT NULL DEFAULT 0,
  KEY ix_absence_person (person_id, last_day),
  KEY ix_absence_substitute (substitute_id, last_day),
  KEY ix_absence_agency (agency_id, last_day),
  KEY ix_absence_begun (begun_at, last_day)
);

-- without foreign keys: people are never deleted, and adding a key would copy tables of millions of rows
ALTER TABLE assignment_event ADD COLUMN on_behalf_of BIGINT NULL;
ALTER TABLE progress_entry ADD COLUMN on_behalf_of BIGINT NULL;
ALTER TABLE result ADD COLUMN on_behalf_of BIGINT NULL;
ALTER TABLE plan_event ADD COLUMN on_behalf_of BIGINT NULL;
