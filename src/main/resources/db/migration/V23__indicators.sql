-- The statistics template in versions, and the values of each period.
CREATE TABLE indicator_version (
  id           BIGINT AUTO_INCREMENT PRIMARY KEY,
  agency_id    BIGINT       NOT NULL REFERENCES agency (id),
  number       INT          NOT NULL,
  name         VARCHAR(200) NOT NULL,
  state        VARCHAR(20)  NOT NULL,
  -- code of the first window that uses it, empty = from the beginning; null while it is a draft
  from_window  VARCHAR(10)  NULL,
  from_cut_off DATE         NULL,
  based_on     BIGINT       NULL,
  created_at   DATETIME(3)  NOT NULL,
  published_at DATETIME(3)  NULL,
  published_by VARCHAR(200) NULL,
  version      INT          NOT NULL DEFAULT 0,
  UNIQUE KEY uk_indicator_version (agency_id, number)
);

CREATE TABLE indicator_row (
  id              BIGINT AUTO_INCREMENT PRIMARY KEY,
  version_id      BIGINT        NOT NULL REFERENCES indicator_version (id) ON DELETE CASCADE,
  position        INT           NOT NULL,
  code            VARCHAR(40)   NOT NULL,
  printed_number  VARCHAR(20)   NOT NULL DEFAULT '',
  level           INT           NOT NULL,
  type            VARCHAR(20)   NOT NULL,
  label           VARCHAR(1000) NOT NULL,
  unit_of_measure VARCHAR(200)  NOT NULL DEFAULT '',
  formula         VARCHAR(2000) NOT NULL DEFAULT '',
  check_formula   VARCHAR(2000) NOT NULL DEFAULT '',
  note            VARCHAR(1000) NOT NULL DEFAULT '',
  choices         VARCHAR(2000) NOT NULL DEFAULT '',
  entry           VARCHAR(20)   NOT NULL DEFAULT 'OFFICE',
  unit_id         BIGINT        NULL REFERENCES unit (id),
  -- kinds of windows with commas between, for example YEAR,QUARTER
  windows         VARCHAR(100)  NOT NULL,
  -- false: collected for a formula, not part of the printed form
  printed         BOOLEAN       NOT NULL DEFAULT TRUE,
  UNIQUE KEY uk_indicator_row (version_id, code),
  KEY ix_indicator_row (version_id, position)
);

-- Kept by code, not by row: a value outlives the version of the template.
CREATE TABLE indicator_value (
  id         BIGINT AUTO_INCREMENT PRIMARY KEY,
  agency_id  BIGINT         NOT NULL REFERENCES agency (id),
  period     VARCHAR(10)    NOT NULL,
  code       VARCHAR(40)    NOT NULL,
  -- the unit whose part it is where every unit enters its own, else 0
  unit_key   BIGINT         NOT NULL DEFAULT 0,
  number     DECIMAL(20, 4) NULL,
  text       TEXT           NULL,
  note       TEXT           NOT NULL DEFAULT '',
  source     VARCHAR(500)   NOT NULL DEFAULT '',
  cut_off    DATE           NULL,
  entered_by VARCHAR(200)   NOT NULL,
  entered_at DATETIME(3)    NOT NULL,
  version    INT            NOT NULL DEFAULT 0,
  UNIQUE KEY uk_indicator_value (agency_id, period, code, unit_key)
);

CREATE TABLE indicator_change (
  id           BIGINT AUTO_INCREMENT PRIMARY KEY,
  value_id     BIGINT       NOT NULL REFERENCES indicator_value (id),
  at           DATETIME(3)  NOT NULL,
  actor_id     BIGINT       NULL REFERENCES person (id),
  on_behalf_of BIGINT       NULL,
  actor_name   VARCHAR(200) NOT NULL,
  -- what it said before and after, as people read it
  old_text     MEDIUMTEXT   NOT NULL DEFAULT '',
  new_text     MEDIUMTEXT   NOT NULL DEFAULT '',
  KEY ix_indicator_change (value_id, at)
);
