-- Checklists of inspections: what is asked at a unit, in versions that the agency keeps, and what was answered.
CREATE TABLE checklist (
  id        BIGINT AUTO_INCREMENT PRIMARY KEY,
  agency_id BIGINT       NOT NULL REFERENCES agency (id),
  name      VARCHAR(200) NOT NULL,
  UNIQUE KEY uk_checklist (agency_id, name)
);

CREATE TABLE checklist_version (
  id           BIGINT AUTO_INCREMENT PRIMARY KEY,
  checklist_id BIGINT       NOT NULL REFERENCES checklist (id) ON DELETE CASCADE,
  number       INT          NOT NULL,
  state        VARCHAR(20)  NOT NULL,
  created_at   DATETIME(3)  NOT NULL,
  published_at DATETIME(3)  NULL,
  published_by VARCHAR(200) NULL,
  version      INT          NOT NULL DEFAULT 0,
  UNIQUE KEY uk_checklist_version (checklist_id, number)
);

CREATE TABLE checklist_item (
  id         BIGINT AUTO_INCREMENT PRIMARY KEY,
  version_id BIGINT        NOT NULL REFERENCES checklist_version (id) ON DELETE CASCADE,
  position   INT           NOT NULL,
  code       VARCHAR(20)   NOT NULL,
  item_group VARCHAR(200)  NOT NULL,
  question   VARCHAR(1000) NOT NULL,
  basis      VARCHAR(500)  NOT NULL DEFAULT '',
  UNIQUE KEY uk_checklist_item (version_id, code),
  KEY ix_checklist_item (version_id, position)
);

-- The last word of the team on a question at one visit; who changed it when stands in the row.
CREATE TABLE checklist_answer (
  visit_id    BIGINT        NOT NULL,
  item_id     BIGINT        NOT NULL REFERENCES checklist_item (id),
  answer      VARCHAR(20)   NOT NULL,
  note        VARCHAR(2000) NOT NULL DEFAULT '',
  answered_by VARCHAR(200)  NOT NULL,
  answered_at DATETIME(3)   NOT NULL,
  PRIMARY KEY (visit_id, item_id)
);
