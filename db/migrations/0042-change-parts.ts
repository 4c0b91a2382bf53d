/**
 * A record that comes or goes with its parts is one line: `parts` names them, and their values stand with its own. And
 * lines are rows of a table proper: keyed by device and number, one longer than a quarter of a page took a page more.
 */
export const changeParts = `
create table changeWithParts (
  device text not null, n integer not null, step text not null, act text not null, reverses text, person text not null,
  at text not null, label text not null, kind text not null, tableName text not null, recordId text not null, field text,
  before text, after text, salt text, valueHash text not null, hash text not null, parts text,
  primary key (device, n)
) strict;
insert into changeWithParts (device, n, step, act, reverses, person, at, label, kind, tableName, recordId, field, before,
    after, salt, valueHash, hash)
  select device, n, step, act, reverses, person, at, label, kind, tableName, recordId, field, before, after, salt,
    valueHash, hash from change order by device, n;
drop table change;
alter table changeWithParts rename to change;
create index changeByRecord on change (tableName, recordId);
create index changeByStep on change (step, device, n);
create index changeErased on change (step) where salt is null;
create index changeOfPost on change (
  case when json_valid(coalesce(after, before)) then json_extract(coalesce(after, before), '$.postId') end
) where kind <> 'edit'
  and case when json_valid(coalesce(after, before)) then json_extract(coalesce(after, before), '$.postId') end is not null;
`
