/** What is tried on purpose for a while, the posts that try it, and the lessons it taught. */
export const experiments = `
create table experiment (
  id text primary key, title text not null, hypothesis text not null, measureId text,
  channelId text references channel (id), startDay text, endDay text, usual real, expected real, result real,
  outcome text, responsible text not null, createdAt text not null
) strict;
create index experimentByChannel on experiment (channelId) where channelId is not null;
create table experimentPost (
  id text primary key, experimentId text not null references experiment (id), postId text not null references post (id)
) strict;
create unique index experimentPostOnce on experimentPost (experimentId, postId);
create index experimentPostByPost on experimentPost (postId);
alter table lesson add column experimentId text references experiment (id);
create index lessonByExperiment on lesson (experimentId) where experimentId is not null;
`
