import type { Aliases } from '../header.ts'

type XDayField =
  | 'day'
  | 'impressions'
  | 'likes'
  | 'engagements'
  | 'saves'
  | 'newFollowers'
  | 'lostFollowers'
  | 'comments'
  | 'shares'
  | 'profileVisits'
  | 'postsPublished'
  | 'videoViews'

/** The account's days. `Shares` there are posts sent on by other ways than X; what people pass on in it are reposts. */
export const xDayAliases: Aliases<XDayField> = {
  day: ['Date'],
  impressions: ['Impressions'],
  likes: ['Likes'],
  engagements: ['Engagements'],
  saves: ['Bookmarks'],
  newFollowers: ['New follows'],
  lostFollowers: ['Unfollows'],
  comments: ['Replies'],
  shares: ['Reposts'],
  profileVisits: ['Profile visits'],
  postsPublished: ['Create Post'],
  videoViews: ['Video views'],
}

export const xParts = [
  'impressions',
  'likes',
  'engagements',
  'saves',
  'sends',
  'follows',
  'comments',
  'shares',
  'profileVisits',
  'linkClicks',
] as const

export type XPostField = (typeof xParts)[number] | 'networkPostId' | 'publishedAt' | 'text' | 'permalink'

/** Posts, in the forms of 2025 and 2026 and in the older one, which said tweet and retweet. */
export const xPostAliases: Aliases<XPostField> = {
  networkPostId: ['Post id', 'Tweet id'],
  publishedAt: ['Date', 'time'],
  text: ['Post text', 'Tweet text'],
  permalink: ['Link', 'Post Link', 'Tweet permalink'],
  impressions: ['Impressions'],
  likes: ['Likes'],
  engagements: ['Engagements'],
  saves: ['Bookmarks'],
  sends: ['Share', 'Shares'],
  follows: ['New follows', 'follows'],
  comments: ['Replies'],
  shares: ['Reposts', 'retweets'],
  profileVisits: ['Profile visits', 'user profile clicks'],
  linkClicks: ['Url clicks'],
}
