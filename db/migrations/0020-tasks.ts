/** The work on a post: its steps, the lists they come from, and the time it takes. */
export const tasks = `
alter table post add column minutesPlanned integer;
create table task (
  id text primary key, postId text not null references post (id), title text not null, responsible text not null,
  dueDay text, doneAt text, doneBy text not null, position real not null
) strict;
create index taskByPost on task (postId, position);
create index taskByDay on task (dueDay) where doneAt is null and dueDay is not null;
create table checklist (id text primary key, name text not null, steps text not null) strict;
create table timeEntry (
  id text primary key, postId text not null references post (id), minutes integer not null, day text not null,
  person text not null, note text not null
) strict;
create index timeEntryByPost on timeEntry (postId, day);
`
