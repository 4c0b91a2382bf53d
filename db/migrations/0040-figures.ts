/** Readings by day and campaign with the line they came from, more figures of a post, and what each file told of it. */
export const figures = `
alter table reading add column day text;
alter table reading add column campaignId text references campaign (id);
alter table reading add column importId text references import (id);
alter table reading add column line integer;
alter table reading add column asOf text;
drop index readingByKey;
create unique index readingByKey on reading (month, measureId, ifnull(channelId, ''), ifnull(campaignId, ''), ifnull(day, ''));
create index readingByCampaign on reading (campaignId) where campaignId is not null;
alter table postResult add column publishedFrom text not null default 'file';
alter table postResult add column sends real;
alter table postResult add column clicks real;
alter table postResult add column linkClicks real;
alter table postResult add column profileVisits real;
alter table postResult add column videoViews real;
alter table postResult add column watchSeconds real;
alter table postResult add column engagements real;
alter table postResult add column asOf text;
create table postSnapshot (
  id text primary key, postResultId text not null references postResult (id), day text not null, impressions real, reach real,
  likes real, comments real, shares real, saves real, follows real, sends real, clicks real, linkClicks real,
  profileVisits real, videoViews real, watchSeconds real, engagements real, importId text not null references import (id)
) strict;
create unique index postSnapshotByKey on postSnapshot (postResultId, day);
create table audienceShare (
  id text primary key, channelId text references channel (id), day text not null, kind text not null, label text not null,
  share real not null, importId text not null references import (id), line integer not null
) strict;
create unique index audienceShareByKey on audienceShare (ifnull(channelId, ''), day, kind, label);
`
