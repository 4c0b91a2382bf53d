import { addDays } from '../../shared/day.ts'
import { usualEvergreen } from '../../shared/posts/evergreen.ts'
import { stages } from '../../shared/posts/task.ts'
import { videoSteps } from '../../shared/posts/video.ts'
import { newVariant } from '../calendar/calendar.ts'
import { blankTask } from '../calendar/tasks.ts'
import { newId } from '../id.ts'
import { blankPlace } from '../library/places.ts'
import { all, query } from '../query.ts'
import type { Sample, SampleStrategy } from './add-strategy.ts'
import { readLines } from './lines.ts'
import { starterWords } from './starter-words.ts'

/** Templates of the starters with the pillar that each suits; the last goes on no channel yet. */
const templates = [
  { name: 'question', type: 'poll', pillar: 2, channels: [0, 1] },
  { name: 'customer', type: 'customerStory', pillar: 1, channels: [2] },
] as const

/** A post that comes again, and one from which an idea was made: places among posts and among ideas. */
const evergreen = 1
/** A film that is thought of and not made yet. */
const filmed = 12
const piece = { source: 13, idea: 5 } as const
/** The ideas that were found at each place. */
const foundAt: readonly (readonly number[])[] = [[3, 8], []]

/** How many days ago its routine was kept: in full in the two weeks before, and once in this one. */
const routineKept = [0, 8, 10, 15, 17]

/** What the ideas room begins with beside the ideas. */
export function addLibrary({ db, writer, language, words, today }: Sample, strategy: SampleStrategy): void {
  const say = starterWords(language, 'library')
  templates.forEach(({ name, type, pillar, channels }, place) => {
    const template = writer.add('template', {
      id: newId(),
      title: say(`template.starters.${name}.title`),
      text: say(`template.starters.${name}.text`),
      type,
      pillarId: strategy.pillars[pillar] ?? null,
      tacticId: null,
      position: place + 1,
    })
    for (const at of channels) {
      const channelId = strategy.channels[at]
      if (channelId) writer.add('templateChannel', { id: newId(), templateId: template.id, channelId })
    }
  })
  const posts = all(db, query.selectFrom('post').select(['id', 'state']).orderBy('position'))
  const ideas = posts.filter(({ state }) => state === 'idea')
  const [lasting, source, idea] = [posts[evergreen], posts[piece.source], ideas[piece.idea]]
  if (lasting)
    writer.add('evergreen', {
      ...usualEvergreen,
      id: newId(),
      postId: lasting.id,
      everyDays: 28,
      cooldownDays: 14,
    })
  readLines(words.ideaPlaces).forEach((fields, place) => {
    const { id: placeId } = writer.add('place', {
      ...blankPlace,
      ...{
        works: fields(2),
        rules: fields(3),
        routine: fields(4),
        activity: place === 0 ? 'busy' : 'steady',
      },
      times: place === 0 ? 2 : null,
      ...{ id: newId(), kind: place === 0 ? 'forum' : 'newsletter', name: fields(0), gives: fields(1) },
      ...{ url: `https://${place === 0 ? 'forum' : 'letter'}.example`, position: place + 1 },
      lookedOn: place === 0 ? addDays(today, -9) : null,
    })
    for (const daysAgo of place === 0 ? routineKept : [])
      writer.add('placeVisit', {
        id: newId(),
        placeId,
        day: addDays(today, -daysAgo),
        text: '',
        person: db.person,
      })
    for (const at of foundAt[place] ?? []) {
      const postId = ideas[at]?.id
      if (postId)
        writer.add('origin', { id: newId(), postId, kind: 'place', sourceId: null, placeId, bidId: null })
    }
  })
  const film = posts[filmed]
  if (film)
    stages.forEach((stage, at) => {
      videoSteps.short[stage].forEach((step, place) => {
        writer.add('task', {
          ...{ ...blankTask, id: newId(), postId: film.id, title: say(`video.steps.${step}`), stage },
          doneAt: at === 0 ? `${addDays(today, -2)}T09:00:00.000Z` : null,
          position: at * 10 + place + 1,
        })
      })
    })
  const channelId = strategy.channels[2]
  if (!source || !idea || !channelId) return
  writer.add('origin', {
    id: newId(),
    postId: idea.id,
    kind: 'piece',
    sourceId: source.id,
    placeId: null,
    bidId: null,
  })
  writer.add('variant', newVariant({ postId: idea.id, channelId, day: null, time: null }))
}
