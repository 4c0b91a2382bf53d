/** A file may tell of several days together, as of a week: the last of them stands beside the first, and whether a row is one is kept. */
export const weekReadings = `
alter table reading add column toDay text;
alter table tableProfile add column rowSpan text;
drop index readingByKey;
create unique index readingByKey
  on reading (month, measureId, ifnull(channelId, ''), ifnull(campaignId, ''), ifnull(day, ''), ifnull(toDay, ''));
`
