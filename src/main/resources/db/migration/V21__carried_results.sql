-- A result that stands under the part that carries the work on as well: shown once, where it waits now.
ALTER TABLE result
  ADD COLUMN copied_from_id BIGINT NULL REFERENCES result (id);
