-- Finished work, latest first, without sorting all of it.
CREATE INDEX ix_assignment_finished ON assignment (agency_id, open, ended_at, id);
