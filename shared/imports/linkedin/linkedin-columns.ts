import { addDays, type Day } from '../../day.ts'
import { readFileDay } from '../figures/file-day.ts'
import type { AudienceShare, PostAccount } from '../figures/row.ts'
import type { Aliases } from '../header.ts'
import type { DateOrder } from '../wall-time.ts'

/** No file of LinkedIn's tells whose page or profile it is, but in its name. */
export const linkedinAccount: PostAccount = { network: 'linkedin', id: '', name: '' }

export type LinkedinDayField =
  | 'day'
  | 'impressions'
  | 'reach'
  | 'clicks'
  | 'likes'
  | 'comments'
  | 'shares'
  | 'newFollowers'
  | 'organicFollowers'
  | 'pageViews'
  | 'visitors'

/** The days of a page, in English and Portuguese as seen; of parts and their total the total is taken. */
export const linkedinDayAliases: Aliases<LinkedinDayField> = {
  day: ['Date', 'Data'],
  impressions: ['Impressions (total)', 'Impressões (total)'],
  reach: ['Unique impressions (organic)', 'Impressões únicas (orgânicas)'],
  clicks: ['Clicks (total)', 'Cliques (total)'],
  likes: ['Reactions (total)', 'Reações (total)'],
  comments: ['Comments (total)', 'Comentários (total)'],
  shares: ['Reposts (total)', 'Shares (total)', 'Compartilhamentos (total)'],
  newFollowers: ['Total followers', 'Total de seguidores'],
  organicFollowers: ['Organic followers', 'Seguidores orgânicos'],
  pageViews: ['Total page views (total)'],
  visitors: ['Total unique visitors (total)'],
}

export const linkedinParts = [
  'impressions',
  'videoViews',
  'clicks',
  'likes',
  'comments',
  'shares',
  'follows',
] as const

export type LinkedinPostField = (typeof linkedinParts)[number] | 'text' | 'permalink' | 'publishedAt' | 'type'

/** The posts of a page; what are reposts today were shares before. */
export const linkedinPostAliases: Aliases<LinkedinPostField> = {
  text: ['Post title', 'Update title'],
  permalink: ['Post link', 'Update link'],
  publishedAt: ['Created date'],
  type: ['Content Type'],
  impressions: ['Impressions'],
  videoViews: ['Views (excluding off-site video views)', 'Views'],
  clicks: ['Clicks'],
  likes: ['Likes', 'Reactions'],
  comments: ['Comments'],
  shares: ['Reposts', 'Shares'],
  follows: ['Follows'],
}

export const linkedinPageAliases: Aliases<'page' | 'followers' | 'newFollowers' | 'engagements' | 'posts'> = {
  page: ['Page'],
  followers: ['Total Followers'],
  newFollowers: ['New Followers'],
  engagements: ['Total post engagements'],
  posts: ['Total posts'],
}

/** The days of a person's own posts. */
export const linkedinCreatorAliases: Aliases<'day' | 'impressions' | 'engagements' | 'newFollowers'> = {
  day: ['Date'],
  impressions: ['Impressions'],
  engagements: ['Engagements'],
  newFollowers: ['New followers'],
}

/** By what LinkedIn parts people, as the first column of a table or in one. */
export const linkedinGroups: Readonly<Record<string, AudienceShare['kind']>> = {
  location: 'location',
  locations: 'location',
  'job function': 'jobFunction',
  'job titles': 'jobTitle',
  seniority: 'seniority',
  industry: 'industry',
  industries: 'industry',
  'company size': 'companySize',
  companies: 'company',
}

/** Days since the last of 1899, as a spreadsheet counts them, for any of this century. */
const serial = /^(?:3[6-9]|[4-6]\d)\d{3}$/

/** LinkedIn writes the month first in every language, or leaves the bare number of a spreadsheet's day. */
export function readLinkedinDay(cell: string, order: DateOrder): Day | undefined {
  const text = cell.trim()
  return serial.test(text) ? addDays('1899-12-30', Number(text)) : readFileDay(text, order)
}
