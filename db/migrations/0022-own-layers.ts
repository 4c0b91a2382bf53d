/** Layers of the team's own in the calendar: awareness days, and what calendar files held. */
export const ownLayers = `
create table ownLayer (
  id text primary key, name text not null, mark integer not null, fileName text not null, sharedAt text,
  position real not null
) strict;
create table layerDay (
  id text primary key, layerId text not null references ownLayer (id), title text not null, startDay text not null,
  endDay text not null, time text, place text not null, timeZone text not null, rule text not null, exceptDays text not null
) strict;
create index layerDayByLayer on layerDay (layerId, startDay);
create index layerDayByDay on layerDay (startDay) where rule = '';
create index layerDayAgain on layerDay (startDay) where rule != '';
`
