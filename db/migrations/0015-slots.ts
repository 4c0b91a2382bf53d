/**
 * When each channel posts and when nobody does, and what clashes somebody keeps. `variantText` is made from the records
 * and can be thrown away: a key of the text each variant with a day goes out with, to find the same text again.
 */
export const slots = `
create table slot (
  id text primary key, channelId text not null references channel (id), weekday integer not null, time text not null
) strict;
create unique index slotByPlace on slot (channelId, weekday, time);
create table quietWindow (
  id text primary key, channelId text references channel (id), weekdays text not null, startTime text not null,
  endTime text not null, days integer not null, reason text not null
) strict;
create table clashRule (id text primary key, nearMinutes integer not null, sameTextDays integer not null) strict;
create table keptClash (
  id text primary key, variantId text not null references variant (id), kind text not null, sign text not null,
  person text not null, at text not null
) strict;
create index keptClashByVariant on keptClash (variantId);
create table variantText (variantId text primary key, day text not null, textKey text not null) strict, without rowid;
create index variantTextByKey on variantText (textKey, day);
create table variantTextState (version integer not null) strict;
`
