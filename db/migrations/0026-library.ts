/** Skeletons of posts, what a post was made from, posts that come again, films, and places of ideas. */
export const library = `
create table template (
  id text primary key, title text not null, text text not null, type text, pillarId text references pillar (id),
  tacticId text references tactic (id), position real not null
) strict;
create table templateChannel (
  id text primary key, templateId text not null references template (id),
  channelId text not null references channel (id)
) strict;
create index templateChannelByTemplate on templateChannel (templateId);
create table place (
  id text primary key, kind text not null, name text not null, url text not null, gives text not null, lookedOn text,
  position real not null
) strict;
create table origin (
  id text primary key, postId text not null references post (id), kind text not null,
  sourceId text references post (id), placeId text references place (id)
) strict;
create unique index originByPost on origin (postId);
create index originBySource on origin (sourceId);
create index originByPlace on origin (placeId) where placeId is not null;
alter table task add column stage text;
create index taskByStage on task (postId) where stage is not null;
create table evergreen (
  id text primary key, postId text not null references post (id), everyDays integer not null,
  cooldownDays integer not null, untilDay text, times integer
) strict;
create unique index evergreenByPost on evergreen (postId);
`
