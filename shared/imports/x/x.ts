import type { Found, Reader } from '../figures/reader.ts'
import { fitOf, type Sheet } from '../figures/sheet.ts'
import { xParts } from './x-columns.ts'
import { dayTables, readDays } from './x-days.ts'
import { postTables, readPosts } from './x-posts.ts'

/** What X lets people download: the days of an account, and its posts in the forms of today and before. */
export const x: Reader = {
  kinds: ['xContent', 'xClassic', 'xOverview'],
  detect(sheets) {
    const posts = findPosts(sheets)
    const [days] = dayTables(sheets)
    if (posts && (!posts.missing || !days)) return posts
    return days && { kind: 'xOverview', score: fitOf(days.headed), signs: days.signs }
  },
  ask: () => ({ answers: { network: 'x' }, asked: [] }),
  *read(sheets, answers) {
    for (const table of postTables(sheets)) yield* readPosts(table, answers)
    for (const table of dayTables(sheets)) yield* readDays(table, answers)
  },
}

function findPosts(sheets: readonly Sheet[]): Found | undefined {
  const [first] = postTables(sheets)
  if (!first) return undefined
  const { headed, signs } = first
  const { columns } = headed
  const missing = [
    ...(columns.networkPostId === undefined && columns.permalink === undefined ? ['Post id'] : []),
    ...(columns.publishedAt === undefined ? ['Date'] : []),
    ...(xParts.every((part) => columns[part] === undefined) ? ['Impressions'] : []),
  ]
  const kind = /^tweet/i.test(signs[0] ?? '') ? 'xClassic' : 'xContent'
  // The older form has a twin of each column for paid posts, which says nothing against it.
  const score = kind === 'xClassic' ? 1 : fitOf(headed)
  return { kind, score, signs, ...(missing.length > 0 && { missing }) }
}
