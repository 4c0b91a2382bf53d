/**
 * What is counted and listed over all posts is answered from an index alone. `postByTactic` holds the state, to count by
 * it, and the id, to turn the pages of a tactic's posts or of those without one. Fields that most posts leave empty are
 * in their index only where they say something, so that saving a post costs little.
 */
export const indexes = `
drop index postByTactic;
create index postByTactic on post (tacticId, state, id);
create index postByPillar on post (pillarId, state) where pillarId is not null;
create index postByCampaign on post (campaignId, state) where campaignId is not null;
create index postByResponsible on post (responsible) where responsible != '';
create index variantByChannel on variant (channelId, postId);
create index contactByGoal on contact (goalId, id);
create index readingByMeasure on reading (measureId, month);
`
