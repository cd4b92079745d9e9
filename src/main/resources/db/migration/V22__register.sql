-- Registers: what reports count besides tasks. Which fields a register has stands in the program; a field that was left
-- empty has no row here, so that blank never becomes zero.
CREATE TABLE register_entry (
  id               BIGINT AUTO_INCREMENT PRIMARY KEY,
  agency_id        BIGINT        NOT NULL REFERENCES agency (id),
  register         VARCHAR(20)   NOT NULL,
  -- null: the entry is about the whole agency
  unit_id          BIGINT        NULL REFERENCES unit (id),
  -- first day of a period; the same as day for everything else
  from_day         DATE          NOT NULL,
  -- day of a document or event, last day of a period, day of a snapshot, day from which a procedure is in force
  day              DATE          NOT NULL,
  -- somebody confirms that there was nothing: an entered zero; with group_value only of that sort
  nothing          BOOLEAN       NOT NULL DEFAULT FALSE,
  group_value      VARCHAR(40)   NULL,
  -- of several versions of one period the one that counts
  valid            BOOLEAN       NOT NULL DEFAULT TRUE,
  -- number of a document as it is compared
  number_key       VARCHAR(200)  NULL,
  version          INT           NOT NULL DEFAULT 0,
  entered_by       BIGINT        NULL REFERENCES person (id),
  entered_by_name  VARCHAR(300)  NOT NULL,
  entered_at       DATETIME(3)   NOT NULL,
  withdrawn_at     DATETIME(3)   NULL,
  withdrawn_reason VARCHAR(1000) NULL,
  KEY ix_register_entry_day (agency_id, register, day),
  KEY ix_register_entry_number (agency_id, register, number_key)
);

CREATE TABLE register_value (
  entry_id BIGINT         NOT NULL REFERENCES register_entry (id),
  field    VARCHAR(40)    NOT NULL,
  number   DECIMAL(22, 4) NULL,
  day      DATE           NULL,
  text     TEXT           NULL,
  PRIMARY KEY (entry_id, field)
);

CREATE TABLE register_change (
  id           BIGINT AUTO_INCREMENT PRIMARY KEY,
  entry_id     BIGINT        NOT NULL REFERENCES register_entry (id),
  at           DATETIME(3)   NOT NULL,
  actor_id     BIGINT        NULL REFERENCES person (id),
  actor_name   VARCHAR(300)  NOT NULL,
  on_behalf_of BIGINT        NULL REFERENCES person (id),
  kind         VARCHAR(20)   NOT NULL,
  reason       VARCHAR(1000) NOT NULL DEFAULT '',
  KEY ix_register_change (entry_id, id)
);

CREATE TABLE register_changed_field (
  change_id BIGINT      NOT NULL REFERENCES register_change (id),
  field     VARCHAR(40) NOT NULL,
  before_text TEXT      NULL,
  after_text  TEXT      NULL,
  PRIMARY KEY (change_id, field)
);
