/** The reply desk: what was said about us and what came of it, the way each took through the tree, and how time is counted. */
export const mentions = `
create table mention (
  id text primary key, kind text not null, text text not null, at text not null,
  channelId text references channel (id), postId text references post (id), link text not null,
  contactId text references contact (id), author text not null,
  competitorId text references competitor (id), keywordId text references keyword (id),
  sentiment text, priority text, responsible text not null, state text not null, reason text not null, privateAt text,
  answer text not null, answeredBy text not null, settledAt text, untrainedAt text, createdAt text not null
) strict;
create index mentionByTime on mention (at);
create index mentionBySettling on mention (settledAt);
create index mentionByContact on mention (contactId) where contactId is not null;
create index mentionByPost on mention (postId) where postId is not null;
create table mentionStep (
  id text primary key, mentionId text not null references mention (id), nodeId text references replyNode (id),
  answerId text references replyAnswer (id), question text not null, answer text not null, outcome text,
  person text not null, at text not null, position real not null
) strict;
create index mentionStepByMention on mentionStep (mentionId, position);
create index mentionStepByNode on mentionStep (nodeId) where nodeId is not null;
alter table touchpoint add column mentionId text references mention (id);
create index touchpointByMention on touchpoint (mentionId) where mentionId is not null;
alter table replyPlan add column clock text not null default 'hours';
`
