-- What a person was told. The unique key is what keeps the same notice from arriving twice.
CREATE TABLE notification (
  id           BIGINT AUTO_INCREMENT PRIMARY KEY,
  agency_id    BIGINT        NOT NULL REFERENCES agency (id),
  person_id    BIGINT        NOT NULL REFERENCES person (id),
  at           DATETIME(3)   NOT NULL,
  reason       VARCHAR(30)   NOT NULL,
  subject_type VARCHAR(20)   NOT NULL,
  subject_id   BIGINT        NULL,
  text         VARCHAR(1000) NOT NULL,
  link         VARCHAR(300)  NOT NULL DEFAULT '',
  read_at      DATETIME(3)   NULL,
  dedup_key    VARCHAR(150)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- WAITING until it is in a mail (mail_id) or it is clear that none goes out
  mail         VARCHAR(10)   NOT NULL DEFAULT 'WAITING',
  mail_id      BIGINT        NULL,
  UNIQUE KEY uk_notification (person_id, dedup_key),
  KEY ix_notification_unread (person_id, read_at, id),
  KEY ix_notification_mail (mail, person_id)
);

-- How a person wants mail. No row: at once.
CREATE TABLE notification_setting (
  person_id   BIGINT      NOT NULL PRIMARY KEY REFERENCES person (id),
  mail_choice VARCHAR(10) NOT NULL,
  digest_hour INT         NOT NULL
);

-- Mail on its way, and what became of it.
CREATE TABLE mail_outbox (
  id         BIGINT AUTO_INCREMENT PRIMARY KEY,
  agency_id  BIGINT        NOT NULL REFERENCES agency (id),
  person_id  BIGINT        NOT NULL REFERENCES person (id),
  -- one digest for each person and day, one mail for each bundle
  mail_key   VARCHAR(80)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  message_id VARCHAR(100)  NOT NULL,
  recipient  VARCHAR(200)  NOT NULL,
  subject    VARCHAR(300)  NOT NULL,
  -- emptied once sent
  text_body  MEDIUMTEXT    NOT NULL,
  html_body  MEDIUMTEXT    NOT NULL,
  state      VARCHAR(10)   NOT NULL,
  tries      INT           NOT NULL DEFAULT 0,
  created_at DATETIME(3)   NOT NULL,
  next_try   DATETIME(3)   NOT NULL,
  claimed_at DATETIME(3)   NULL,
  sent_at    DATETIME(3)   NULL,
  last_error VARCHAR(1000) NOT NULL DEFAULT '',
  UNIQUE KEY uk_mail (person_id, mail_key),
  KEY ix_mail_due (state, next_try),
  KEY ix_mail_agency (agency_id, id)
);

-- Secret addresses of calendar feeds; only the hash of the secret is kept.
CREATE TABLE calendar_feed (
  person_id  BIGINT      NOT NULL PRIMARY KEY REFERENCES person (id),
  token_hash BINARY(32)  NOT NULL,
  created_at DATETIME(3) NOT NULL,
  used_at    DATETIME(3) NULL,
  UNIQUE KEY uk_calendar_feed (token_hash)
);
