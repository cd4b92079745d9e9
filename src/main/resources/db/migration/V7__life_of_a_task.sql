-- Work that goes on in another assignment: transferred, split, taken over by a later plan, or a further piece of an event.
ALTER TABLE assignment
  -- the assignment that this one carries on; its history, evidence and progress belong to this one as well
  ADD COLUMN continues_id BIGINT       NULL REFERENCES assignment (id),
  -- which part of a unit's work, when it was split
  ADD COLUMN part_label   VARCHAR(300) NOT NULL DEFAULT '',
  -- what happened and when, for work that an event started
  ADD COLUMN event_text   VARCHAR(500) NULL,
  ADD COLUMN event_on     DATE         NULL,
  ADD KEY ix_assignment_continues (continues_id);
