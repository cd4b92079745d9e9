-- What can be found: one row for each task, document, result, file and comment, as encoded words. The words carry the
-- agency, so that a word's list in the full-text index holds one agency's rows only.
CREATE TABLE search_entry (
  id            BIGINT AUTO_INCREMENT PRIMARY KEY,
  agency_id     BIGINT      NOT NULL REFERENCES agency (id),
  kind          VARCHAR(10) NOT NULL,
  subject_id    BIGINT      NOT NULL,
  assignment_id BIGINT      NULL,
  task_id       BIGINT      NULL,
  plan_id       BIGINT      NULL,
  said_on       DATE        NOT NULL,
  words         TEXT        CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  pairs         TEXT        CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  UNIQUE KEY uk_search_entry (kind, subject_id),
  KEY ix_search_newest (agency_id, kind, id),
  FULLTEXT KEY ft_search_entry (words, pairs)
);

-- How far each kind has been read into the index, and by which version of the encoding.
CREATE TABLE search_state (
  kind     VARCHAR(10) NOT NULL PRIMARY KEY,
  version  INT         NOT NULL,
  done_to  BIGINT      NOT NULL,
  finished BOOLEAN     NOT NULL
);
