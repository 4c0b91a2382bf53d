/**
 * Rhythms that many contacts share, what puts a contact's next day off, and kept ways of looking at the list. `contactLine`
 * is made from the records and can be thrown away: what the list of a hundred thousand is sorted and counted by.
 * `searchTitle` holds the titles of `searchText` alone, so that names are found at once among a million texts.
 */
export const cadence = `
create table tier (
  id text primary key, name text not null, cadenceDays integer not null, position real not null
) strict;
alter table contact add column tierId text references tier (id);
create index contactByTier on contact (tierId) where tierId is not null;
create table tagCadence (id text primary key, tag text not null, cadenceDays integer not null) strict;
create unique index tagCadenceByTag on tagCadence (tag);
create table snooze (
  id text primary key, contactId text not null references contact (id), untilDay text not null, reason text not null,
  createdAt text not null
) strict;
create unique index snoozeByContact on snooze (contactId);
create table contactView (
  id text primary key, name text not null, filter text not null, sort text not null, columns text not null,
  position real not null
) strict;
create index contactTagByTag on contactTag (tag, contactId);
create table contactLine (
  n integer primary key, contactId text not null, nameKey text not null, nameKeyTr text not null, lastDay text,
  since text not null, cadenceDays integer, nextDay text, slipDay text, snoozedUntil text
) strict;
create unique index contactLineByContact on contactLine (contactId);
create index contactLineByName on contactLine (nameKey, n);
create index contactLineByNameTr on contactLine (nameKeyTr, n);
create index contactLineByNext on contactLine (nextDay, snoozedUntil) where nextDay is not null;
create index contactLineBySlip on contactLine (slipDay, snoozedUntil) where slipDay is not null;
create index contactLineBySnooze on contactLine (snoozedUntil) where snoozedUntil is not null;
create table contactLineState (version integer not null) strict;
create virtual table searchTitle using fts5 (
  title, content = 'searchText', content_rowid = 'n', tokenize = 'ascii', prefix = '1 2 3', detail = none
);
`
