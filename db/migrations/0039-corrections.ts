/**
 * Numbers that came after a month was closed, beside what was kept, and a checksum over what was kept. Months closed
 * before have none.
 */
export const corrections = `
alter table review add column checksum text;
create table correction (
  id text primary key, reviewId text not null references review (id), measureId text not null,
  channelId text references channel (id), before real, after real, reason text not null, person text not null,
  at text not null
) strict;
create index correctionByReview on correction (reviewId);
create index touchpointByDay on touchpoint (day);
`
