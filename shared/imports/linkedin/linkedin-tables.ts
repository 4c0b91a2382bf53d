import type { CsvRecord } from '../csv.ts'
import { findHeader, type Headed, type Sheet } from '../figures/sheet.ts'
import { foldHeader } from '../header.ts'
import {
  type LinkedinDayField,
  type LinkedinPostField,
  linkedinCreatorAliases,
  linkedinDayAliases,
  linkedinGroups,
  linkedinPageAliases,
  linkedinPostAliases,
} from './linkedin-columns.ts'

type Pages = Headed<keyof typeof linkedinPageAliases>
type CreatorDays = Headed<keyof typeof linkedinCreatorAliases>

/** One table of a post's address, its day and one figure. */
export type TopColumns = { url: number; day: number; value: number; part: 'engagements' | 'impressions' }

/** A sheet of LinkedIn's workbooks, known by what stands in it: their names follow the person's language. */
export type LinkedinTable = { sheet: Sheet } & (
  | { is: 'metrics' | 'newFollowers' | 'visitors'; headed: Headed<LinkedinDayField> }
  | { is: 'posts'; headed: Headed<LinkedinPostField> }
  | { is: 'followersBy'; header: readonly string[]; records: readonly CsvRecord[] }
  | { is: 'pages'; headed: Pages; period: CsvRecord | undefined }
  | { is: 'discovery'; period: string; records: readonly CsvRecord[] }
  | { is: 'creatorDays'; headed: CreatorDays; total: CsvRecord | undefined }
  | { is: 'topPosts'; tables: TopColumns[]; records: readonly CsvRecord[] }
  | { is: 'demographics'; header: readonly string[]; records: readonly CsvRecord[] }
)

export function linkedinTables(sheets: readonly Sheet[]): LinkedinTable[] {
  const tables = sheets.flatMap((sheet) => tableOf(sheet) ?? [])
  // Days, impressions and new followers are counted by everyone: they are LinkedIn's by the sheets beside them.
  const isCreator = tables.some(({ is }) => is === 'discovery' || is === 'topPosts' || is === 'demographics')
  return isCreator ? tables : tables.filter(({ is }) => is !== 'creatorDays')
}

function tableOf(sheet: Sheet): LinkedinTable | undefined {
  return pageTable(sheet) ?? creatorTable(sheet)
}

function pageTable(sheet: Sheet): LinkedinTable | undefined {
  const days = findHeader(sheet, linkedinDayAliases)
  const hasDay = (...fields: LinkedinDayField[]) =>
    fields.every((field) => days?.columns[field] !== undefined) && days?.columns.day !== undefined
  if (days && hasDay('impressions', 'clicks')) return { is: 'metrics', sheet, headed: days }
  if (days && hasDay('newFollowers', 'organicFollowers')) return { is: 'newFollowers', sheet, headed: days }
  if (days && hasDay('pageViews', 'visitors')) return { is: 'visitors', sheet, headed: days }
  const posts = findHeader(sheet, linkedinPostAliases)
  const [url, words] = [posts?.columns.permalink, posts?.columns.text]
  if (posts && url !== undefined && words !== undefined && areLinkedins(posts.records, url))
    return { is: 'posts', sheet, headed: posts }
  const pages = findHeader(sheet, linkedinPageAliases)
  if (pages?.columns.page !== undefined && pages.columns.engagements !== undefined)
    return { is: 'pages', sheet, headed: pages, period: sheet.records[pages.at - 1] }
  const [first, ...records] = sheet.records
  const [group = '', counted = ''] = first?.cells.map(foldHeader) ?? []
  if (!first || !(group in linkedinGroups)) return undefined
  // Who visits a page is not who follows it, and the review has a place for one of the two.
  return counted === 'total followers'
    ? { is: 'followersBy', sheet, header: first.cells, records }
    : undefined
}

function creatorTable(sheet: Sheet): LinkedinTable | undefined {
  const [first, ...records] = sheet.records
  const names = first?.cells.map(foldHeader) ?? []
  if (first && names[0] === 'overall performance')
    return { is: 'discovery', sheet, period: first.cells[1] ?? '', records }
  if (first && names[0] === 'top demographics')
    return { is: 'demographics', sheet, header: first.cells, records }
  const top = topTables(sheet)
  if (top) return { is: 'topPosts', sheet, ...top }
  const days = findHeader(sheet, linkedinCreatorAliases)
  if (days?.columns.day === undefined || Object.keys(days.columns).length < 2) return undefined
  const isTotal = /^total followers on /.test(names[0] ?? '')
  return { is: 'creatorDays', sheet, headed: days, total: isTotal ? first : undefined }
}

/** Two tables stand side by side, each with its own order of posts. */
function topTables({ records }: Sheet): { tables: TopColumns[]; records: readonly CsvRecord[] } | undefined {
  for (const [at, { cells }] of records.slice(0, 12).entries()) {
    const names = cells.map(foldHeader)
    const tables = names.flatMap((name, url): TopColumns[] => {
      const part = names[url + 2]
      const isTable = name === 'post url' && (part === 'engagements' || part === 'impressions')
      return isTable ? [{ url, day: url + 1, value: url + 2, part }] : []
    })
    const below = records.slice(at + 1)
    if (tables.some(({ url }) => areLinkedins(below, url))) return { tables, records: below }
  }
  return undefined
}

/** Programs for many networks call the address of a post the same; where all of them lead elsewhere it is another's file. */
function areLinkedins(records: readonly CsvRecord[], at: number): boolean {
  const links = records.map(({ cells }) => cells[at] ?? '').filter((cell) => /^\s*https?:/i.test(cell))
  return links.length === 0 || links.some((link) => /linkedin\.com|lnkd\.in/i.test(link))
}
