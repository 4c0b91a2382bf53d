import type { Network } from '../strategy/strategy.ts'
import type { MeasureKey } from './measures.ts'

/** Where a measure can be read from: a network's own export, that of a website, or what is logged by hand here. */
export type MeasureSource = Network | 'website' | 'mentions' | 'relationships' | 'bids'

/** Whose files tell a measure for a day or a period, or by their posts. Any table of one's own may tell any of them. */
export const measureSources: Readonly<Partial<Record<MeasureKey, readonly MeasureSource[]>>> = {
  followers: ['linkedin', 'tiktok'],
  reach: ['instagram', 'facebook', 'linkedin', 'tiktok'],
  impressions: ['instagram', 'facebook', 'linkedin', 'x', 'youtube', 'tiktok', 'googleBusiness'],
  engagements: ['instagram', 'facebook', 'linkedin', 'x', 'youtube', 'tiktok'],
  clicks: ['instagram', 'facebook', 'linkedin', 'x', 'googleBusiness'],
  conversions: ['website'],
  mentions: ['mentions'],
  sentimentRatio: ['mentions'],
  shareOfVoice: ['mentions'],
  responseTime: ['mentions'],
  responseTimeP90: ['mentions'],
  relationshipsGained: ['relationships'],
  traffic: ['website'],
  leads: ['tiktok'],
  pipeline: ['bids'],
  sales: ['website', 'bids'],
  newFollowers: ['instagram', 'facebook', 'linkedin', 'x', 'youtube', 'tiktok'],
  lostFollowers: ['x', 'youtube', 'tiktok'],
  pageLikes: ['facebook'],
  profileVisits: ['instagram', 'facebook', 'x', 'tiktok'],
  pageViews: ['linkedin', 'website'],
  visitors: ['linkedin'],
  videoViews: ['x', 'youtube', 'tiktok'],
  viewers: ['instagram', 'facebook', 'youtube', 'tiktok'],
  watchTime: ['youtube'],
  likes: ['linkedin', 'x', 'youtube', 'tiktok'],
  comments: ['linkedin', 'x', 'youtube', 'tiktok'],
  shares: ['linkedin', 'x', 'youtube', 'tiktok'],
  saves: ['x'],
  postsPublished: ['linkedin', 'x'],
  users: ['website'],
  calls: ['googleBusiness'],
  directions: ['googleBusiness'],
  bookings: ['googleBusiness'],
  messages: ['googleBusiness'],
}
