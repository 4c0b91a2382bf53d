/**
 * Alliances with their members, what those can do and how that is shown, the bids they make together, and the lessons
 * of what was tried. A member, a capability and a share without a contact are the workspace's own brand.
 */
export const alliances = `
create table alliance (
  id text primary key, name text not null, purpose text not null, form text not null, foundedDay text,
  rules text not null, rulesVersion text not null, rulesDay text, createdAt text not null
) strict;
create table allianceMember (
  id text primary key, allianceId text not null references alliance (id), contactId text references contact (id),
  personId text references contact (id), responsible text not null, role text not null, sinceDay text,
  note text not null
) strict;
create unique index allianceMemberOnce on allianceMember (allianceId, coalesce(contactId, ''));
create index allianceMemberByContact on allianceMember (contactId) where contactId is not null;
create index allianceMemberByPerson on allianceMember (personId) where personId is not null;
create table allianceResource (
  id text primary key, allianceId text not null references alliance (id), name text not null,
  memberId text references allianceMember (id), terms text not null
) strict;
create index allianceResourceByAlliance on allianceResource (allianceId);
create table capability (
  id text primary key, contactId text references contact (id), name text not null, level integer, note text not null
) strict;
create index capabilityByContact on capability (contactId);
create table capabilityProof (
  id text primary key, capabilityId text not null references capability (id), text text not null, url text not null,
  mediaId text references media (id), day text, validUntil text
) strict;
create index capabilityProofByCapability on capabilityProof (capabilityId);
create index capabilityProofByMedia on capabilityProof (mediaId) where mediaId is not null;
create table bid (
  id text primary key, allianceId text not null references alliance (id), title text not null, client text not null,
  url text not null, about text not null, deadline text, value integer, currency text not null,
  goalId text references goal (id), objectiveId text references objective (id), status text not null,
  submittedDay text, decidedDay text, outcome text not null, createdAt text not null
) strict;
create index bidByAlliance on bid (allianceId);
create index bidByDeadline on bid (deadline) where deadline is not null;
create index bidByGoal on bid (goalId) where goalId is not null;
create index bidByObjective on bid (objectiveId) where objectiveId is not null;
create table requirement (
  id text primary key, bidId text not null references bid (id), title text not null, capability text not null,
  level integer, weight text not null, note text not null
) strict;
create index requirementByBid on requirement (bidId);
create table bidShare (
  id text primary key, bidId text not null references bid (id), contactId text references contact (id),
  work integer not null, value integer not null
) strict;
create unique index bidShareOnce on bidShare (bidId, coalesce(contactId, ''));
create index bidShareByContact on bidShare (contactId) where contactId is not null;
alter table task add column bidId text references bid (id);
create index taskByBid on task (bidId, position) where bidId is not null;
alter table origin add column bidId text references bid (id);
create index originByBid on origin (bidId) where bidId is not null;
create table lesson (
  id text primary key, outcome text, tried text not null, came text not null, learnt text not null, day text not null,
  tacticId text references tactic (id), postId text references post (id), campaignId text references campaign (id),
  bidId text references bid (id), contactId text references contact (id), createdAt text not null
) strict;
create index lessonByDay on lesson (day);
create index lessonByTactic on lesson (tacticId) where tacticId is not null;
create index lessonByPost on lesson (postId) where postId is not null;
create index lessonByCampaign on lesson (campaignId) where campaignId is not null;
create index lessonByBid on lesson (bidId) where bidId is not null;
create index lessonByContact on lesson (contactId) where contactId is not null;
create table lessonTag (
  id text primary key, lessonId text not null references lesson (id), tag text not null
) strict;
create index lessonTagByLesson on lessonTag (lessonId);
create table lessonHush (
  id text primary key, lessonId text not null references lesson (id), tacticId text references tactic (id),
  postId text references post (id), campaignId text references campaign (id), bidId text references bid (id)
) strict;
create index lessonHushByLesson on lessonHush (lessonId);
create index lessonHushByTactic on lessonHush (tacticId) where tacticId is not null;
create index lessonHushByPost on lessonHush (postId) where postId is not null;
create index lessonHushByCampaign on lessonHush (campaignId) where campaignId is not null;
create index lessonHushByBid on lessonHush (bidId) where bidId is not null;
`
