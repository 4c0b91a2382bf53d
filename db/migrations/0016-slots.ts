/**
 * When each channel posts and when nobody does, what clashes somebody keeps, and what stands on days beside posts. `variantText` is made from the records
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
create table dayNote (
  id text primary key, kind text not null, startDay text not null, endDay text not null, text text not null,
  sharedAt text
) strict;
create index dayNoteByDay on dayNote (startDay);
create table offlineEvent (
  id text primary key, kind text not null, title text not null, startDay text not null, endDay text not null, time text,
  place text not null, responsible text not null
) strict;
create index offlineEventByDay on offlineEvent (startDay);
create table holidayCountry (id text primary key, country text not null) strict;
create table variantText (variantId text primary key, day text not null, textKey text not null) strict, without rowid;
create index variantTextByKey on variantText (textKey, day);
create table variantTextState (version integer not null) strict;
`
