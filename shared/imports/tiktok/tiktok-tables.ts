import { findHeader, type Headed, type Sheet } from '../figures/sheet.ts'
import {
  type TiktokDayField,
  type TiktokVideoField,
  tiktokDayAliases,
  tiktokFollowerAliases,
  tiktokVideoAliases,
} from './tiktok-columns.ts'

export type TiktokFollowerField = keyof typeof tiktokFollowerAliases

/** A table of TikTok Studio or its Business Suite. */
export type TiktokTable =
  | { is: 'videos'; isBusiness: boolean; sheet: Sheet; headed: Headed<TiktokVideoField> }
  | { is: 'days'; of: 'account' | 'followers' | 'business'; sheet: Sheet; headed: Headed<TiktokDayField> }
  | { is: 'shares'; by: 'gender' | 'country'; sheet: Sheet; headed: Headed<TiktokFollowerField> }
  | { is: 'hours'; sheet: Sheet; headed: Headed<TiktokFollowerField> }

export function tiktokTables(sheets: readonly Sheet[]): TiktokTable[] {
  return sheets.flatMap((sheet) => tableOf(sheet) ?? [])
}

function tableOf(sheet: Sheet): TiktokTable | undefined {
  const videos = findHeader(sheet, tiktokVideoAliases)
  if (videos?.columns.permalink !== undefined && videos.columns.publishedAt !== undefined) {
    const isBusiness = videos.columns.madeOn === undefined
    return { is: 'videos', isBusiness, sheet, headed: videos }
  }
  const followers = findHeader(sheet, tiktokFollowerAliases)
  if (followers) {
    const { gender, country, share, hour, active } = followers.columns
    if (hour !== undefined && active !== undefined) return { is: 'hours', sheet, headed: followers }
    const by = gender === undefined ? 'country' : 'gender'
    const isOne = share !== undefined && (gender ?? country) !== undefined && followers.header.length === 2
    if (isOne) return { is: 'shares', by, sheet, headed: followers }
  }
  const days = findHeader(sheet, tiktokDayAliases)
  const of = days && daysOf(days)
  return of && { is: 'days', of, sheet, headed: days }
}

/** Likes and comments by day are counted by every network: these are TikTok's by what it alone calls so. */
function daysOf({ columns }: Headed<TiktokDayField>) {
  const has = (...fields: TiktokDayField[]) => fields.every((field) => columns[field] !== undefined)
  if (!has('day')) return undefined
  if (has('difference') || has('viewers')) return 'followers'
  if (has('reach', 'videoViews') || has('reach', 'followers') || has('leads', 'videoViews')) return 'business'
  return has('videoViews', 'profileVisits') ? 'account' : undefined
}
