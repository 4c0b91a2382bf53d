/** How many contacts we want of which industry where, and the steps to find them. */
export const networkTargets = `
create table networkTarget (
  id text primary key, industry text not null, place text not null, audienceId text references audience (id),
  wanted integer not null, goalId text references goal (id)
) strict;
alter table task add column targetId text references networkTarget (id);
create index taskByTarget on task (targetId, position) where targetId is not null;
`
