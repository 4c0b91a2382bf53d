import { type Day, dayOf, type Instant, instantOf } from '../../day.ts'
import { idTimeTrust } from '../wall-time.ts'
import type { FilePost } from './row.ts'

/** When X made a post's id, in milliseconds since 1970. Ids are larger than a number holds, so they stay text. */
export function xIdTime(id: string): number | undefined {
  return /^\d{15,20}$/.test(id) ? Number((BigInt(id) >> 22n) + 1_288_834_974_657n) : undefined
}

/** When LinkedIn made the id of an activity. */
export function linkedinIdTime(id: string): number | undefined {
  return /^\d{18,20}$/.test(id) ? Number(BigInt(id) >> 22n) : undefined
}

/** When TikTok made the id of a video, to the second. */
export function tiktokIdTime(id: string): number | undefined {
  return /^\d{18,20}$/.test(id) ? Number(BigInt(id) >> 32n) * 1000 : undefined
}

type Published = Pick<FilePost, 'publishedAt' | 'publishedFrom'>

/** The time of a post whose file tells one, put right by its id where the two are near. */
export function publishedAt(fromFile: number, fromId: number | undefined): Published {
  const apart = fromId === undefined ? Number.POSITIVE_INFINITY : Math.abs(fromId - fromFile)
  const isTrusted = fromId !== undefined && apart > 2 * 60_000 && apart <= idTimeTrust
  return { publishedAt: minuteOf(isTrusted ? fromId : fromFile), publishedFrom: isTrusted ? 'id' : 'file' }
}

/** The time of a post whose file tells only the day: its id's where that is near, else the day's noon. */
export function publishedOn(day: Day, fromId: number | undefined, timeZone: string): Published {
  const noon = instantOf({ day, time: '12:00' }, timeZone)
  const isTrusted = fromId !== undefined && Math.abs(fromId - Date.parse(noon)) <= idTimeTrust
  return isTrusted
    ? { publishedAt: minuteOf(fromId), publishedFrom: 'id' }
    : { publishedAt: noon, publishedFrom: 'day' }
}

/** The day that an id tells in UTC, for dates that have no year of their own. */
export function dayOfId(fromId: number | undefined): Day | undefined {
  return fromId === undefined || Math.abs(fromId) > 8.64e15
    ? undefined
    : dayOf(new Date(fromId).toISOString(), 'UTC')
}

function minuteOf(epoch: number): Instant {
  return new Date(Math.floor(epoch / 60_000) * 60_000).toISOString()
}
