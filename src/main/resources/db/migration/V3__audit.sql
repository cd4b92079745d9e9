-- What administrators did: a dated row for each change, never changed and never deleted by the program.
CREATE TABLE audit_entry (
  id         BIGINT AUTO_INCREMENT PRIMARY KEY,
  agency_id  BIGINT        NOT NULL REFERENCES agency (id),
  at         DATETIME(3)   NOT NULL,
  actor_id   BIGINT        NULL REFERENCES person (id),
  -- as it was at that time; people marry and leave
  actor_name VARCHAR(200)  NOT NULL,
  subject    VARCHAR(30)   NOT NULL,
  subject_id BIGINT        NULL,
  text       VARCHAR(2000) NOT NULL,
  KEY ix_audit_entry (agency_id, id),
  KEY ix_audit_subject (agency_id, subject, id)
);
