/**
 * What a large step changed is due to search until it is taken in. Lines of the history that name no post are told from
 * the others by their text, which costs less than to read each as JSON; and of contacts the index by goal holds those
 * that have one.
 */
export const searchDue = `
create table searchDue (tableName text not null, recordId text not null, primary key (tableName, recordId)) strict, without rowid;
drop index changeOfPost;
create index changeOfPost on change (
  case when json_valid(coalesce(after, before)) then json_extract(coalesce(after, before), '$.postId') end
) where kind <> 'edit' and instr(coalesce(after, before), '"postId":') > 0
  and case when json_valid(coalesce(after, before)) then json_extract(coalesce(after, before), '$.postId') end is not null;
drop index contactByGoal;
create index contactByGoal on contact (goalId, id) where goalId is not null;
`
