/** Posts as they stood, the answers to them, what is said about them, and who sits here. */
export const workflow = `
alter table workspace add column approvalMode text not null default 'optional';
alter table member add column retiredAt text;
create table postVersion (
  id text primary key, postId text not null references post (id), number integer not null, reason text not null,
  content text not null, memberId text references member (id), person text not null, at text not null
) strict;
create unique index postVersionByNumber on postVersion (postId, number);
create table approval (
  id text primary key, postId text not null references post (id),
  versionId text not null references postVersion (id), decision text not null, step integer not null,
  side text not null, memberId text references member (id), person text not null, comment text not null,
  caution text, at text not null
) strict;
create index approvalByPost on approval (postId);
create index approvalByVersion on approval (versionId);
create table comment (
  id text primary key, postId text not null references post (id), side text not null, text text not null,
  memberId text references member (id), person text not null, at text not null, editedAt text, resolvedAt text,
  resolvedBy text not null
) strict;
create index commentByPost on comment (postId);
create table commentMention (
  id text primary key, commentId text not null references comment (id), memberId text not null references member (id)
) strict;
create unique index commentMentionOnce on commentMention (commentId, memberId);
create index commentMentionByMember on commentMention (memberId);
create table memberPin (
  memberId text primary key, salt text not null, hash text not null, failures integer not null, waitUntil text
) strict;
`
