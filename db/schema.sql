-- Made by npm run generate from db/migrations; read it, never edit it.

CREATE TABLE acknowledgement (
  id text primary key, versionId text not null references policyVersion (id),
  personId text not null references person (id), day text not null
) strict;

CREATE UNIQUE INDEX acknowledgementByPerson on acknowledgement (versionId, personId);

CREATE TABLE activity (id text primary key, title text not null, starter text, position real not null) strict;

CREATE TABLE adResult (
  id text primary key, effortId text not null references paidEffort (id), adKey text not null, campaign text not null,
  adSet text not null, ad text not null, fromDay text not null, toDay text not null, month text not null,
  currency text not null, spend real, results real, resultName text not null, reach real, impressions real,
  linkClicks real, importId text not null references import (id), line integer not null, asOf text not null
) strict;

CREATE UNIQUE INDEX adResultByKey on adResult (adKey, fromDay, toDay);

CREATE INDEX adResultByMonth on adResult (month, effortId);

CREATE TABLE alliance (
  id text primary key, name text not null, purpose text not null, form text not null, foundedDay text,
  rules text not null, rulesVersion text not null, rulesDay text, createdAt text not null
) strict;

CREATE TABLE allianceMember (
  id text primary key, allianceId text not null references alliance (id), contactId text references contact (id),
  personId text references contact (id), responsible text not null, role text not null, sinceDay text,
  note text not null
) strict;

CREATE INDEX allianceMemberByContact on allianceMember (contactId) where contactId is not null;

CREATE INDEX allianceMemberByPerson on allianceMember (personId) where personId is not null;

CREATE UNIQUE INDEX allianceMemberOnce on allianceMember (allianceId, coalesce(contactId, ''));

CREATE TABLE allianceResource (
  id text primary key, allianceId text not null references alliance (id), name text not null,
  memberId text references allianceMember (id), terms text not null
) strict;

CREATE INDEX allianceResourceByAlliance on allianceResource (allianceId);

CREATE TABLE approval (
  id text primary key, postId text not null references post (id),
  versionId text not null references postVersion (id), decision text not null, step integer not null,
  side text not null, memberId text references member (id), person text not null, comment text not null,
  caution text, at text not null
) strict;

CREATE INDEX approvalByPost on approval (postId);

CREATE INDEX approvalByVersion on approval (versionId);

CREATE TABLE assignment (
  id text primary key, activityId text not null references activity (id),
  personId text not null references person (id), duty text not null
) strict;

CREATE UNIQUE INDEX assignmentByCell on assignment (activityId, personId);

CREATE TABLE audience (
  id text primary key, name text not null, age text not null, location text not null, gender text not null,
  interests text not null, painPoints text not null, motivations text not null, mediaHabits text not null,
  brandResearch text not null, whySocial text not null, position real not null
, resemblance text, resemblanceReason text not null default '') strict;

CREATE TABLE audienceShare (
  id text primary key, channelId text references channel (id), day text not null, kind text not null, label text not null,
  share real not null, importId text not null references import (id), line integer not null
) strict;

CREATE UNIQUE INDEX audienceShareByKey on audienceShare (ifnull(channelId, ''), day, kind, label);

CREATE TABLE audit (
  id text primary key, title text not null, dueDay text, doneDay text, responsible text not null, found text not null,
  position real not null
) strict;

CREATE TABLE benchmark (
  id text primary key, network text not null, definition text not null, value real not null, source text not null,
  year integer not null, position real not null
) strict;

CREATE TABLE bid (
  id text primary key, allianceId text not null references alliance (id), title text not null, client text not null,
  url text not null, about text not null, deadline text, value integer, currency text not null,
  goalId text references goal (id), objectiveId text references objective (id), status text not null,
  submittedDay text, decidedDay text, outcome text not null, createdAt text not null
) strict;

CREATE INDEX bidByAlliance on bid (allianceId);

CREATE INDEX bidByDeadline on bid (deadline) where deadline is not null;

CREATE INDEX bidByGoal on bid (goalId) where goalId is not null;

CREATE INDEX bidByObjective on bid (objectiveId) where objectiveId is not null;

CREATE TABLE bidShare (
  id text primary key, bidId text not null references bid (id), contactId text references contact (id),
  work integer not null, value integer not null
) strict;

CREATE INDEX bidShareByContact on bidShare (contactId) where contactId is not null;

CREATE UNIQUE INDEX bidShareOnce on bidShare (bidId, coalesce(contactId, ''));

CREATE TABLE blockGoal (
  id text primary key, blockId text not null references businessBlock (id), goalId text not null references goal (id)
) strict;

CREATE UNIQUE INDEX blockGoalByBlock on blockGoal (blockId, goalId);

CREATE INDEX blockGoalByGoal on blockGoal (goalId);

CREATE TABLE brandLook (id text primary key, colour text, mark text) strict;

CREATE TABLE budgetLine (
  id text primary key, name text not null, kind text not null, scope text not null,
  goalId text references goal (id), campaignId text references campaign (id), rhythm text not null, startMonth text, endMonth text, amount real,
  position real not null
) strict;

CREATE TABLE businessBlock (
  id text primary key, kind text not null, title text not null, text text not null, side text, likelihood text,
  impact text, answer text not null, responsible text not null, lookAgainDay text, starter text, position real not null
) strict;

CREATE TABLE campaign (
  id text primary key, name text not null, brief text not null, goalId text references goal (id), startDay text, endDay text,
  budget real, code text not null, position real not null
) strict;

CREATE TABLE campaignTactic (
  id text primary key, campaignId text not null references campaign (id), tacticId text not null references tactic (id)
) strict;

CREATE INDEX campaignTacticByTactic on campaignTactic (tacticId);

CREATE UNIQUE INDEX campaignTacticOnce on campaignTactic (campaignId, tacticId);

CREATE TABLE capability (
  id text primary key, contactId text references contact (id), name text not null, level integer, note text not null
) strict;

CREATE INDEX capabilityByContact on capability (contactId);

CREATE TABLE capabilityProof (
  id text primary key, capabilityId text not null references capability (id), text text not null, url text not null,
  mediaId text references media (id), day text, validUntil text
) strict;

CREATE INDEX capabilityProofByCapability on capabilityProof (capabilityId);

CREATE INDEX capabilityProofByMedia on capabilityProof (mediaId) where mediaId is not null;

CREATE TABLE "change" (
  device text not null, n integer not null, step text not null, act text not null, reverses text, person text not null,
  at text not null, label text not null, kind text not null, tableName text not null, recordId text not null, field text,
  before text, after text, salt text, valueHash text not null, hash text not null, parts text,
  primary key (device, n)
) strict;

CREATE INDEX changeByRecord on change (tableName, recordId);

CREATE INDEX changeByStep on change (step, device, n);

CREATE INDEX changeErased on change (step) where salt is null;

CREATE INDEX changeOfPost on change (
  case when json_valid(coalesce(after, before)) then json_extract(coalesce(after, before), '$.postId') end
) where kind <> 'edit' and instr(coalesce(after, before), '"postId":') > 0
  and case when json_valid(coalesce(after, before)) then json_extract(coalesce(after, before), '$.postId') end is not null;

CREATE TABLE changeReason (
  id text primary key, reviewId text not null references review (id), objectiveId text not null, reason text not null
) strict;

CREATE UNIQUE INDEX changeReasonOnce on changeReason (reviewId, objectiveId);

CREATE TABLE channel (
  id text primary key, network text not null, handle text not null, url text not null, decision text not null,
  reason text not null, role text not null, responsible text not null, postsPerWeek real, position real not null
, twoFactor text, recoveryContact text not null default '', custodian text not null default '') strict;

CREATE TABLE channelAccess (
  id text primary key, channelId text not null references channel (id), name text not null, position real not null
) strict;

CREATE INDEX channelAccessByChannel on channelAccess (channelId);

CREATE TABLE channelPolicy (
  id text primary key, openingRule text not null, firewalls text not null, devices text not null,
  timeRules text not null, contentRules text not null, lockers text not null, position real not null
) strict;

CREATE TABLE checklist (id text primary key, name text not null, steps text not null) strict;

CREATE TABLE clashRule (id text primary key, nearMinutes integer not null, sameTextDays integer not null) strict;

CREATE TABLE comment (
  id text primary key, postId text not null references post (id), side text not null, text text not null,
  memberId text references member (id), person text not null, at text not null, editedAt text, resolvedAt text,
  resolvedBy text not null
) strict;

CREATE INDEX commentByPost on comment (postId);

CREATE TABLE commentMention (
  id text primary key, commentId text not null references comment (id), memberId text not null references member (id)
) strict;

CREATE INDEX commentMentionByMember on commentMention (memberId);

CREATE UNIQUE INDEX commentMentionOnce on commentMention (commentId, memberId);

CREATE TABLE competitor (
  id text primary key, name text not null, place text not null, doesWell text not null, lesson text not null,
  position real not null
) strict;

CREATE TABLE contact (
  id text primary key, kind text not null, name text not null, organisationId text references contact (id), type text,
  stage text not null, place text not null, industry text not null, goalId text references goal (id), value text not null, influence integer, cadenceDays integer, responsible text not null,
  nextStep text not null, note text not null, createdAt text not null
, jobTitle text not null default '', languages text not null default '', headcount integer, context text not null default '', relevance text not null default '', worth integer, howWeTalk text not null default '', resources text not null default '', aim text not null default '', source text not null default '', basis text, basisNote text not null default '', tierId text references tier (id)) strict;

CREATE INDEX contactByGoal on contact (goalId, id) where goalId is not null;

CREATE INDEX contactByOrganisation on contact (organisationId);

CREATE INDEX contactByTier on contact (tierId) where tierId is not null;

CREATE TABLE contactAddress (
  id text primary key, contactId text not null references contact (id), kind text not null, value text not null,
  label text not null
) strict;

CREATE INDEX contactAddressByContact on contactAddress (contactId);

CREATE TABLE contactApart (
  id text primary key, contactId text not null references contact (id), otherId text not null references contact (id)
) strict;

CREATE INDEX contactApartByContact on contactApart (contactId);

CREATE INDEX contactApartByOther on contactApart (otherId);

CREATE TABLE contactAudience (
  id text primary key, contactId text not null references contact (id),
  audienceId text not null references audience (id)
) strict;

CREATE INDEX contactAudienceByAudience on contactAudience (audienceId);

CREATE UNIQUE INDEX contactAudienceOnce on contactAudience (contactId, audienceId);

CREATE TABLE contactJob (
  id text primary key, contactId text not null references contact (id), organisationId text not null references contact (id),
  role text not null, fromDay text, untilDay text
) strict;

CREATE INDEX contactJobByContact on contactJob (contactId);

CREATE INDEX contactJobByOrganisation on contactJob (organisationId);

CREATE TABLE contactLine (
  n integer primary key, contactId text not null, nameKey text not null, nameKeyTr text not null, lastDay text,
  since text not null, cadenceDays integer, nextDay text, slipDay text, snoozedUntil text
) strict;

CREATE UNIQUE INDEX contactLineByContact on contactLine (contactId);

CREATE INDEX contactLineByName on contactLine (nameKey, n);

CREATE INDEX contactLineByNameTr on contactLine (nameKeyTr, n);

CREATE INDEX contactLineByNext on contactLine (nextDay, snoozedUntil) where nextDay is not null;

CREATE INDEX contactLineBySlip on contactLine (slipDay, snoozedUntil) where slipDay is not null;

CREATE INDEX contactLineBySnooze on contactLine (snoozedUntil) where snoozedUntil is not null;

CREATE TABLE contactLineState (version integer not null) strict;

CREATE TABLE contactPhoto (
  id text primary key, contactId text not null references contact (id), image text not null
) strict;

CREATE UNIQUE INDEX contactPhotoByContact on contactPhoto (contactId);

CREATE TABLE contactStage (
  id text primary key, contactId text not null references contact (id), stage text not null, day text not null
) strict;

CREATE INDEX contactStageByContact on contactStage (contactId, day);

CREATE TABLE contactTag (id text primary key, contactId text not null references contact (id), tag text not null) strict;

CREATE INDEX contactTagByContact on contactTag (contactId);

CREATE INDEX contactTagByTag on contactTag (tag, contactId);

CREATE TABLE contactTie (
  id text primary key, contactId text not null references contact (id), otherId text not null references contact (id),
  how text not null
) strict;

CREATE INDEX contactTieByContact on contactTie (contactId);

CREATE INDEX contactTieByOther on contactTie (otherId);

CREATE TABLE contactView (
  id text primary key, name text not null, filter text not null, sort text not null, columns text not null,
  position real not null
) strict;

CREATE TABLE contentType (
  id text primary key, type text not null, stance text, purpose text, note text not null
, share real) strict;

CREATE TABLE correction (
  id text primary key, reviewId text not null references review (id), measureId text not null,
  channelId text references channel (id), before real, after real, reason text not null, person text not null,
  at text not null
, campaignId text, effortId text, measureName text not null default '', placeName text not null default '', unit text) strict;

CREATE INDEX correctionByReview on correction (reviewId);

CREATE TABLE crisis (
  id text primary key, whatCounts text not null, firstHour text not null, holders text not null,
  message text not null, after text not null
) strict;

CREATE TABLE crisisCall (
  id text primary key, name text not null, task text not null, telephone text not null, position real not null
) strict;

CREATE TABLE dayNote (
  id text primary key, kind text not null, startDay text not null, endDay text not null, text text not null,
  sharedAt text
) strict;

CREATE INDEX dayNoteByDay on dayNote (startDay);

CREATE TABLE draft (
  tableName text not null, recordId text not null, field text not null, value text not null, at text not null,
  primary key (tableName, recordId, field)
) strict, without rowid;

CREATE TABLE evergreen (
  id text primary key, postId text not null references post (id), everyDays integer not null,
  cooldownDays integer not null, untilDay text, times integer
) strict;

CREATE UNIQUE INDEX evergreenByPost on evergreen (postId);

CREATE TABLE evidence (
  id text primary key, audienceId text not null references audience (id), field text not null, answer text not null,
  source text not null, day text not null
) strict;

CREATE UNIQUE INDEX evidenceByField on evidence (audienceId, field);

CREATE TABLE experiment (
  id text primary key, title text not null, hypothesis text not null, measureId text,
  channelId text references channel (id), startDay text, endDay text, usual real, expected real, result real,
  outcome text, responsible text not null, createdAt text not null
) strict;

CREATE INDEX experimentByChannel on experiment (channelId) where channelId is not null;

CREATE TABLE experimentPost (
  id text primary key, experimentId text not null references experiment (id), postId text not null references post (id)
) strict;

CREATE INDEX experimentPostByPost on experimentPost (postId);

CREATE UNIQUE INDEX experimentPostOnce on experimentPost (experimentId, postId);

CREATE TABLE firstPageNumber (id text primary key, measureId text not null, position real not null) strict;

CREATE TABLE gateAnswer (
  id text primary key, question text not null, answer text not null, reason text not null,
  goalId text references goal (id), person text not null, answeredDay text not null, lookAgainDay text
) strict;

CREATE TABLE goal (id text primary key, title text not null, reason text, strategy text not null, position real not null, side text, priority text, starter text) strict;

CREATE TABLE goalFunction (id text primary key, goalId text not null references goal (id), name text not null) strict;

CREATE UNIQUE INDEX goalFunctionOnce on goalFunction (goalId, name);

CREATE TABLE governance (
  id text primary key, accountable text not null, evangelist text not null, reportsTo text not null,
  sameMessage text not null, minutesPerPost real
) strict;

CREATE TABLE handle (
  id text primary key, contactId text not null references contact (id), network text not null, handle text not null,
  url text not null, followers integer
) strict;

CREATE INDEX handleByContact on handle (contactId);

CREATE TABLE hashtagSet (
  id text primary key, title text not null, tags text not null, position real not null
) strict;

CREATE TABLE heldPost (id text primary key, holdId text not null references hold (id), postId text not null) strict;

CREATE INDEX heldPostByHold on heldPost (holdId);

CREATE TABLE hold (
  id text primary key, startedAt text not null, endedAt text, person text not null
) strict;

CREATE TABLE holidayCountry (id text primary key, country text not null) strict;

CREATE TABLE import (
  id text primary key, kind text not null, fileName text not null, fileHash text not null, channelId text references channel (id),
  read integer not null, added integer not null, updated integer not null, unchanged integer not null,
  rejected integer not null, at text not null
) strict;

CREATE TABLE impostorStep (
  id text primary key, network text not null, title text not null, day text, person text not null, position real not null
) strict;

CREATE TABLE keptClash (
  id text primary key, variantId text not null references variant (id), kind text not null, sign text not null,
  person text not null, at text not null
) strict;

CREATE INDEX keptClashByVariant on keptClash (variantId);

CREATE TABLE keyword (
  id text primary key, title text not null, kind text not null, place text not null, rhythm text,
  responsible text not null, position real not null
) strict;

CREATE TABLE layerDay (
  id text primary key, layerId text not null references ownLayer (id), title text not null, startDay text not null,
  endDay text not null, time text, place text not null, timeZone text not null, rule text not null, exceptDays text not null
) strict;

CREATE INDEX layerDayAgain on layerDay (startDay) where rule != '';

CREATE INDEX layerDayByDay on layerDay (startDay) where rule = '';

CREATE INDEX layerDayByLayer on layerDay (layerId, startDay);

CREATE TABLE lesson (
  id text primary key, outcome text, tried text not null, came text not null, learnt text not null, day text not null,
  tacticId text references tactic (id), postId text references post (id), campaignId text references campaign (id),
  bidId text references bid (id), contactId text references contact (id), createdAt text not null
, touchpointId text references touchpoint (id), experimentId text references experiment (id)) strict;

CREATE INDEX lessonByBid on lesson (bidId) where bidId is not null;

CREATE INDEX lessonByCampaign on lesson (campaignId) where campaignId is not null;

CREATE INDEX lessonByContact on lesson (contactId) where contactId is not null;

CREATE INDEX lessonByDay on lesson (day);

CREATE INDEX lessonByExperiment on lesson (experimentId) where experimentId is not null;

CREATE INDEX lessonByPost on lesson (postId) where postId is not null;

CREATE INDEX lessonByTactic on lesson (tacticId) where tacticId is not null;

CREATE INDEX lessonByTouchpoint on lesson (touchpointId) where touchpointId is not null;

CREATE TABLE lessonHush (
  id text primary key, lessonId text not null references lesson (id), tacticId text references tactic (id),
  postId text references post (id), campaignId text references campaign (id), bidId text references bid (id)
) strict;

CREATE INDEX lessonHushByBid on lessonHush (bidId) where bidId is not null;

CREATE INDEX lessonHushByCampaign on lessonHush (campaignId) where campaignId is not null;

CREATE INDEX lessonHushByLesson on lessonHush (lessonId);

CREATE INDEX lessonHushByPost on lessonHush (postId) where postId is not null;

CREATE INDEX lessonHushByTactic on lessonHush (tacticId) where tacticId is not null;

CREATE TABLE lessonTag (
  id text primary key, lessonId text not null references lesson (id), tag text not null
) strict;

CREATE INDEX lessonTagByLesson on lessonTag (lessonId);

CREATE TABLE linkRule (
  id text primary key, source text not null, medium text not null, campaign text not null, content text not null
) strict;

CREATE TABLE measure (
  id text primary key, name text not null, unit text not null, definition text not null, isStock text, position real not null
, direction text, formula text not null default '', isShare text) strict;

CREATE TABLE measureNote (
  id text primary key, measureId text not null, purpose text not null, vanity text, vanityReason text not null
) strict;

CREATE UNIQUE INDEX measureNoteByMeasure on measureNote (measureId);

CREATE TABLE media (
  id text primary key, hash text not null, name text not null, type text not null, bytes integer not null,
  width integer, height integer, seconds real, look text, alt text not null, shows text, addedBy text not null,
  addedAt text not null
) strict;

CREATE UNIQUE INDEX mediaByHash on media (hash);

CREATE TABLE mediaPermission (
  id text primary key, mediaId text not null references media (id), kind text not null, who text not null,
  use text not null, untilDay text, proof text not null
) strict;

CREATE INDEX mediaPermissionByMedia on mediaPermission (mediaId);

CREATE TABLE mediaTag (
  id text primary key, mediaId text not null references media (id), tag text not null
) strict;

CREATE INDEX mediaTagByMedia on mediaTag (mediaId);

CREATE TABLE mediaUse (
  id text primary key, mediaId text not null references media (id), postId text not null references post (id),
  variantId text references variant (id), alt text, position real not null
) strict;

CREATE INDEX mediaUseByMedia on mediaUse (mediaId);

CREATE INDEX mediaUseByPost on mediaUse (postId, position);

CREATE INDEX mediaUseByVariant on mediaUse (variantId) where variantId is not null;

CREATE TABLE member (id text primary key, name text not null, role text not null, retiredAt text) strict;

CREATE TABLE memberPin (
  memberId text primary key, salt text not null, hash text not null, failures integer not null, waitUntil text
, forgottenAt text) strict;

CREATE TABLE mention (
  id text primary key, kind text not null, text text not null, at text not null,
  channelId text references channel (id), postId text references post (id), link text not null,
  contactId text references contact (id), author text not null,
  competitorId text references competitor (id), keywordId text references keyword (id),
  sentiment text, priority text, responsible text not null, state text not null, reason text not null, privateAt text,
  answer text not null, answeredBy text not null, settledAt text, untrainedAt text, createdAt text not null
) strict;

CREATE INDEX mentionByContact on mention (contactId) where contactId is not null;

CREATE INDEX mentionByPost on mention (postId) where postId is not null;

CREATE INDEX mentionBySettling on mention (settledAt);

CREATE INDEX mentionByTime on mention (at);

CREATE TABLE mentionStep (
  id text primary key, mentionId text not null references mention (id), nodeId text references replyNode (id),
  answerId text references replyAnswer (id), question text not null, answer text not null, outcome text,
  person text not null, at text not null, position real not null
) strict;

CREATE INDEX mentionStepByMention on mentionStep (mentionId, position);

CREATE INDEX mentionStepByNode on mentionStep (nodeId) where nodeId is not null;

CREATE TABLE messagePoint (
  id text primary key, title text not null, facts text not null, position real not null
) strict;

CREATE TABLE migration (version integer primary key, name text not null, checksum text not null, at text not null) strict;

CREATE TABLE networkLimit (
  id text primary key, network text not null, name text not null, value real, checkedOn text not null,
  person text not null
) strict;

CREATE UNIQUE INDEX networkLimitByName on networkLimit (network, name);

CREATE TABLE networkSheet (
  id text primary key, network text not null, handle text not null, nameState text, nameDay text, nameNote text not null,
  brandFound text not null, brandDay text, brandBy text not null,
  competitorsFound text not null, competitorsDay text, competitorsBy text not null,
  keywordsFound text not null, keywordsDay text, keywordsBy text not null,
  customersFound text not null, customersDay text, customersBy text not null,
  customersFit text, customersWhy text not null, makingFit text, makingWhy text not null,
  hoursFit text, hoursWhy text not null, goalFit text, goalWhy text not null,
  usedSinceDay text, usedBy text not null, position real not null
) strict;

CREATE TABLE networkTarget (
  id text primary key, industry text not null, place text not null, audienceId text references audience (id),
  wanted integer not null, goalId text references goal (id)
) strict;

CREATE TABLE objection (
  id text primary key, title text not null, answer text not null, starter text, position real not null
) strict;

CREATE TABLE objective (
  id text primary key, goalId text not null references goal (id), title text not null, kind text not null,
  question text not null, measureId text, channelId text references channel (id), baseline real, target real, band real,
  startDay text, dueDay text, responsible text not null, position real not null
) strict;

CREATE INDEX objectiveByGoal on objective (goalId);

CREATE TABLE offlineEvent (
  id text primary key, kind text not null, title text not null, startDay text not null, endDay text not null, time text,
  place text not null, responsible text not null
, cost real, outcome text not null default '') strict;

CREATE INDEX offlineEventByDay on offlineEvent (startDay);

CREATE TABLE origin (
  id text primary key, postId text not null references post (id), kind text not null,
  sourceId text references post (id), placeId text references place (id)
, bidId text references bid (id)) strict;

CREATE INDEX originByBid on origin (bidId) where bidId is not null;

CREATE INDEX originByPlace on origin (placeId) where placeId is not null;

CREATE UNIQUE INDEX originByPost on origin (postId);

CREATE INDEX originBySource on origin (sourceId);

CREATE TABLE ownLayer (
  id text primary key, name text not null, mark integer not null, fileName text not null, sharedAt text,
  position real not null
) strict;

CREATE TABLE packedPost (
  id text primary key, packId text not null references reviewPack (id), number integer not null,
  postId text not null, versionId text not null, title text not null
) strict;

CREATE UNIQUE INDEX packedPostByNumber on packedPost (packId, number);

CREATE TABLE paidEffort (
  id text primary key, name text not null, content text, goalId text references goal (id),
  campaignId text references campaign (id), channelId text references channel (id),
  audienceId text references audience (id), place text not null, ages text not null, interests text not null,
  remarketing text not null, whyCold text not null, dailyBudget real, startDay text, endDay text, status text not null,
  position real not null
) strict;

CREATE TABLE paidResult (
  id text primary key, effortId text not null references paidEffort (id), month text not null, spend real, results real,
  resultName text not null, person text not null, at text not null
) strict;

CREATE UNIQUE INDEX paidResultByMonth on paidResult (effortId, month);

CREATE TABLE person (
  id text primary key, memberId text references member (id), name text not null, relation text not null,
  team text not null, knowledge text, interest text, basicsDueDay text, basicsDoneDay text, basicsTeacher text not null,
  trainerDueDay text, trainerDoneDay text, trainerTeacher text not null, weeklyHours real, breaks text not null,
  position real not null
) strict;

CREATE TABLE pillar (
  id text primary key, name text not null, description text not null, share real, mark integer not null, position real not null
, purpose text) strict;

CREATE TABLE place (
  id text primary key, kind text not null, name text not null, url text not null, gives text not null, lookedOn text,
  position real not null
, rules text not null default '', activity text, works text not null default '', routine text not null default '', times integer, per text not null default 'week', responsible text not null default '') strict;

CREATE TABLE placeVisit (
  id text primary key, placeId text not null references place (id), day text not null, text text not null,
  person text not null
) strict;

CREATE INDEX placeVisitByPlace on placeVisit (placeId, day);

CREATE TABLE planChoice (
  id text primary key, name text not null, edition text not null, sections text not null, position real not null
) strict;

CREATE TABLE policy (
  id text primary key, title text not null, text text not null, responsible text not null, lookedAtDay text,
  starter text, position real not null
) strict;

CREATE TABLE policyVersion (
  id text primary key, policyId text not null references policy (id), number integer not null, title text not null,
  text text not null, publishedDay text not null, person text not null
) strict;

CREATE UNIQUE INDEX policyVersionByNumber on policyVersion (policyId, number);

CREATE TABLE post (
  id text primary key, title text not null, text text not null, type text, pillarId text references pillar (id),
  tacticId text references tactic (id), campaignId text references campaign (id), state text not null, heldState text,
  responsible text not null, note text not null, createdAt text not null, position real not null
, minutesPlanned integer, link text not null default '', linkTags text not null default 'added', audienceId text references audience (id), copyOfId text, wantedMonth text) strict;

CREATE INDEX postByAudience on post (audienceId) where audienceId is not null;

CREATE INDEX postByCampaign on post (campaignId, state) where campaignId is not null;

CREATE INDEX postByPillar on post (pillarId, state) where pillarId is not null;

CREATE INDEX postByPosition on post (position);

CREATE INDEX postByResponsible on post (responsible) where responsible != '';

CREATE INDEX postByState on post (state);

CREATE INDEX postByTactic on post (tacticId, state, id);

CREATE TRIGGER undatedPost after insert on post begin
  insert or ignore into undated (postId) select new.id
    where not exists (select 1 from variant where postId = new.id and day is not null);
end;

CREATE TRIGGER undatedPostGone after delete on post begin
  delete from undated where postId = old.id;
end;

CREATE TABLE postResult (
  id text primary key, network text not null, accountId text not null, networkPostId text not null,
  channelId text references channel (id), variantId text references variant (id), permalink text not null, text text not null,
  type text not null, publishedAt text, impressions real, reach real, likes real, comments real, shares real, saves real,
  follows real, importId text not null references import (id)
, publishedFrom text not null default 'file', sends real, clicks real, linkClicks real, profileVisits real, videoViews real, watchSeconds real, engagements real, asOf text, leftAt text) strict;

CREATE INDEX postResultByChannel on postResult (channelId, publishedAt);

CREATE UNIQUE INDEX postResultByKey on postResult (network, networkPostId, accountId);

CREATE INDEX postResultByPermalink on postResult (permalink) where permalink != '';

CREATE INDEX postResultByPublished on postResult (publishedAt, network, channelId, impressions, reach, linkClicks, likes,
  comments, shares, saves, clicks, engagements, publishedFrom);

CREATE INDEX postResultByVariant on postResult (variantId) where variantId is not null;

CREATE INDEX postResultOutside on postResult (importId, publishedAt) where variantId is null and leftAt is null;

CREATE TABLE postSnapshot (
  id text primary key, postResultId text not null references postResult (id), day text not null, impressions real, reach real,
  likes real, comments real, shares real, saves real, follows real, sends real, clicks real, linkClicks real,
  profileVisits real, videoViews real, watchSeconds real, engagements real, importId text not null references import (id)
) strict;

CREATE UNIQUE INDEX postSnapshotByKey on postSnapshot (postResultId, day);

CREATE TABLE postVersion (
  id text primary key, postId text not null references post (id), number integer not null, reason text not null,
  content text not null, memberId text references member (id), person text not null, at text not null
) strict;

CREATE UNIQUE INDEX postVersionByNumber on postVersion (postId, number);

CREATE TABLE quietWindow (
  id text primary key, channelId text references channel (id), weekdays text not null, startTime text not null,
  endTime text not null, days integer not null, reason text not null
) strict;

CREATE TABLE reading (
  id text primary key, measureId text not null, month text not null, channelId text references channel (id),
  value real not null, source text not null, sourceNote text not null, person text not null, at text not null
, day text, campaignId text references campaign (id), importId text references import (id), line integer, asOf text, toDay text) strict;

CREATE INDEX readingByCampaign on reading (campaignId) where campaignId is not null;

CREATE UNIQUE INDEX readingByKey
  on reading (month, measureId, ifnull(channelId, ''), ifnull(campaignId, ''), ifnull(day, ''), ifnull(toDay, ''));

CREATE INDEX readingByMeasure on reading (measureId, month);

CREATE TABLE replyAnswer (
  id text primary key, nodeId text not null references replyNode (id), title text not null,
  targetId text references replyNode (id), position real not null
) strict;

CREATE INDEX replyAnswerByNode on replyAnswer (nodeId);

CREATE INDEX replyAnswerByTarget on replyAnswer (targetId);

CREATE TABLE replyNode (
  id text primary key, kind text not null, title text not null, outcome text, note text not null,
  responsible text not null, hours real, position real not null
) strict;

CREATE TABLE replyPlan (
  id text primary key, responsible text not null, standIn text not null, hours real, tone text not null,
  complaints text not null, compliments text not null, privately text not null
, clock text not null default 'hours') strict;

CREATE TABLE requirement (
  id text primary key, bidId text not null references bid (id), title text not null, capability text not null,
  level integer, weight text not null, note text not null
, position real not null default 0) strict;

CREATE INDEX requirementByBid on requirement (bidId);

CREATE TABLE review (
  id text primary key, month text not null unique, denominator text not null, note text not null, closedAt text,
  closedBy text not null, snapshot text
, checksum text) strict;

CREATE TABLE reviewItem (
  id text primary key, reviewId text not null references review (id), kind text not null, text text not null,
  responsible text not null, dueDay text, position real not null
, postId text references post (id)) strict;

CREATE INDEX reviewItemByPost on reviewItem (postId) where postId is not null;

CREATE INDEX reviewItemByReview on reviewItem (reviewId);

CREATE TABLE reviewPack (
  id text primary key, number integer not null, name text not null, language text not null, addressee text not null,
  memberId text references member (id), person text not null, at text not null, closedAt text
) strict;

CREATE TABLE savedView (
  id text primary key, name text not null, view text not null, filter text not null, colouring text not null,
  position real not null
) strict;

CREATE TABLE searchDue (tableName text not null, recordId text not null, primary key (tableName, recordId)) strict, without rowid;

CREATE VIRTUAL TABLE searchIndex using fts5 (
  title, words, content = 'searchText', content_rowid = 'n', tokenize = 'ascii', prefix = '1 2 3', detail = column
);

CREATE TABLE 'searchIndex_config'(k PRIMARY KEY, v) WITHOUT ROWID;

CREATE TABLE 'searchIndex_data'(id INTEGER PRIMARY KEY, block BLOB);

CREATE TABLE 'searchIndex_docsize'(id INTEGER PRIMARY KEY, sz BLOB);

CREATE TABLE 'searchIndex_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

CREATE TABLE searchState (version integer not null) strict;

CREATE TABLE searchText (
  n integer primary key, tableName text not null, recordId text not null, title text not null, words text not null
) strict;

CREATE UNIQUE INDEX searchTextByRecord on searchText (tableName, recordId);

CREATE VIRTUAL TABLE searchTitle using fts5 (
  title, content = 'searchText', content_rowid = 'n', tokenize = 'ascii', prefix = '1 2 3', detail = column
);

CREATE TABLE 'searchTitle_config'(k PRIMARY KEY, v) WITHOUT ROWID;

CREATE TABLE 'searchTitle_data'(id INTEGER PRIMARY KEY, block BLOB);

CREATE TABLE 'searchTitle_docsize'(id INTEGER PRIMARY KEY, sz BLOB);

CREATE TABLE 'searchTitle_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

CREATE TABLE sentFile (n integer primary key, name text not null, at text not null) strict;

CREATE TABLE setback (
  id text primary key, variantId text not null references variant (id), kind text not null, reason text not null,
  day text not null, toDay text, person text not null, at text not null
) strict;

CREATE INDEX setbackByDay on setback (day);

CREATE INDEX setbackByVariant on setback (variantId);

CREATE TABLE slot (
  id text primary key, channelId text not null references channel (id), weekday integer not null, time text not null
) strict;

CREATE UNIQUE INDEX slotByPlace on slot (channelId, weekday, time);

CREATE TABLE snooze (
  id text primary key, contactId text not null references contact (id), untilDay text not null, reason text not null,
  createdAt text not null
) strict;

CREATE UNIQUE INDEX snoozeByContact on snooze (contactId);

CREATE TABLE tableProfile (
  id text primary key, signature text not null, network text, timeZone text not null, dateOrder text not null,
  decimal text not null, mapping text not null
, header text not null default '', channel text, fileName text not null default '', person text not null default '', at text, rowSpan text) strict;

CREATE UNIQUE INDEX tableProfileBySignature on tableProfile (signature);

CREATE TABLE tactic (
  id text primary key, objectiveId text not null references objective (id), title text not null, responsible text not null,
  startDay text, endDay text, status text not null, position real not null
, effort real, cost real) strict;

CREATE INDEX tacticByObjective on tactic (objectiveId);

CREATE TABLE tacticChannel (
  id text primary key, tacticId text not null references tactic (id), channelId text not null references channel (id)
) strict;

CREATE INDEX tacticChannelByChannel on tacticChannel (channelId);

CREATE UNIQUE INDEX tacticChannelOnce on tacticChannel (tacticId, channelId);

CREATE TABLE tagCadence (id text primary key, tag text not null, cadenceDays integer not null) strict;

CREATE UNIQUE INDEX tagCadenceByTag on tagCadence (tag);

CREATE TABLE takenAnswer (
  id text primary key, packId text not null references reviewPack (id), way text not null, owner text not null,
  givenAt text, content text not null, memberId text references member (id), person text not null, at text not null
) strict;

CREATE INDEX takenAnswerByPack on takenAnswer (packId);

CREATE TABLE "task" (
  id text primary key, postId text references post (id), contactId text references contact (id), title text not null,
  responsible text not null, stage text, dueDay text, doneAt text, doneBy text not null, position real not null
, bidId text references bid (id), targetId text references networkTarget (id)) strict;

CREATE INDEX taskByBid on task (bidId, position) where bidId is not null;

CREATE INDEX taskByContact on task (contactId, position) where contactId is not null;

CREATE INDEX taskByDay on task (dueDay) where doneAt is null and dueDay is not null;

CREATE INDEX taskByPost on task (postId, position);

CREATE INDEX taskByStage on task (postId) where stage is not null;

CREATE INDEX taskByTarget on task (targetId, position) where targetId is not null;

CREATE TABLE template (
  id text primary key, title text not null, text text not null, type text, pillarId text references pillar (id),
  tacticId text references tactic (id), position real not null
) strict;

CREATE TABLE templateChannel (
  id text primary key, templateId text not null references template (id),
  channelId text not null references channel (id)
) strict;

CREATE INDEX templateChannelByTemplate on templateChannel (templateId);

CREATE TABLE term (
  id text primary key, title text not null, kind text not null, instead text not null, why text not null,
  position real not null
) strict;

CREATE TABLE tier (
  id text primary key, name text not null, cadenceDays integer not null, position real not null
) strict;

CREATE TABLE timeEntry (
  id text primary key, postId text not null references post (id), minutes integer not null, day text not null,
  person text not null, note text not null
) strict;

CREATE INDEX timeEntryByPost on timeEntry (postId, day);

CREATE TABLE touchpoint (
  id text primary key, contactId text not null references contact (id), kind text not null, day text not null,
  channelId text references channel (id), postId text references post (id), text text not null, createdAt text not null
, mood text, eventId text references offlineEvent (id), mentionId text references mention (id)) strict;

CREATE INDEX touchpointByContact on touchpoint (contactId, day);

CREATE INDEX touchpointByDay on touchpoint (day);

CREATE INDEX touchpointByEvent on touchpoint (eventId) where eventId is not null;

CREATE INDEX touchpointByMention on touchpoint (mentionId) where mentionId is not null;

CREATE INDEX touchpointByPost on touchpoint (postId) where postId is not null;

CREATE TABLE undated (postId text primary key) strict, without rowid;

CREATE TABLE variant (
  id text primary key, postId text not null references post (id), channelId text references channel (id), text text,
  day text, time text, delivery text not null, url text not null
, ownMediaAt text, firstComment text not null default '', link text, linkPlace text) strict;

CREATE TRIGGER undatedVariant after insert on variant when new.day is not null begin
  delete from undated where postId = new.postId;
end;

CREATE TRIGGER undatedVariantDay after update of day, postId on variant
  when (old.day is null) <> (new.day is null) or old.postId <> new.postId begin
  delete from undated where postId = new.postId and new.day is not null;
  insert or ignore into undated (postId) select id from post where id in (old.postId, new.postId)
    and not exists (select 1 from variant where postId = post.id and day is not null);
end;

CREATE TRIGGER undatedVariantGone after delete on variant when old.day is not null begin
  insert or ignore into undated (postId) select id from post where id = old.postId
    and not exists (select 1 from variant where postId = old.postId and day is not null);
end;

CREATE INDEX variantByChannel on variant (channelId, postId);

CREATE INDEX variantByDay on variant (day, time, postId);

CREATE INDEX variantByPost on variant (postId);

CREATE TABLE variantText (variantId text primary key, day text not null, textKey text not null) strict, without rowid;

CREATE INDEX variantTextByKey on variantText (textKey, day);

CREATE TABLE variantTextState (version integer not null) strict;

CREATE TABLE verdict (
  id text primary key, reviewId text not null references review (id), objectiveId text not null references objective (id),
  reason text not null
) strict;

CREATE UNIQUE INDEX verdictByKey on verdict (reviewId, objectiveId);

CREATE TABLE version (
  id text primary key, name text not null, person text not null, madeAt text not null, content text not null
, reason text not null default '', month text) strict;

CREATE TABLE voice (id text primary key, sound text not null, principles text not null) strict;

CREATE TABLE workspace (
  id text primary key, name text not null, country text not null, timeZone text not null, exportLanguage text not null,
  denominator text not null, createdAt text not null
, currency text not null default 'EUR', approvalMode text not null default 'optional') strict;
