/** Ideas meant for a month, what became of what was to be tried, and why objectives changed. */
export const nextMonth = `
alter table post add column wantedMonth text;
alter table reviewItem add column postId text references post (id);
create index reviewItemByPost on reviewItem (postId) where postId is not null;
alter table version add column reason text not null default '';
alter table version add column month text;
create table changeReason (
  id text primary key, reviewId text not null references review (id), objectiveId text not null, reason text not null
) strict;
create unique index changeReasonOnce on changeReason (reviewId, objectiveId);
`
