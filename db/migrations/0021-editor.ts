/** What goes out beside a text: the first comment, the link and how it is tagged; sets of hashtags; numbers of networks that a team has checked. */
export const editor = `
alter table post add column link text not null default '';
alter table post add column linkTags text not null default 'added';
alter table variant add column firstComment text not null default '';
alter table variant add column link text;
alter table variant add column linkPlace text;
create table linkRule (
  id text primary key, source text not null, medium text not null, campaign text not null, content text not null
) strict;
create table hashtagSet (
  id text primary key, title text not null, tags text not null, position real not null
) strict;
create table networkLimit (
  id text primary key, network text not null, name text not null, value real, checkedOn text not null,
  person text not null
) strict;
create unique index networkLimitByName on networkLimit (network, name);
`
