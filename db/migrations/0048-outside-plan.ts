/**
 * Posts of ours that no plan knew: those that were left so on purpose, and those of an import that wait for a word. A
 * post is found by its id alone, and by its link, however many there are. What a month's posts sum up to stands in its index.
 */
export const outsidePlan = `
alter table postResult add column leftAt text;
create index postResultOutside on postResult (importId, publishedAt) where variantId is null and leftAt is null;
drop index postResultByKey;
create unique index postResultByKey on postResult (network, networkPostId, accountId);
drop index postResultByPublished;
create index postResultByPublished on postResult (publishedAt, network, channelId, impressions, reach, linkClicks, likes,
  comments, shares, saves, clicks, engagements, publishedFrom);
create index postResultByPermalink on postResult (permalink) where permalink != '';
`
