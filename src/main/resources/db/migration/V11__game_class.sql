-- The class a game was played with, for the results of that class. It stands in the plan, too, which cannot be searched.
alter table live_game add column class_id uuid;

update live_game
   set class_id = cast(substring(plan from position('"schoolClass":"' in plan) + 15 for 36) as uuid)
 where position('"schoolClass":"' in plan) > 0;

create index live_game_class_ix on live_game (class_id, created_at);
