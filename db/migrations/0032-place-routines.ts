/** A place's own rules, what works there, and what somebody promised to do there how often; each time it was done. */
export const placeRoutines = `
alter table place add column rules text not null default '';
alter table place add column activity text;
alter table place add column works text not null default '';
alter table place add column routine text not null default '';
alter table place add column times integer;
alter table place add column per text not null default 'week';
alter table place add column responsible text not null default '';
create table placeVisit (
  id text primary key, placeId text not null references place (id), day text not null, text text not null,
  person text not null
) strict;
create index placeVisitByPlace on placeVisit (placeId, day);
`
