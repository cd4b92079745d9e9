-- Filters of a list that a person has given a name. With a unit: shared with its people.
CREATE TABLE saved_view (
  id         BIGINT AUTO_INCREMENT PRIMARY KEY,
  agency_id  BIGINT        NOT NULL REFERENCES agency (id),
  person_id  BIGINT        NOT NULL REFERENCES person (id),
  unit_id    BIGINT        NULL REFERENCES unit (id),
  page       VARCHAR(80)   NOT NULL,
  name       VARCHAR(60)   NOT NULL,
  query      VARCHAR(1500) NOT NULL,
  created_at DATETIME(3)   NOT NULL,
  UNIQUE KEY uk_saved_view (person_id, page, name),
  KEY ix_saved_view_unit (unit_id)
);

-- The view with which a page opens for a person.
CREATE TABLE saved_view_standard (
  person_id BIGINT      NOT NULL REFERENCES person (id),
  page      VARCHAR(80) NOT NULL,
  view_id   BIGINT      NOT NULL REFERENCES saved_view (id) ON DELETE CASCADE,
  PRIMARY KEY (person_id, page)
);
