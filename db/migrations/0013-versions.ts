/** The strategy as it stood when somebody gave it a name. */
export const versions = `
create table version (
  id text primary key, name text not null, person text not null, madeAt text not null, content text not null
) strict;
`
