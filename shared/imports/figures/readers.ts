import { googleAds } from '../ads/google-ads.ts'
import { linkedinAds } from '../ads/linkedin-ads.ts'
import { tiktokAds } from '../ads/tiktok-ads.ts'
import { googleAnalytics } from '../google/google-analytics.ts'
import { googleBusiness } from '../google/google-business.ts'
import { linkedin } from '../linkedin/linkedin.ts'
import { metaAds } from '../meta/meta-ads.ts'
import { metaBlocks } from '../meta/meta-blocks.ts'
import { metaContent } from '../meta/meta-content.ts'
import { metaVideos } from '../meta/meta-videos.ts'
import { sproutProfiles } from '../sprout/sprout.ts'
import { sproutPosts } from '../sprout/sprout-posts.ts'
import { tiktok } from '../tiktok/tiktok.ts'
import { quote, type Why } from '../why.ts'
import { x } from '../x/x.ts'
import { youtube } from '../youtube/youtube.ts'
import { ownTable } from './own-table.ts'
import type { About, Found, Reader } from './reader.ts'
import type { Sheet } from './sheet.ts'

/** Every kind of file that is known by its form. The order says nothing: the best score wins. */
export const readers: readonly Reader[] = [
  metaContent,
  metaBlocks,
  metaAds,
  metaVideos,
  googleAds,
  linkedinAds,
  tiktokAds,
  linkedin,
  x,
  youtube,
  tiktok,
  googleAnalytics,
  googleBusiness,
  sproutProfiles,
  sproutPosts,
]

/** Scores nearer than this are a tie, and a tie is a question. */
const tie = 0.02

export type Recognised = {
  reader: Reader
  found: Found /** Other kinds it may as well be. */
  others: Found[]
}

/** Tells what a file is, or why it is none that we know. */
export function recognise(
  sheets: readonly Sheet[],
  about: About,
): ({ ok: true } & Recognised) | { ok: false; why: Why } {
  const fits = (some: readonly Reader[]) =>
    some.flatMap((reader) => {
      const found = reader.detect(sheets, about)
      return found ? [{ reader, found }] : []
    })
  const known = fits(readers)
  // Whoever knows the form of a file also knows what is missing in it.
  const all = (known.length > 0 ? known : fits([ownTable])).sort(
    (a, b) => Number(!!a.found.missing) - Number(!!b.found.missing) || b.found.score - a.found.score,
  )
  const [best, ...rest] = all
  if (!best) return { ok: false, why: unknown(sheets) }
  if (best.found.missing) {
    const params = { columns: best.found.missing.join(', ') }
    return { ok: false, why: { code: 'missingColumns', params } }
  }
  const others = rest
    .filter(({ found }) => !found.missing && best.found.score - found.score < tie)
    .map(({ found }) => found)
  return { ok: true, ...best, others }
}

function unknown(sheets: readonly Sheet[]): Why {
  const records = sheets.flatMap((sheet) => sheet.records.slice(0, 12))
  if (Math.max(0, ...records.map(({ cells }) => cells.length)) < 2) return { code: 'noTable' }
  return { code: 'notRecognised', params: { found: quote(records[0]?.cells.slice(0, 4).join(', ') ?? '') } }
}
