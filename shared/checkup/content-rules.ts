import { isShort, runwaysOf, saidWeeks } from '../calendar/balance.ts'
import type { PostType } from '../calendar/calendar.ts'
import type { Id } from '../record.ts'
import { shareSum } from '../strategy/strategy.ts'
import { findAvoided, stanceOf, warningsOf } from '../strategy/voice.ts'
import { type CheckupInput, isBlank, once, type Rule, total } from './rule.ts'

/**
 * The content types whose subject is ourselves: our product at work, our customers' praise, our own newsletter.
 * The other eight give something to those who never buy.
 */
export const sellingTypes: readonly PostType[] = ['productVideo', 'customerStory', 'newsletterPreview']

/** Above this part, a plan is more selling than anything else. */
const mostly = 2 / 3
/** Fewer posts than this are too few to speak of a mix. */
const enough = { posts: 8, inPillar: 4, toShare: 3, purposes: 3 } as const
/** The part of posts that may hang loose, and how far shares may miss a hundred. */
const looseShare = 1 / 3
const roundShares = { from: 95, to: 105 } as const

type Posts = CheckupInput['posts']

const typed = (posts: Posts) => posts.filter(({ type }) => type !== null)
const selling = (posts: Posts) => posts.filter(({ type }) => type !== null && sellingTypes.includes(type))

function isMostlySelling(posts: Posts, least: number): boolean {
  const all = total(typed(posts))
  return all >= least && total(selling(posts)) > all * mostly
}

export const contentRules: readonly Rule[] = [
  {
    id: 'noVoice',
    place: 'voice',
    find: ({ channels, sheets: { voice }, terms }) =>
      once(
        channels.some(({ decision }) => decision === 'active') &&
          isBlank(voice[0].sound) &&
          isBlank(voice[0].principles) &&
          terms.length === 0,
      ),
  },
  {
    // A voice that only sells: everything that has a purpose meets demand, and nothing makes any.
    id: 'sellingVoice',
    place: 'voice',
    find: ({ pillars, sheets: { contentType } }) => {
      const meant = [...pillars, ...contentType.filter((one) => stanceOf(one) !== 'notForUs')]
      const said = meant.flatMap(({ purpose }) => purpose ?? [])
      return once(said.length >= enough.purposes && said.every((purpose) => purpose === 'capture'), {
        values: { all: said.length },
      })
    },
  },
  {
    id: 'avoidedOpen',
    place: 'voice',
    isBeside: true,
    find: ({ terms }) =>
      terms
        .filter(({ kind, instead, why }) => kind === 'avoided' && isBlank(instead) && isBlank(why))
        .map(({ id, title }) => ({ record: id, values: { title } })),
  },
  {
    id: 'sharesOff',
    place: 'pillars',
    find: ({ pillars }) => {
      const sum = shareSum(pillars) ?? 100
      const isShort = sum < roundShares.from && pillars.every(({ share }) => share !== null)
      return once(isShort || sum > roundShares.to, { values: { sum } })
    },
  },
  {
    id: 'sellingPillars',
    place: 'pillars',
    find: ({ pillars, posts }) => {
      const ofPillar = (id: Id) => posts.filter(({ pillarId }) => pillarId === id)
      const sellers = pillars.filter(({ id }) => isMostlySelling(ofPillar(id), enough.inPillar))
      return once((shareSum(sellers) ?? 0) > (shareSum(pillars) ?? 0) * mostly)
    },
  },
  {
    id: 'pillarWithoutShare',
    place: 'pillars',
    isBeside: true,
    find: ({ pillars }) =>
      pillars
        .filter(({ share }) => share === null)
        .map(({ id, name }) => ({ record: id, values: { title: name } })),
  },
  {
    id: 'pillarDry',
    place: 'pillars',
    find: ({ pillars, posts, ideas }) => {
      const alive = new Set([...posts, ...ideas].map(({ pillarId }) => pillarId))
      return pillars
        .filter(({ id }) => !alive.has(id))
        .map(({ id, name }) => ({ record: id, values: { title: name } }))
    },
  },
  {
    id: 'sellingPosts',
    place: 'calendar',
    find: ({ posts }) =>
      once(isMostlySelling(posts, enough.posts), {
        values: { some: total(selling(posts)), all: total(typed(posts)) },
      }),
  },
  {
    // Bland: one kind of post, over and over. A selling kind is named by its own rule.
    id: 'oneType',
    place: 'calendar',
    find: ({ posts }) => {
      const all = total(typed(posts))
      return [...Map.groupBy(typed(posts), ({ type }) => type as PostType)].flatMap(([type, rows]) => {
        const some = total(rows)
        const isBland = all >= enough.posts && some > all * mostly && !sellingTypes.includes(type)
        return once(isBland, { values: { some, all }, parts: [`calendar.types.${type}`] })
      })
    },
  },
  {
    id: 'avoidedWords',
    place: 'calendar',
    find: ({ planned, terms, language }) =>
      planned.flatMap(({ id, title, day, text }) => {
        const written = warningsOf(findAvoided(text, terms, language)).flatMap((one) => one.written)
        return once(written.length > 0, { record: id, values: { title, day, words: written.join(', ') } })
      }),
  },
  {
    id: 'typeNotForUs',
    place: 'calendar',
    find: ({ planned, sheets: { contentType } }) => {
      const unwanted = contentType.filter((one) => stanceOf(one) === 'notForUs').map(({ type }) => type)
      return planned.flatMap(({ id, title, day, type }) =>
        type !== null && unwanted.includes(type)
          ? [{ record: id, values: { title, day }, parts: [`calendar.types.${type}`] }]
          : [],
      )
    },
  },
  {
    id: 'loosePosts',
    place: 'calendar',
    find: ({ posts }) => {
      const [some, all] = [total(posts.filter(({ isLoose }) => isLoose)), total(posts)]
      return once(all >= enough.toShare && some > all * looseShare, { values: { some, all } })
    },
  },
  {
    // Stale content begins where topics run out.
    id: 'noIdeas',
    place: 'calendar',
    find: ({ channels, ideas }) =>
      once(
        total(ideas) === 0 &&
          channels.some(({ decision, postsPerWeek }) => decision === 'active' && postsPerWeek),
      ),
  },
  {
    // Before it is too late: what has run out is named by the rule above.
    id: 'runwayShort',
    place: 'calendar',
    find: ({ balance, channels, pillars }) => {
      const { whole } = runwaysOf(balance, channels, pillars)
      return once(whole.ideas > 0 && isShort(whole), { values: { weeks: saidWeeks(whole.weeks ?? 0) } })
    },
  },
  {
    // Where the whole is short already, naming its parts says nothing more.
    id: 'pillarShort',
    place: 'calendar',
    find: ({ balance, channels, pillars }) => {
      const { whole, pillars: each } = runwaysOf(balance, channels, pillars)
      if (isShort(whole)) return []
      return each.flatMap((one) => {
        const title = pillars.find(({ id }) => id === one.key)?.name ?? ''
        const values = { title, weeks: saidWeeks(one.weeks ?? 0) }
        return once(one.ideas > 0 && isShort(one), { values })
      })
    },
  },
  {
    // Marketing without listening.
    id: 'notListening',
    place: 'relationships',
    find: ({ posts, hasTalked }) => once(!hasTalked && total(posts) >= enough.posts),
  },
]
