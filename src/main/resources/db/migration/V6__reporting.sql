-- Figures read a plan year or a plan from the index alone. ended_at decides from which day on a result is known.
ALTER TABLE process_outcome
  DROP KEY ix_outcome_year,
  DROP KEY ix_outcome_plan,
  ADD KEY ix_outcome_year (agency_id, plan_year, source, assigned_on, outcome, ended_at, completed_on, due_on,
                           task_id, unit_id, area, plan_id),
  ADD KEY ix_outcome_plan (plan_id, assigned_on, outcome, ended_at, completed_on, due_on, task_id, unit_id, area),
  ADD KEY ix_outcome_ended (agency_id, ended_at);

-- Open work of a plan, and tasks with an occurrence still to come, without touching what is finished.
ALTER TABLE assignment
  ADD KEY ix_assignment_plan_open (plan_id, open, assigned_on),
  ADD KEY ix_assignment_agency_ended (agency_id, ended_at),
  DROP KEY ix_assignment_plan;

ALTER TABLE task
  ADD KEY ix_task_next (agency_id, plan_year, next_due_on);
