/** Skeletons of posts, what a post was made from, and posts that come again. */
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
create table origin (
  id text primary key, postId text not null references post (id), kind text not null,
  sourceId text not null references post (id)
) strict;
create unique index originByPost on origin (postId);
create index originBySource on origin (sourceId);
create table evergreen (
  id text primary key, postId text not null references post (id), everyDays integer not null,
  cooldownDays integer not null, untilDay text, times integer
) strict;
create unique index evergreenByPost on evergreen (postId);
`
