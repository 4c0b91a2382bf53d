/** Files of the media folder, what they show and who allowed it, and where they are used. */
export const media = `
create table media (
  id text primary key, hash text not null, name text not null, type text not null, bytes integer not null,
  width integer, height integer, seconds real, look text, alt text not null, shows text, addedBy text not null,
  addedAt text not null
) strict;
create unique index mediaByHash on media (hash);
create table mediaTag (
  id text primary key, mediaId text not null references media (id), tag text not null
) strict;
create index mediaTagByMedia on mediaTag (mediaId);
create table mediaUse (
  id text primary key, mediaId text not null references media (id), postId text not null references post (id),
  variantId text references variant (id), alt text, position real not null
) strict;
create index mediaUseByPost on mediaUse (postId, position);
create index mediaUseByMedia on mediaUse (mediaId);
create index mediaUseByVariant on mediaUse (variantId) where variantId is not null;
create table mediaPermission (
  id text primary key, mediaId text not null references media (id), kind text not null, who text not null,
  use text not null, untilDay text, proof text not null
) strict;
create index mediaPermissionByMedia on mediaPermission (mediaId);
alter table variant add column ownMediaAt text;
`
