-- Outlines of reports as data of the agency. A version is never changed; an agency without one follows the shipped one.
CREATE TABLE outline (
  id         BIGINT AUTO_INCREMENT PRIMARY KEY,
  agency_id  BIGINT       NOT NULL REFERENCES agency (id),
  kind       VARCHAR(20)  NOT NULL,
  version    INT          NOT NULL,
  note       VARCHAR(500) NOT NULL DEFAULT '',
  -- null for a copy of the shipped one
  created_by BIGINT       NULL REFERENCES person (id),
  created_at DATETIME(3)  NOT NULL,
  UNIQUE KEY uq_outline (agency_id, kind, version)
);

CREATE TABLE outline_node (
  outline_id BIGINT        NOT NULL REFERENCES outline (id),
  position   INT           NOT NULL,
  node_key   VARCHAR(60)   NOT NULL,
  level      INT           NOT NULL,
  kind       VARCHAR(20)   NOT NULL,
  number     VARCHAR(20)   NOT NULL DEFAULT '',
  title      VARCHAR(500)  NOT NULL DEFAULT '',
  body       MEDIUMTEXT    NOT NULL,
  topics     VARCHAR(100)  NOT NULL DEFAULT '',
  area       VARCHAR(20)   NULL,
  PRIMARY KEY (outline_id, position),
  UNIQUE KEY uq_outline_node (outline_id, node_key)
);

-- With which outline a report was compiled, and when.
CREATE TABLE report_compilation (
  report_id   BIGINT      NOT NULL PRIMARY KEY REFERENCES report (id),
  outline_id  BIGINT      NOT NULL REFERENCES outline (id),
  compiled_at DATETIME(3) NOT NULL,
  compiled_by BIGINT      NOT NULL REFERENCES person (id)
);

-- The text of a report as it is now, by section of its outline. Texts hold fields, not their values.
CREATE TABLE report_section (
  id            BIGINT AUTO_INCREMENT PRIMARY KEY,
  report_id     BIGINT       NOT NULL REFERENCES report (id),
  node_key      VARCHAR(60)  NOT NULL,
  position      INT          NOT NULL,
  level         INT          NOT NULL,
  heading       BOOLEAN      NOT NULL,
  number        VARCHAR(20)  NOT NULL DEFAULT '',
  title         VARCHAR(500) NOT NULL DEFAULT '',
  -- the section is no longer in the outline, but the Office had written in it
  orphan        BOOLEAN      NOT NULL DEFAULT FALSE,
  text          LONGTEXT     NOT NULL,
  -- what compiling gave when the Office last took notice of it
  compiled_text LONGTEXT     NOT NULL,
  -- what compiling gives now, where that differs and the Office had edited
  fresh_text    LONGTEXT     NULL,
  edited        BOOLEAN      NOT NULL DEFAULT FALSE,
  changed_by    BIGINT       NULL REFERENCES person (id),
  changed_at    DATETIME(3)  NOT NULL,
  version       INT          NOT NULL DEFAULT 0,
  UNIQUE KEY uq_report_section (report_id, node_key)
);

-- Every text that a section has had, and texts that could not become its text because somebody else was faster.
CREATE TABLE report_section_text (
  id         BIGINT AUTO_INCREMENT PRIMARY KEY,
  section_id BIGINT      NOT NULL REFERENCES report_section (id),
  origin     VARCHAR(20) NOT NULL,
  text       LONGTEXT    NOT NULL,
  made_by    BIGINT      NULL REFERENCES person (id),
  began_at   DATETIME(3) NOT NULL,
  made_at    DATETIME(3) NOT NULL,
  KEY ix_report_section_text (section_id, id)
);

-- Why the Office submits a report in spite of a finding.
CREATE TABLE report_finding_reason (
  report_id   BIGINT        NOT NULL REFERENCES report (id),
  fingerprint CHAR(64)      NOT NULL,
  message     VARCHAR(1000) NOT NULL,
  reason      VARCHAR(1000) NOT NULL,
  given_by    BIGINT        NOT NULL REFERENCES person (id),
  given_at    DATETIME(3)   NOT NULL,
  PRIMARY KEY (report_id, fingerprint)
);
