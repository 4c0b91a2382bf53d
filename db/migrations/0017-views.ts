/**
 * Views that a workspace keeps. `undated` names the posts without a day, so that ideas are found among a million posts
 * as among ten; triggers keep it true whoever writes. The other indexes answer what adding, copying and removing ask.
 */
export const views = `
create table savedView (
  id text primary key, name text not null, view text not null, filter text not null, colouring text not null,
  position real not null
) strict;
create index postByPosition on post (position);
create index touchpointByPost on touchpoint (postId) where postId is not null;
create index postResultByVariant on postResult (variantId) where variantId is not null;

create table undated (postId text primary key) strict, without rowid;
insert into undated (postId) select id from post
  where not exists (select 1 from variant where variant.postId = post.id and variant.day is not null);
create trigger undatedPost after insert on post begin
  insert or ignore into undated (postId) select new.id
    where not exists (select 1 from variant where postId = new.id and day is not null);
end;
create trigger undatedPostGone after delete on post begin
  delete from undated where postId = old.id;
end;
create trigger undatedVariant after insert on variant when new.day is not null begin
  delete from undated where postId = new.postId;
end;
create trigger undatedVariantGone after delete on variant when old.day is not null begin
  insert or ignore into undated (postId) select id from post where id = old.postId
    and not exists (select 1 from variant where postId = old.postId and day is not null);
end;
create trigger undatedVariantDay after update of day, postId on variant
  when (old.day is null) <> (new.day is null) or old.postId <> new.postId begin
  delete from undated where postId = new.postId and new.day is not null;
  insert or ignore into undated (postId) select id from post where id in (old.postId, new.postId)
    and not exists (select 1 from variant where postId = post.id and day is not null);
end;
`
