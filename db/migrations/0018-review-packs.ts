/**
 * Packs of posts for the owner, and the answers to them. A packed post names its post without a tie: it stays when the
 * post goes, and what an owner answers by number is never about another one.
 */
export const reviewPacks = `
create table reviewPack (
  id text primary key, number integer not null, name text not null, language text not null, addressee text not null,
  memberId text references member (id), person text not null, at text not null, closedAt text
) strict;
create table packedPost (
  id text primary key, packId text not null references reviewPack (id), number integer not null,
  postId text not null, versionId text not null, title text not null
) strict;
create unique index packedPostByNumber on packedPost (packId, number);
create table takenAnswer (
  id text primary key, packId text not null references reviewPack (id), way text not null, owner text not null,
  givenAt text, content text not null, memberId text references member (id), person text not null, at text not null
) strict;
create index takenAnswerByPack on takenAnswer (packId);
`
