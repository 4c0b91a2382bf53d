/** What is known about each network and our name on it, who can get into each channel, and the rules for all of them. */
export const channels = `
alter table channel add column twoFactor text;
alter table channel add column recoveryContact text not null default '';
alter table channel add column custodian text not null default '';
create table channelAccess (
  id text primary key, channelId text not null references channel (id), name text not null, position real not null
) strict;
create index channelAccessByChannel on channelAccess (channelId);
create table networkSheet (
  id text primary key, network text not null, handle text not null, nameState text, nameDay text, nameNote text not null,
  brandFound text not null, brandDay text, brandBy text not null,
  competitorsFound text not null, competitorsDay text, competitorsBy text not null,
  keywordsFound text not null, keywordsDay text, keywordsBy text not null,
  customersFound text not null, customersDay text, customersBy text not null,
  customersFit text, customersWhy text not null, makingFit text, makingWhy text not null,
  hoursFit text, hoursWhy text not null, goalFit text, goalWhy text not null,
  usedSinceDay text, usedBy text not null, position real not null
) strict;
create table impostorStep (
  id text primary key, network text not null, title text not null, day text, person text not null, position real not null
) strict;
create table channelPolicy (
  id text primary key, openingRule text not null, firewalls text not null, devices text not null,
  timeRules text not null, contentRules text not null, lockers text not null, position real not null
) strict;
`
