/**
 * Who vouches for what an audience is said to be, and whether the audience resembles the ideal customer.
 * Search forgets what it has read, so that it reads the audiences too.
 */
export const evidence = `
alter table audience add column resemblance text;
alter table audience add column resemblanceReason text not null default '';
create table evidence (
  id text primary key, audienceId text not null references audience (id), field text not null, answer text not null,
  source text not null, day text not null
) strict;
create unique index evidenceByField on evidence (audienceId, field);
delete from searchState;
`
