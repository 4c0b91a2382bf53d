import { cellsOf, countNotes, misfit, placeOf, readParts, readSigned } from '../figures/columns.ts'
import { linkedinIdTime, publishedOn } from '../figures/id-time.ts'
import type { FileAnswers } from '../figures/reader.ts'
import type { FilePost, Row } from '../figures/row.ts'
import { quote, type Why } from '../why.ts'
import { linkedinAccount, linkedinParts, readLinkedinDay } from './linkedin-columns.ts'
import type { LinkedinTable } from './linkedin-tables.ts'

type Of<Is extends LinkedinTable['is']> = Extract<LinkedinTable, { is: Is }>
type About = Pick<FilePost, 'account' | 'networkPostId' | 'permalink' | 'publishedAt' | 'publishedFrom'>
type Read = { ok: true; about: About } | { ok: false; why: Why }

/** The posts of a page, with what each gathered since it went out. Rates are left aside: they come from their parts. */
export function* readPosts({ sheet, headed }: Of<'posts'>, answers: FileAnswers): Generator<Row> {
  const found = { timesFromIds: 0, roundedCounts: 0 }
  for (const record of headed.records) {
    const place = placeOf(sheet, record)
    const cell = cellsOf(headed, record)
    const post = readAbout(cell('permalink'), cell('publishedAt'), answers)
    const counts = readParts(headed, record, linkedinParts)
    const why = misfit(headed, record) ?? whyOf(post) ?? whyOf(counts)
    if (why || !post.ok || !counts.ok) {
      if (why) yield { is: 'left', ...place, why }
      continue
    }
    if (counts.isRounded) found.roundedCounts += 1
    if (post.about.publishedFrom === 'id') found.timesFromIds += 1
    const text = record.cells[headed.columns.text ?? -1] ?? ''
    yield { is: 'post', ...place, ...post.about, text, type: readType(cell('type')), figures: counts.figures }
  }
  yield* countNotes(found)
}

/** A person's posts with the most engagements, and beside them those with the most impressions: each post once. */
export function* readTopPosts(
  { sheet, tables, records }: Of<'topPosts'>,
  answers: FileAnswers,
): Generator<Row> {
  const posts = new Map<string, Extract<Row, { is: 'post' }>>()
  for (const record of records) {
    const place = placeOf(sheet, record)
    for (const { url, day, value, part } of tables) {
      const link = record.cells[url]?.trim() ?? ''
      if (link === '') continue
      const post = readAbout(link, record.cells[day] ?? '', answers)
      const count = readSigned(record.cells[value] ?? '', part)
      const why = whyOf(post) ?? whyOf(count)
      if (why) yield { is: 'left', ...place, why }
      if (!post.ok || !count.ok) continue
      const { networkPostId } = post.about
      const known = posts.get(networkPostId)
      const figures = { ...known?.figures, [part]: count.value }
      posts.set(networkPostId, {
        is: 'post',
        text: '',
        type: 'other',
        ...place,
        ...post.about,
        ...known,
        figures,
      })
    }
  }
  yield* posts.values()
  yield* countNotes({
    timesFromIds: [...posts.values()].filter(({ publishedFrom }) => publishedFrom === 'id').length,
  })
}

const whyOf = (read: { ok: true } | { ok: false; why: Why }) => (read.ok ? undefined : read.why)

function readAbout(link: string, created: string, { order, timeZone }: FileAnswers): Read {
  if (link === '') return { ok: false, why: { code: 'missingId' } }
  const isOwn = /^https?:\/\/(?:[\w-]+\.)*linkedin\.com\//i.test(link)
  const [, id = ''] = /(?:activity|share|ugcPost)[:-](\d{5,20})(?!\d)/i.exec(link) ?? []
  if (!isOwn || id === '') return { ok: false, why: { code: 'foreignLink', params: { value: quote(link) } } }
  const day = readLinkedinDay(created, order)
  if (!day) return { ok: false, why: { code: 'badTime', params: { value: quote(created) } } }
  const time = publishedOn(day, linkedinIdTime(id), timeZone)
  return { ok: true, about: { account: linkedinAccount, networkPostId: id, permalink: link, ...time } }
}

const types: readonly [FilePost['type'], RegExp][] = [
  ['video', /^video/],
  ['carousel', /^(?:document|multi.?image|carousel)/],
  ['image', /^(?:image|photo)/],
  ['link', /^(?:article|link)/],
  ['text', /^text/],
]

function readType(text: string): FilePost['type'] {
  return types.find(([, pattern]) => pattern.test(text.toLowerCase()))?.[0] ?? 'other'
}
