/** What tables of no known form were said to be, by their columns. */
export const tableProfile = `
create table tableProfile (
  id text primary key, signature text not null, network text, timeZone text not null, dateOrder text not null,
  decimal text not null, mapping text not null
) strict;
create unique index tableProfileBySignature on tableProfile (signature);
`
