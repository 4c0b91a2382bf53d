import { historyParts } from '../../shared/app.ts'
import { type FieldWord, type RecordWords, strategyWords } from './strategy-words.ts'

type Words = Record<string, Partial<FieldWord>>

/** How the fields are called of what is no strategy, and where the words of their codes stand; others are not told. */
const ownWords: Record<string, Words> = {
  post: {
    title: { label: 'calendar.title' },
    text: { label: 'calendar.text' },
    type: { label: 'calendar.type', codes: 'calendar.types' },
    pillarId: { label: 'glossary.pillar' },
    tacticId: { label: 'glossary.tactic' },
    campaignId: { label: 'glossary.campaign' },
    audienceId: { label: 'glossary.audience' },
    link: { label: 'editor.link.title' },
    linkTags: { label: 'editor.link.title', codes: 'editor.link.tags' },
    state: { label: 'calendar.status', codes: 'glossary.postState' },
    responsible: { label: 'glossary.responsible' },
    note: { label: 'calendar.note' },
    minutesPlanned: { label: 'time.planned' },
    wantedMonth: { label: 'calendar.wantedMonth' },
  },
  variant: {
    channelId: { label: 'glossary.channel' },
    text: { label: 'calendar.text' },
    day: { label: 'calendar.day' },
    time: { label: 'calendar.time' },
    delivery: { label: 'calendar.status', codes: 'glossary.delivery' },
    url: { label: 'calendar.url' },
    firstComment: { label: 'editor.comment.title' },
    link: { label: 'editor.link.title' },
    linkPlace: { label: 'editor.link.where', codes: 'editor.link.place' },
  },
  mediaUse: { alt: { label: 'media.alt' } },
  comment: { text: {}, side: { label: 'comment.forWhom', codes: 'comment.for' } },
  task: {
    title: { label: 'task.name' },
    responsible: { label: 'glossary.responsible' },
    dueDay: { label: 'task.due' },
  },
  approval: {},
  postVersion: {},
  media: {
    name: { label: 'media.name' },
    alt: { label: 'media.alt' },
    shows: { label: 'media.permission', codes: 'media.shows' },
  },
  mention: {
    kind: { label: 'replies.kind', codes: 'glossary.mentionKind' },
    text: { label: 'replies.text' },
    channelId: { label: 'glossary.channel' },
    link: { label: 'replies.link' },
    author: { label: 'replies.author' },
    sentiment: { label: 'replies.sentiment', codes: 'glossary.sentiment' },
    priority: { label: 'replies.priority', codes: 'glossary.priority' },
    responsible: { label: 'glossary.responsible' },
    state: { label: 'replies.state', codes: 'glossary.mentionState' },
    reason: { label: 'replies.reason' },
    answer: { label: 'replies.answer' },
    answeredBy: { label: 'replies.answeredBy' },
  },
  mentionStep: { answer: { label: 'replies.tree' } },
  // The label of the step says it all.
  member: {},
  workspace: {},
}

/** How a field is called, in its record or in what belongs to it; undefined for what is not told. */
export function fieldWord(table: string, field: string): Partial<FieldWord> | undefined {
  const own = ownWords[table]
  if (own) return own[field]
  const known: Record<string, RecordWords | undefined> = strategyWords
  return [table, ...wholesOf(table)].map((one) => known[one]?.fields[field]).find(Boolean) ?? {}
}

/** The tables in whose history this one is told. */
function wholesOf(part: string): string[] {
  return Object.keys(historyParts).filter((whole) => historyParts[whole]?.tables.includes(part))
}
