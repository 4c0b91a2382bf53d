/** How the brand speaks, which words it avoids, and what each type of content is for. */
export const voice = `
create table voice (id text primary key, sound text not null, principles text not null) strict;
create table term (
  id text primary key, title text not null, kind text not null, instead text not null, why text not null,
  position real not null
) strict;
create table contentType (
  id text primary key, type text not null, stance text, purpose text, note text not null
) strict;
alter table pillar add column purpose text;
`
