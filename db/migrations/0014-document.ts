/** How the brand looks on paper, and what a plan is printed with, by name. */
export const document = `
create table brandLook (id text primary key, colour text, mark text) strict;
create table planChoice (
  id text primary key, name text not null, edition text not null, sections text not null, position real not null
) strict;
`
