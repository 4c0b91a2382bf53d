/** What others reach, as published sources say it: shown only beside a rate of the same definition. */
export const benchmarks = `
create table benchmark (
  id text primary key, network text not null, definition text not null, value real not null, source text not null,
  year integer not null, position real not null
) strict;
`
