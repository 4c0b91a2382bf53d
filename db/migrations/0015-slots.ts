/** When each channel posts, week by week. */
export const slots = `
create table slot (
  id text primary key, channelId text not null references channel (id), weekday integer not null, time text not null
) strict;
create unique index slotByPlace on slot (channelId, weekday, time);
`
