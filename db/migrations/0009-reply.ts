/** Whom to listen to and for what, who answers and how, and the tree by which one decides. */
export const reply = `
create table competitor (
  id text primary key, name text not null, place text not null, doesWell text not null, lesson text not null,
  position real not null
) strict;
create table keyword (
  id text primary key, title text not null, kind text not null, place text not null, rhythm text,
  responsible text not null, position real not null
) strict;
create table messagePoint (
  id text primary key, title text not null, facts text not null, position real not null
) strict;
create table replyPlan (
  id text primary key, responsible text not null, standIn text not null, hours real, tone text not null,
  complaints text not null, compliments text not null, privately text not null
) strict;
create table replyNode (
  id text primary key, kind text not null, title text not null, outcome text, note text not null,
  responsible text not null, hours real, position real not null
) strict;
create table replyAnswer (
  id text primary key, nodeId text not null references replyNode (id), title text not null,
  targetId text references replyNode (id), position real not null
) strict;
create index replyAnswerByNode on replyAnswer (nodeId);
create index replyAnswerByTarget on replyAnswer (targetId);
`
