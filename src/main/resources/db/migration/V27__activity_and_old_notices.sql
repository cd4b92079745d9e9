-- The stream of what happens is read by agency, by unit and by person, latest first; each way has its index, so that a
-- page of it costs the same however much has happened. Unit and agency of a piece of work never change.

ALTER TABLE assignment_event
  ADD COLUMN agency_id     BIGINT NULL,
  -- the unit whose work it is
  ADD COLUMN unit_id       BIGINT NULL,
  -- the unit of the person at that time
  ADD COLUMN actor_unit_id BIGINT NULL;

UPDATE assignment_event e
JOIN assignment a ON a.id = e.assignment_id
LEFT JOIN person p ON p.id = e.actor_id
SET e.agency_id = a.agency_id, e.unit_id = a.unit_id, e.actor_unit_id = p.unit_id;

ALTER TABLE assignment_event
  MODIFY agency_id BIGINT NOT NULL,
  MODIFY unit_id   BIGINT NOT NULL,
  ADD KEY ix_assignment_event_agency (agency_id, at, id),
  ADD KEY ix_assignment_event_unit (unit_id, at, id),
  ADD KEY ix_assignment_event_actor_unit (actor_unit_id, at, id),
  ADD KEY ix_assignment_event_behalf (on_behalf_of, at, id),
  DROP KEY ix_assignment_event_at;

ALTER TABLE assignment_comment
  ADD COLUMN agency_id     BIGINT NULL,
  ADD COLUMN unit_id       BIGINT NULL,
  ADD COLUMN actor_unit_id BIGINT NULL;

UPDATE assignment_comment c
JOIN assignment a ON a.id = c.assignment_id
JOIN person p ON p.id = c.person_id
SET c.agency_id = a.agency_id, c.unit_id = a.unit_id, c.actor_unit_id = p.unit_id;

ALTER TABLE assignment_comment
  MODIFY agency_id BIGINT NOT NULL,
  MODIFY unit_id   BIGINT NOT NULL,
  ADD KEY ix_assignment_comment_agency (agency_id, at, id),
  ADD KEY ix_assignment_comment_unit (unit_id, at, id),
  ADD KEY ix_assignment_comment_actor_unit (actor_unit_id, at, id),
  ADD KEY ix_assignment_comment_person (person_id, at, id);

-- Old notices are taken out agency by agency, the oldest first.
ALTER TABLE notification
  ADD KEY ix_notification_old (agency_id, at);

-- Tasks of directives are read into the search index again: their documents are found with them from now on.
UPDATE search_state
SET finished = FALSE, done_to = LEAST(done_to, (SELECT MIN(x.task_id) - 1 FROM directive_task x))
WHERE kind = 'TASK' AND EXISTS (SELECT 1 FROM directive_task);
