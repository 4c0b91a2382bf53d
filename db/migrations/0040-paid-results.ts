/** What each paid effort spent in a month, and what it brought; and what a channel's posts before a month are found by. */
export const paidResults = `
create table paidResult (
  id text primary key, effortId text not null references paidEffort (id), month text not null, spend real, results real,
  resultName text not null, person text not null, at text not null
) strict;
create unique index paidResultByMonth on paidResult (effortId, month);
create index postResultByChannel on postResult (channelId, publishedAt);
`
