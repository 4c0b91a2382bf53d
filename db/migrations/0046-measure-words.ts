/** Own measures that are computed from others, and what the team says of any measure. */
export const measureWords = `
alter table measure add column formula text not null default '';
alter table measure add column isShare text;
create table measureNote (
  id text primary key, measureId text not null, purpose text not null, vanity text, vanityReason text not null
) strict;
create unique index measureNoteByMeasure on measureNote (measureId);
`
