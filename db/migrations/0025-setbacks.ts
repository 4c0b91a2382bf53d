/** Why a post did not go out on its day. */
export const setbacks = `
create table setback (
  id text primary key, variantId text not null references variant (id), kind text not null, reason text not null,
  day text not null, toDay text, person text not null, at text not null
) strict;
create index setbackByVariant on setback (variantId);
create index setbackByDay on setback (day);
`
