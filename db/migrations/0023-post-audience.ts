/** Whom a post speaks to. */
export const postAudience = `
alter table post add column audienceId text references audience (id);
create index postByAudience on post (audienceId) where audienceId is not null;
`
