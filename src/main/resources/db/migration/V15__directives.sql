-- Work that the People's Committee or the leadership gives outside a plan: the document, and the tasks in it.
CREATE TABLE directive (
  id          BIGINT AUTO_INCREMENT PRIMARY KEY,
  agency_id   BIGINT        NOT NULL REFERENCES agency (id),
  issuer      VARCHAR(20)   NOT NULL,
  issuer_name VARCHAR(200)  NOT NULL DEFAULT '',
  number      VARCHAR(60)   NOT NULL DEFAULT '',
  -- the number as it is compared; null for an order given without a document
  number_key  VARCHAR(60)   NULL,
  issued_on   DATE          NULL,
  abstract    VARCHAR(2000) NOT NULL DEFAULT '',
  received_on DATE          NOT NULL,
  entered_by  BIGINT        NOT NULL REFERENCES person (id),
  entered_at  DATETIME(3)   NOT NULL,
  version     INT           NOT NULL DEFAULT 0,
  UNIQUE KEY uk_directive (agency_id, issuer, number_key, issued_on),
  KEY ix_directive_number (agency_id, number_key)
);

CREATE TABLE directive_task (
  task_id         BIGINT       NOT NULL PRIMARY KEY REFERENCES task (id),
  directive_id    BIGINT       NOT NULL REFERENCES directive (id),
  agency_id       BIGINT       NOT NULL REFERENCES agency (id),
  position        INT          NOT NULL,
  -- number under which the People's Committee follows the task in its own system
  tracking_number VARCHAR(60)  NOT NULL DEFAULT '',
  UNIQUE KEY uk_directive_task (directive_id, position),
  KEY ix_directive_tracking (agency_id, tracking_number)
);

CREATE TABLE directive_attachment (
  directive_id  BIGINT NOT NULL REFERENCES directive (id),
  attachment_id BIGINT NOT NULL REFERENCES attachment (id),
  PRIMARY KEY (directive_id, attachment_id)
);

CREATE TABLE directive_event (
  id           BIGINT AUTO_INCREMENT PRIMARY KEY,
  directive_id BIGINT      NOT NULL REFERENCES directive (id),
  task_id      BIGINT      NULL REFERENCES task (id),
  at           DATETIME(3) NOT NULL,
  actor_id     BIGINT      NULL REFERENCES person (id),
  on_behalf_of BIGINT      NULL,
  kind         VARCHAR(40) NOT NULL,
  text         TEXT        NOT NULL,
  KEY ix_directive_event (directive_id, at)
);

-- The stream of everything that happens reads from the end backwards.
ALTER TABLE assignment_event
  ADD KEY ix_assignment_event_at (at, id),
  ADD KEY ix_assignment_event_actor (actor_id, at, id);

ALTER TABLE plan_event
  ADD KEY ix_plan_event_at (at, id);
