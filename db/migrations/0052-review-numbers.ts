/**
 * Corrections of other numbers than the six. What they are of is named beside its id: a correction stays as it is when
 * its campaign or its paid effort goes.
 */
export const reviewNumbers = `
alter table correction add column campaignId text;
alter table correction add column effortId text;
alter table correction add column measureName text not null default '';
alter table correction add column placeName text not null default '';
alter table correction add column unit text;
`
