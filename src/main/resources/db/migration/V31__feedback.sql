-- Citizen feedback: the case, the person behind it in a table of its own, files, history, and what a person decided about
-- cases that look alike. Nothing in "feedback" and "feedback_event" may name the person: those rows stay for good.

CREATE TABLE feedback (
  id                 BIGINT AUTO_INCREMENT PRIMARY KEY,
  agency_id          BIGINT        NOT NULL REFERENCES agency (id),
  -- 07/2024: year of receipt and a number of it
  case_year          INT           NOT NULL,
  case_number        INT           NOT NULL,
  received_on        DATE          NOT NULL,
  channel            VARCHAR(20)   NOT NULL,
  subject            VARCHAR(20)   NOT NULL,
  title              VARCHAR(300)  NOT NULL,
  content            TEXT          NOT NULL,
  -- number of the case in the national portal or another system
  external_code      VARCHAR(60)   NOT NULL DEFAULT '',
  anonymous          BOOLEAN       NOT NULL DEFAULT FALSE,
  state              VARCHAR(20)   NOT NULL,
  -- the term that was promised; lateness is counted from it even when a new day was named
  due_on             DATE          NOT NULL,
  new_due_on         DATE          NULL,
  unit_id            BIGINT        NULL REFERENCES unit (id),
  officer_id         BIGINT        NULL REFERENCES person (id),
  -- why the unit or the Office gave it back last
  return_reason      VARCHAR(2000) NOT NULL DEFAULT '',
  answer             TEXT          NOT NULL DEFAULT '',
  answered_by        BIGINT        NULL REFERENCES person (id),
  -- the day on which the answer went out to the person
  answered_on        DATE          NULL,
  answer_number      VARCHAR(60)   NOT NULL DEFAULT '',
  answer_way         VARCHAR(300)  NOT NULL DEFAULT '',
  published_on       DATE          NULL,
  published_at       VARCHAR(300)  NOT NULL DEFAULT '',
  unpublished_reason VARCHAR(2000) NOT NULL DEFAULT '',
  forwarded_to       VARCHAR(300)  NOT NULL DEFAULT '',
  forward_number     VARCHAR(60)   NOT NULL DEFAULT '',
  forwarded_on       DATE          NULL,
  refusal            VARCHAR(20)   NULL,
  refusal_reason     VARCHAR(2000) NOT NULL DEFAULT '',
  repeats_id         BIGINT        NULL REFERENCES feedback (id),
  ended_on           DATE          NULL,
  -- the day on which the personal data were taken out
  erased_on          DATE          NULL,
  entered_by         BIGINT        NOT NULL REFERENCES person (id),
  entered_at         DATETIME(3)   NOT NULL,
  -- until when the due day has been told
  reminded_on        DATE          NULL,
  version            INT           NOT NULL DEFAULT 0,
  UNIQUE KEY uq_feedback_number (agency_id, case_year, case_number),
  KEY ix_feedback_received (agency_id, received_on),
  KEY ix_feedback_answered (agency_id, answered_on),
  KEY ix_feedback_state (agency_id, state, due_on),
  KEY ix_feedback_unit (unit_id, state)
);

-- Personal data; the row goes when the legal term is over.
CREATE TABLE feedback_person (
  feedback_id  BIGINT        NOT NULL PRIMARY KEY REFERENCES feedback (id),
  name         VARCHAR(200)  NOT NULL DEFAULT '',
  address      VARCHAR(500)  NOT NULL DEFAULT '',
  phone        VARCHAR(60)   NOT NULL DEFAULT '',
  email        VARCHAR(200)  NOT NULL DEFAULT '',
  -- what the person wrote about himself, herself or others
  private_text TEXT          NOT NULL DEFAULT ''
);

CREATE TABLE feedback_file (
  feedback_id   BIGINT      NOT NULL REFERENCES feedback (id),
  attachment_id BIGINT      NOT NULL REFERENCES attachment (id),
  -- RECEIVED came from the person and is personal data
  part          VARCHAR(20) NOT NULL,
  PRIMARY KEY (feedback_id, attachment_id),
  KEY ix_feedback_file_attachment (attachment_id)
);

CREATE TABLE feedback_event (
  id           BIGINT AUTO_INCREMENT PRIMARY KEY,
  feedback_id  BIGINT        NOT NULL REFERENCES feedback (id),
  at           DATETIME(3)   NOT NULL,
  actor_id     BIGINT        NULL REFERENCES person (id),
  on_behalf_of BIGINT        NULL REFERENCES person (id),
  kind         VARCHAR(30)   NOT NULL,
  unit_id      BIGINT        NULL REFERENCES unit (id),
  text         VARCHAR(4000) NOT NULL,
  KEY ix_feedback_event (feedback_id, id)
);

-- Suggested as the same, and somebody said that it is not.
CREATE TABLE feedback_apart (
  feedback_id BIGINT      NOT NULL REFERENCES feedback (id),
  earlier_id  BIGINT      NOT NULL REFERENCES feedback (id),
  decided_by  BIGINT      NOT NULL REFERENCES person (id),
  decided_at  DATETIME(3) NOT NULL,
  PRIMARY KEY (feedback_id, earlier_id)
);
