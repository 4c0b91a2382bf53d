import type { Aliases } from '../header.ts'

export type TiktokDayField =
  | 'day'
  | 'videoViews'
  | 'profileVisits'
  | 'likes'
  | 'comments'
  | 'shares'
  | 'reach'
  | 'leads'
  | 'newFollowers'
  | 'lostFollowers'
  | 'followers'
  | 'difference'
  | 'viewers'

/** Days of TikTok Studio, whose headers stay English in every language, and of its Business Suite. */
export const tiktokDayAliases: Aliases<TiktokDayField> = {
  day: ['Date'],
  videoViews: ['Video views'],
  profileVisits: ['Profile views'],
  likes: ['Likes'],
  comments: ['Comments'],
  shares: ['Shares'],
  reach: ['Reached audience'],
  leads: ['Leads submission'],
  newFollowers: ['New followers'],
  lostFollowers: ['Lost followers'],
  followers: ['Followers', 'Total followers'],
  difference: ['Difference in followers from previous day'],
  viewers: ['Total viewers'],
}

export type TiktokVideoField =
  | 'madeOn'
  | 'text'
  | 'permalink'
  | 'publishedAt'
  | 'likes'
  | 'comments'
  | 'shares'
  | 'saves'
  | 'follows'
  | 'videoViews'
  | 'playTime'

/** `Total …` as Studio writes it, without as the Business Suite does. */
export const tiktokVideoAliases: Aliases<TiktokVideoField> = {
  madeOn: ['Time'],
  text: ['Video title'],
  permalink: ['Video link'],
  publishedAt: ['Post time'],
  likes: ['Total likes', 'Likes'],
  comments: ['Total comments', 'Comments'],
  shares: ['Total shares', 'Shares'],
  saves: ['Add to Favorites', 'Total favorites', 'Favorites'],
  follows: ['New followers'],
  videoViews: ['Total views', 'Video views'],
  playTime: ['Total play time'],
}

/** Followers by what they are, and by the hours at which they are there. */
export const tiktokFollowerAliases: Aliases<'gender' | 'country' | 'share' | 'day' | 'hour' | 'active'> = {
  gender: ['Gender'],
  country: ['Top territories'],
  share: ['Distribution'],
  day: ['Date'],
  hour: ['Hour'],
  active: ['Active followers'],
}
