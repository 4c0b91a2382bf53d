/**
 * What a contact is to us in full: addresses of any number in place of one of each, who knows whom, when it came to each
 * stage, which of our audiences it reaches, what we want of it with which steps, and where we have it from.
 */
export const contacts = `
alter table contact add column jobTitle text not null default '';
alter table contact add column languages text not null default '';
alter table contact add column headcount integer;
alter table contact add column context text not null default '';
alter table contact add column relevance text not null default '';
alter table contact add column worth integer;
alter table contact add column howWeTalk text not null default '';
alter table contact add column resources text not null default '';
alter table contact add column aim text not null default '';
alter table contact add column source text not null default '';
alter table contact add column basis text;
alter table contact add column basisNote text not null default '';
create table contactAddress (
  id text primary key, contactId text not null references contact (id), kind text not null, value text not null,
  label text not null
) strict;
create index contactAddressByContact on contactAddress (contactId);
insert into contactAddress (id, contactId, kind, value, label)
  select substr(id, 1, 24) || lower(hex(randomblob(6))), id, 'email', email, '' from contact where email != '';
insert into contactAddress (id, contactId, kind, value, label)
  select substr(id, 1, 24) || lower(hex(randomblob(6))), id, 'phone', phone, '' from contact where phone != '';
alter table contact drop column email;
alter table contact drop column phone;
create table contactTie (
  id text primary key, contactId text not null references contact (id), otherId text not null references contact (id),
  how text not null
) strict;
create index contactTieByContact on contactTie (contactId);
create index contactTieByOther on contactTie (otherId);
create table contactStage (
  id text primary key, contactId text not null references contact (id), stage text not null, day text not null
) strict;
create index contactStageByContact on contactStage (contactId, day);
create table contactAudience (
  id text primary key, contactId text not null references contact (id),
  audienceId text not null references audience (id)
) strict;
create unique index contactAudienceOnce on contactAudience (contactId, audienceId);
create index contactAudienceByAudience on contactAudience (audienceId);
create table taskOfEither (
  id text primary key, postId text references post (id), contactId text references contact (id), title text not null,
  responsible text not null, stage text, dueDay text, doneAt text, doneBy text not null, position real not null
) strict;
insert into taskOfEither (id, postId, title, responsible, stage, dueDay, doneAt, doneBy, position)
  select id, postId, title, responsible, stage, dueDay, doneAt, doneBy, position from task;
drop table task;
alter table taskOfEither rename to task;
create index taskByPost on task (postId, position);
create index taskByContact on task (contactId, position) where contactId is not null;
create index taskByDay on task (dueDay) where doneAt is null and dueDay is not null;
create index taskByStage on task (postId) where stage is not null;
alter table touchpoint add column mood text;
`
