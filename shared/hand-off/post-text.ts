import type { Day } from '../day.ts'
import { handleOf } from '../strategy/networks.ts'
import { csvText, guards } from '../text/csv-text.ts'
import { type GoingOut, type GoingPost, type PostFilesRequest, titleOf } from './post-files.ts'
import { type PostWords, postColumns } from './post-words.ts'

/** A row a post on a channel, in the reader's words. */
export function writeTable(posts: readonly GoingPost[], words: PostWords): string {
  const rows = posts.map((post) => {
    const { text, firstComment, link } = post.written
    const { day, time, channel, title, type, pillar, campaign, audience, state, delivery, responsible, url } =
      post
    const cells: Record<(typeof postColumns)[number], string> = {
      ...{
        day,
        time: time ?? '',
        title,
        text,
        comment: firstComment,
        link,
        pillar,
        campaign,
        audience,
        responsible,
        url,
      },
      network: channel ? words.networks[channel.network] : '',
      channel: channel?.handle ?? '',
      type: type ? words.types[type] : '',
      state: words.states[state],
      delivery: words.deliveries[delivery],
      files: post.files.map(({ name }) => name).join('\n'),
      alts: post.files.map(({ alt }) => alt.replaceAll('\n', ' ')).join('\n'),
    }
    return postColumns.map((column) => cells[column])
  })
  return csvText([postColumns.map((column) => words.columns[column]), ...rows], {
    guard: guards.seen,
    hasMark: true,
  })
}

/** Everything a program may want to know, under the names that the workspace itself has for it. */
export function writeJson(
  posts: readonly GoingPost[],
  { brand, timeZone }: GoingOut,
  { from, to }: Pick<PostFilesRequest, 'from' | 'to'>,
): string {
  const told = posts.map(({ changes: _, rules: __, files, ...post }) => ({
    ...post,
    files: files.map(({ id, ...file }) => ({ mediaId: id, ...file })),
  }))
  return `${JSON.stringify({ brand, timeZone, from, to, posts: told }, null, 2)}\n`
}

/** To read, or to pass on: the days as headings, each text as it is, in a block that leaves its signs alone. */
export function writeReading(posts: readonly GoingPost[], { brand }: GoingOut, words: PostWords): string {
  const days = Map.groupBy(posts, ({ day }) => day)
  const parts = [...days].flatMap(([day, own]) => [
    `## ${longDay(day, words)}`,
    ...own.flatMap((post) => [`### ${escapeLine(headOf(post, words))}`, ...bodyOf(post, words)]),
  ])
  return `${[`# ${escapeLine(brand)}`, ...parts].join('\n\n')}\n`
}

function headOf(post: GoingPost, words: PostWords): string {
  const { time, channel } = post
  return [time ?? words.noTime, channelName(channel, words), titleOf(post) || words.untitled].join(' · ')
}

function bodyOf(
  { text, firstComment, url, state, pillar, campaign, audience, files }: GoingPost,
  words: PostWords,
): string[] {
  const facts = [words.states[state], pillar, campaign, audience].filter(Boolean).map(escapeLine).join(' · ')
  const pictures = files.map(({ name, alt }) => `- ${escapeLine(name)}${alt ? `: ${escapeLine(alt)}` : ''}`)
  const comment = firstComment ? [`${words.columns.comment}:`, fenced(firstComment)] : []
  return [facts, fenced(text), ...comment, url ? `<${url}>` : '', pictures.join('\n')].filter(Boolean)
}

/** A fence longer than any within. */
function fenced(text: string): string {
  if (text.trim() === '') return ''
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}\n${text}\n${fence}`
}

/** A text on one line in which no sign means more than itself. */
export function escapeLine(line: string): string {
  return line.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|~]/g, '\\$&')
}

function longDay(day: Day, { locale }: PostWords): string {
  const form = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const
  return new Intl.DateTimeFormat(locale, form).format(new Date(`${day}T00:00:00Z`))
}

export function channelName(channel: GoingPost['channel'], words: PostWords): string {
  return channel
    ? [words.networks[channel.network], handleOf(channel)].filter(Boolean).join(' ')
    : words.noChannel
}
