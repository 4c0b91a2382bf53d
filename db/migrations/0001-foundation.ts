/** The first schema. Never edit it: a later shape is a later migration. */
export const foundation = `
create table change (
  device text not null, n integer not null, step text not null, act text not null, reverses text, person text not null,
  at text not null, label text not null, kind text not null, tableName text not null, recordId text not null, field text,
  before text, after text, salt text, valueHash text not null, hash text not null,
  primary key (device, n)
) strict, without rowid;
create index changeByRecord on change (tableName, recordId);
create index changeByStep on change (step);

create table draft (
  tableName text not null, recordId text not null, field text not null, value text not null, at text not null,
  primary key (tableName, recordId, field)
) strict, without rowid;

create table workspace (
  id text primary key, name text not null, country text not null, timeZone text not null, exportLanguage text not null,
  denominator text not null, createdAt text not null
) strict;
create table member (id text primary key, name text not null, role text not null) strict;

create table goal (id text primary key, title text not null, reason text, strategy text not null, position real not null) strict;
create table objective (
  id text primary key, goalId text not null references goal (id), title text not null, kind text not null,
  question text not null, measureId text, channelId text references channel (id), baseline real, target real, band real,
  startDay text, dueDay text, responsible text not null, position real not null
) strict;
create index objectiveByGoal on objective (goalId);
create table tactic (
  id text primary key, objectiveId text not null references objective (id), title text not null, responsible text not null,
  startDay text, endDay text, status text not null, position real not null
) strict;
create index tacticByObjective on tactic (objectiveId);
create table audience (
  id text primary key, name text not null, age text not null, location text not null, gender text not null,
  interests text not null, painPoints text not null, motivations text not null, mediaHabits text not null,
  brandResearch text not null, whySocial text not null, position real not null
) strict;
create table channel (
  id text primary key, network text not null, handle text not null, url text not null, decision text not null,
  reason text not null, role text not null, responsible text not null, postsPerWeek real, position real not null
) strict;
create table pillar (
  id text primary key, name text not null, description text not null, share real, mark integer not null, position real not null
) strict;
create table campaign (
  id text primary key, name text not null, brief text not null, goalId text references goal (id), startDay text, endDay text,
  budget real, code text not null, position real not null
) strict;

create table post (
  id text primary key, title text not null, text text not null, type text, pillarId text references pillar (id),
  tacticId text references tactic (id), campaignId text references campaign (id), state text not null, heldState text,
  responsible text not null, note text not null, createdAt text not null, position real not null
) strict;
create index postByTactic on post (tacticId);
create index postByState on post (state);
create table variant (
  id text primary key, postId text not null references post (id), channelId text references channel (id), text text,
  day text, time text, delivery text not null, url text not null
) strict;
create index variantByDay on variant (day, time, postId);
create index variantByPost on variant (postId);

create table contact (
  id text primary key, kind text not null, name text not null, organisationId text references contact (id), type text,
  stage text not null, place text not null, industry text not null, email text not null, phone text not null,
  goalId text references goal (id), value text not null, influence integer, cadenceDays integer, responsible text not null,
  nextStep text not null, note text not null, createdAt text not null
) strict;
create index contactByOrganisation on contact (organisationId);
create table handle (
  id text primary key, contactId text not null references contact (id), network text not null, handle text not null,
  url text not null, followers integer
) strict;
create index handleByContact on handle (contactId);
create table contactTag (id text primary key, contactId text not null references contact (id), tag text not null) strict;
create index contactTagByContact on contactTag (contactId);
create table touchpoint (
  id text primary key, contactId text not null references contact (id), kind text not null, day text not null,
  channelId text references channel (id), postId text references post (id), text text not null, createdAt text not null
) strict;
create index touchpointByContact on touchpoint (contactId, day);

create table measure (
  id text primary key, name text not null, unit text not null, definition text not null, isStock text, position real not null
) strict;
create table reading (
  id text primary key, measureId text not null, month text not null, channelId text references channel (id),
  value real not null, source text not null, sourceNote text not null, person text not null, at text not null
) strict;
create unique index readingByKey on reading (month, measureId, ifnull(channelId, ''));
create table import (
  id text primary key, kind text not null, fileName text not null, fileHash text not null, channelId text references channel (id),
  read integer not null, added integer not null, updated integer not null, unchanged integer not null,
  rejected integer not null, at text not null
) strict;
create table postResult (
  id text primary key, network text not null, accountId text not null, networkPostId text not null,
  channelId text references channel (id), variantId text references variant (id), permalink text not null, text text not null,
  type text not null, publishedAt text, impressions real, reach real, likes real, comments real, shares real, saves real,
  follows real, importId text not null references import (id)
) strict;
create unique index postResultByKey on postResult (network, accountId, networkPostId);
create index postResultByPublished on postResult (publishedAt);
create table review (
  id text primary key, month text not null unique, denominator text not null, note text not null, closedAt text,
  closedBy text not null, snapshot text
) strict;
create table reviewItem (
  id text primary key, reviewId text not null references review (id), kind text not null, text text not null,
  responsible text not null, dueDay text, position real not null
) strict;
create index reviewItemByReview on reviewItem (reviewId);
create table verdict (
  id text primary key, reviewId text not null references review (id), objectiveId text not null references objective (id),
  reason text not null
) strict;
create unique index verdictByKey on verdict (reviewId, objectiveId);
`
