/**
 * When somebody said that they forgot a PIN: it still holds for a while, and its owner may say otherwise. And an index
 * by which the history of a post finds all that belongs to it, also what is gone.
 */
export const history = `
alter table memberPin add column forgottenAt text;
create index changeOfPost on change (
  case when json_valid(coalesce(after, before)) then json_extract(coalesce(after, before), '$.postId') end
) where kind <> 'edit'
  and case when json_valid(coalesce(after, before)) then json_extract(coalesce(after, before), '$.postId') end is not null;
`
