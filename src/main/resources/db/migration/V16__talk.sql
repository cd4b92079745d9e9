-- What people say to each other about a piece of work. A comment that is changed or removed keeps its former wording.
CREATE TABLE assignment_comment (
  id            BIGINT AUTO_INCREMENT PRIMARY KEY,
  assignment_id BIGINT      NOT NULL REFERENCES assignment (id),
  person_id     BIGINT      NOT NULL REFERENCES person (id),
  at            DATETIME(3) NOT NULL,
  text          TEXT        NOT NULL,
  edited_at     DATETIME(3) NULL,
  removed_at    DATETIME(3) NULL,
  KEY ix_assignment_comment (assignment_id, at)
);

CREATE TABLE comment_wording (
  id         BIGINT AUTO_INCREMENT PRIMARY KEY,
  comment_id BIGINT      NOT NULL REFERENCES assignment_comment (id),
  until      DATETIME(3) NOT NULL,
  text       TEXT        NOT NULL,
  KEY ix_comment_wording (comment_id)
);

CREATE TABLE comment_mention (
  comment_id BIGINT NOT NULL REFERENCES assignment_comment (id),
  person_id  BIGINT NOT NULL REFERENCES person (id),
  PRIMARY KEY (comment_id, person_id)
);

CREATE TABLE comment_attachment (
  comment_id    BIGINT NOT NULL REFERENCES assignment_comment (id),
  attachment_id BIGINT NOT NULL REFERENCES attachment (id),
  PRIMARY KEY (comment_id, attachment_id)
);

-- Documents that a result names beside the one that decides lateness.
CREATE TABLE result_document (
  id        BIGINT AUTO_INCREMENT PRIMARY KEY,
  result_id BIGINT       NOT NULL REFERENCES result (id),
  number    VARCHAR(60)  NOT NULL,
  issued_on DATE         NULL,
  title     VARCHAR(500) NOT NULL DEFAULT '',
  KEY ix_result_document (result_id)
);
