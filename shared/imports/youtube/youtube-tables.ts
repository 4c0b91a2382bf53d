import type { About } from '../figures/reader.ts'
import { findHeader, type Headed, type Sheet } from '../figures/sheet.ts'
import { viewerAliases, viewerKinds, type YoutubeField, youtubeAliases } from './youtube-columns.ts'

/** A table of YouTube Studio: videos, days of the channel, or videos by day. */
export type VideoTable = {
  is: 'videos' | 'days' | 'videoDays'
  sheet: Sheet
  headed: Headed<YoutubeField>
}
/** Viewers by one of the things they differ in. */
export type ViewerTable = {
  is: 'viewers'
  sheet: Sheet
  headed: Headed<keyof typeof viewerAliases>
  by: (typeof viewerKinds)[number]
}
export type YoutubeTable = VideoTable | ViewerTable

/** The tables of a file, which is one of them or an archive of several. `about` is left out once the kind is known. */
export function youtubeTables(sheets: readonly Sheet[], about?: About): YoutubeTable[] {
  return sheets.flatMap((sheet) => tableOf(sheet, about) ?? [])
}

function tableOf(sheet: Sheet, about: About | undefined): YoutubeTable | undefined {
  const viewers = findHeader(sheet, viewerAliases)
  const by = viewerKinds.find((kind) => viewers?.columns[kind] !== undefined)
  if (viewers && by) {
    const isCounted = viewers.columns.share !== undefined || viewers.columns.views !== undefined
    // Viewers by day have no place: their parts over the whole time are in the table beside.
    return isCounted && viewers.columns.day === undefined
      ? { is: 'viewers', sheet, headed: viewers, by }
      : undefined
  }
  const found = findHeader(sheet, youtubeAliases)
  if (!found) return undefined
  const { columns } = found
  if (columns.title !== undefined || columns.publishedAt !== undefined) {
    const headed = withId(found)
    if (headed.columns.networkPostId === undefined) return undefined
    return { is: columns.day === undefined ? 'videos' : 'videoDays', sheet, headed }
  }
  const isOfDays = columns.day !== undefined && columns.networkPostId === undefined
  return isOfDays && isOwnDays(found, sheet, about) ? { is: 'days', sheet, headed: found } : undefined
}

/** A video's id is eleven signs long, whatever its column is called in the language of the file. */
function withId(headed: Headed<YoutubeField>): Headed<YoutubeField> {
  if (headed.columns.networkPostId !== undefined) return headed
  const first = headed.records.slice(0, 12)
  const at = headed.header.findIndex((_, column) => {
    const ids = first.filter(({ cells }) => /^\s?[\w-]{11}$/.test(cells[column] ?? ''))
    return ids.length > first.length / 2 && !Object.values(headed.columns).includes(column)
  })
  if (at < 0) return headed
  const ignored = headed.ignored.filter((name) => name !== headed.header[at]?.trim())
  return { ...headed, ignored, columns: { ...headed.columns, networkPostId: at } }
}

/** Days and views are counted by everyone: these are YouTube's by the file's name, or by what only YouTube counts. */
function isOwnDays({ columns }: Headed<YoutubeField>, { name }: Sheet, about: About | undefined): boolean {
  if (Object.keys(columns).length < 2) return false
  if (!about) return true
  const isNamed = [name, about.fileName].some((one) => /^(?:totals|gesamtwerte|totali)\b/i.test(one))
  const own = ['hours', 'subscribers', 'gained', 'lost'] as const
  return isNamed || own.some((field) => columns[field] !== undefined)
}
