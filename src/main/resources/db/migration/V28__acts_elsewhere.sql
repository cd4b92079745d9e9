-- The unit of whoever acts is kept only where it is another one than that whose work it is: the stream of a unit then reads
-- what its people do elsewhere without going through all that they do at home.
UPDATE assignment_event SET actor_unit_id = NULL WHERE actor_unit_id = unit_id;
UPDATE assignment_comment SET actor_unit_id = NULL WHERE actor_unit_id = unit_id;
