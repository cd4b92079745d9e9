-- The layouts of official documents that an agency used, one after the other; the last one is in use. A line without
-- file is the default layout of the program.
CREATE TABLE document_layout (
  id            BIGINT AUTO_INCREMENT PRIMARY KEY,
  agency_id     BIGINT      NOT NULL REFERENCES agency (id),
  version       INT         NOT NULL,
  attachment_id BIGINT      NULL REFERENCES attachment (id),
  restored_from INT         NULL,
  changed_by    BIGINT      NOT NULL REFERENCES person (id),
  changed_at    DATETIME(3) NOT NULL,
  UNIQUE KEY uq_document_layout (agency_id, version)
);
