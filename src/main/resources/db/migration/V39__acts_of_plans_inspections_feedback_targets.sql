-- The stream of what happens also reads the histories of plans, directives, inspections, feedback and targets, latest
-- first: by agency, and by person.

ALTER TABLE plan_event
  ADD COLUMN agency_id     BIGINT NULL,
  -- the unit of the person at that time
  ADD COLUMN actor_unit_id BIGINT NULL;

UPDATE plan_event e
JOIN plan s ON s.id = e.plan_id
LEFT JOIN person p ON p.id = e.actor_id
SET e.agency_id = s.agency_id, e.actor_unit_id = p.unit_id;

ALTER TABLE plan_event
  MODIFY agency_id BIGINT NOT NULL,
  ADD KEY ix_plan_event_agency (agency_id, row_id, at, id),
  ADD KEY ix_plan_event_actor (actor_id, row_id, at, id),
  ADD KEY ix_plan_event_behalf (on_behalf_of, row_id, at, id),
  DROP KEY ix_plan_event_at;

ALTER TABLE directive_event
  ADD COLUMN agency_id     BIGINT NULL,
  ADD COLUMN actor_unit_id BIGINT NULL;

UPDATE directive_event e
JOIN directive s ON s.id = e.directive_id
LEFT JOIN person p ON p.id = e.actor_id
SET e.agency_id = s.agency_id, e.actor_unit_id = p.unit_id;

ALTER TABLE directive_event
  MODIFY agency_id BIGINT NOT NULL,
  ADD KEY ix_directive_event_agency (agency_id, at, id),
  ADD KEY ix_directive_event_actor (actor_id, at, id),
  ADD KEY ix_directive_event_behalf (on_behalf_of, at, id);

ALTER TABLE inspection_event
  ADD COLUMN agency_id     BIGINT NULL,
  ADD COLUMN actor_unit_id BIGINT NULL;

UPDATE inspection_event e
JOIN inspection s ON s.id = e.inspection_id
LEFT JOIN person p ON p.id = e.actor_id
SET e.agency_id = s.agency_id, e.actor_unit_id = p.unit_id;

ALTER TABLE inspection_event
  MODIFY agency_id BIGINT NOT NULL,
  ADD KEY ix_inspection_event_agency (agency_id, at, id),
  ADD KEY ix_inspection_event_actor (actor_id, at, id),
  ADD KEY ix_inspection_event_behalf (on_behalf_of, at, id);

ALTER TABLE feedback_event
  ADD COLUMN agency_id     BIGINT NULL,
  ADD COLUMN actor_unit_id BIGINT NULL;

UPDATE feedback_event e
JOIN feedback s ON s.id = e.feedback_id
LEFT JOIN person p ON p.id = e.actor_id
SET e.agency_id = s.agency_id, e.actor_unit_id = p.unit_id;

ALTER TABLE feedback_event
  MODIFY agency_id BIGINT NOT NULL,
  ADD KEY ix_feedback_event_agency (agency_id, at, id),
  ADD KEY ix_feedback_event_actor (actor_id, at, id),
  ADD KEY ix_feedback_event_behalf (on_behalf_of, at, id);

ALTER TABLE target_event
  ADD COLUMN agency_id     BIGINT NULL,
  ADD COLUMN actor_unit_id BIGINT NULL;

UPDATE target_event e
JOIN target s ON s.id = e.target_id
LEFT JOIN person p ON p.id = e.actor_id
SET e.agency_id = s.agency_id, e.actor_unit_id = p.unit_id;

ALTER TABLE target_event
  MODIFY agency_id BIGINT NOT NULL,
  ADD KEY ix_target_event_agency (agency_id, at, id),
  ADD KEY ix_target_event_actor (actor_id, at, id),
  ADD KEY ix_target_event_behalf (on_behalf_of, at, id);
