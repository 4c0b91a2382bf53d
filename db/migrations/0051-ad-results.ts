/** What ads spent and brought, as a network's file told it; an effort's month is their sum. */
export const adResults = `
create table adResult (
  id text primary key, effortId text not null references paidEffort (id), adKey text not null, campaign text not null,
  adSet text not null, ad text not null, fromDay text not null, toDay text not null, month text not null,
  currency text not null, spend real, results real, resultName text not null, reach real, impressions real,
  linkClicks real, importId text not null references import (id), line integer not null, asOf text not null
) strict;
create unique index adResultByKey on adResult (adKey, fromDay, toDay);
create index adResultByMonth on adResult (month, effortId);
`
