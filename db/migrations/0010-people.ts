/** Who has a part in social media, what rules they act by, and what happens when something goes wrong. */
export const people = `
create table person (
  id text primary key, memberId text references member (id), name text not null, relation text not null,
  team text not null, knowledge text, interest text, basicsDueDay text, basicsDoneDay text, basicsTeacher text not null,
  trainerDueDay text, trainerDoneDay text, trainerTeacher text not null, weeklyHours real, breaks text not null,
  position real not null
) strict;
create table activity (id text primary key, title text not null, starter text, position real not null) strict;
create table assignment (
  id text primary key, activityId text not null references activity (id),
  personId text not null references person (id), duty text not null
) strict;
create unique index assignmentByCell on assignment (activityId, personId);
create table governance (
  id text primary key, accountable text not null, evangelist text not null, reportsTo text not null,
  sameMessage text not null, minutesPerPost real
) strict;
create table audit (
  id text primary key, title text not null, dueDay text, doneDay text, responsible text not null, found text not null,
  position real not null
) strict;
create table policy (
  id text primary key, title text not null, text text not null, responsible text not null, lookedAtDay text,
  starter text, position real not null
) strict;
create table policyVersion (
  id text primary key, policyId text not null references policy (id), number integer not null, title text not null,
  text text not null, publishedDay text not null, person text not null
) strict;
create unique index policyVersionByNumber on policyVersion (policyId, number);
create table acknowledgement (
  id text primary key, versionId text not null references policyVersion (id),
  personId text not null references person (id), day text not null
) strict;
create unique index acknowledgementByPerson on acknowledgement (versionId, personId);
create table crisis (
  id text primary key, whatCounts text not null, firstHour text not null, holders text not null,
  message text not null, after text not null
) strict;
create table crisisCall (
  id text primary key, name text not null, task text not null, telephone text not null, position real not null
) strict;
create table hold (
  id text primary key, startedAt text not null, endedAt text, person text not null
) strict;
create table heldPost (id text primary key, holdId text not null references hold (id), postId text not null) strict;
create index heldPostByHold on heldPost (holdId);
`
