import { z } from 'zod'
import { addMonths, Day, daysBetween, monthOf } from '../day.ts'
import { Id, Line, Position, Prose } from '../record.ts'
import { type GateReply, gateReplies } from './gate.ts'
import { type Channel, Network, networks } from './strategy.ts'

/** What is looked into on a network before anybody posts there (seeds 002, 003). */
export const researchTopics = ['brand', 'competitors', 'keywords', 'customers'] as const
export type ResearchTopic = (typeof researchTopics)[number]

/** What must be so for a network to fit, each said so that a yes speaks for it. */
export const fitCriteria = ['customers', 'making', 'hours', 'goal'] as const
export type FitCriterion = (typeof fitCriteria)[number]

/** Whose our name is on a network; an impostor pretends to be us. */
export const nameStates = ['free', 'ours', 'taken', 'impostor'] as const
export type NameState = (typeof nameStates)[number]

const Fit = z.enum(gateReplies).nullable()

/** What a team knows about one network, whether it has a channel there or not. */
export const NetworkSheet = z.object({
  id: Id,
  network: Network,
  /** The name that was looked for there, without the at sign. */
  handle: Line,
  nameState: z.enum(nameStates).nullable(),
  /** When somebody last looked. */
  nameDay: Day.nullable(),
  /** Who has it, or what to do next. */
  nameNote: Line,
  brandFound: Prose,
  brandDay: Day.nullable(),
  brandBy: Line,
  competitorsFound: Prose,
  competitorsDay: Day.nullable(),
  competitorsBy: Line,
  keywordsFound: Prose,
  keywordsDay: Day.nullable(),
  keywordsBy: Line,
  customersFound: Prose,
  customersDay: Day.nullable(),
  customersBy: Line,
  customersFit: Fit,
  customersWhy: Prose,
  makingFit: Fit,
  makingWhy: Prose,
  hoursFit: Fit,
  hoursWhy: Prose,
  goalFit: Fit,
  goalWhy: Prose,
  /** Since when somebody of the team uses the network as its people do: a user before a marketer. */
  usedSinceDay: Day.nullable(),
  usedBy: Line,
  position: Position,
})
export type NetworkSheet = z.infer<typeof NetworkSheet>

/** Never given to another network: the number is part of the record's name in every file. */
const numbers: Readonly<Record<Network, string>> = {
  instagram: '01',
  facebook: '02',
  linkedin: '03',
  x: '04',
  tiktok: '05',
  youtube: '06',
  threads: '07',
  pinterest: '08',
  bluesky: '09',
  mastodon: '0a',
  googleBusiness: '0b',
  whatsapp: '0c',
  telegram: '0d',
  reddit: '0e',
  blog: '0f',
  newsletter: '10',
  forum: '11',
  other: '12',
}

/** A network has one sheet, whoever writes it first, so its record is known before it is there. */
export function sheetId(network: Network): Id {
  return `00000000-0000-8000-8000-0000000001${numbers[network]}`
}

/** The network whose sheet this is. */
export function networkOfSheet(id: Id | undefined): Network | undefined {
  return networks.find((network) => sheetId(network) === id)
}

/** What a sheet holds before anything is written. */
export const unwritten = {
  handle: '',
  nameState: null,
  nameDay: null,
  nameNote: '',
  brandFound: '',
  brandDay: null,
  brandBy: '',
  competitorsFound: '',
  competitorsDay: null,
  competitorsBy: '',
  keywordsFound: '',
  keywordsDay: null,
  keywordsBy: '',
  customersFound: '',
  customersDay: null,
  customersBy: '',
  customersFit: null,
  customersWhy: '',
  makingFit: null,
  makingWhy: '',
  hoursFit: null,
  hoursWhy: '',
  goalFit: null,
  goalWhy: '',
  usedSinceDay: null,
  usedBy: '',
} as const

/** A sheet on which nothing is written yet. */
export function blankSheet(network: Network): NetworkSheet {
  return { ...unwritten, id: sheetId(network), network, position: networks.indexOf(network) + 1 }
}

export function sheetOf(sheets: readonly NetworkSheet[], network: Network): NetworkSheet {
  return sheets.find(({ id }) => id === sheetId(network)) ?? blankSheet(network)
}

type Patch = Partial<NetworkSheet>
type Note = { today: Day; person: string }

/** What is found is dated and signed as it is written, and so is a look at the name, unless the edit says otherwise. */
export function stampSheet(patch: Patch, { today, person }: Note): Patch {
  const stamped: Patch = {}
  for (const topic of researchTopics) {
    const found = patch[`${topic}Found`]
    if (found === undefined) continue
    const isBlank = found.trim() === ''
    stamped[`${topic}Day`] = isBlank ? null : today
    stamped[`${topic}By`] = isBlank ? '' : person
  }
  if (patch.nameState !== undefined) stamped.nameDay = patch.nameState === null ? null : today
  return { ...stamped, ...patch }
}

export type FitReading = Record<GateReply | 'open', FitCriterion[]> & {
  /** More speaks against than for: not a verdict, only a count of reasons. */
  isAgainst: boolean
}

/** What speaks for a network and what against it: the criteria themselves, for a bare number explains nothing. */
export function readFit(sheet: NetworkSheet): FitReading {
  const those = (reply: GateReply | null) =>
    fitCriteria.filter((criterion) => sheet[`${criterion}Fit`] === reply)
  const [yes, no] = [those('yes'), those('no')]
  return { yes, no, unsure: those('unsure'), open: those(null), isAgainst: no.length > yes.length }
}

/** The first and the last day of what was found; undefined while nothing was looked into. */
export function researchDays(sheet: NetworkSheet): { first: Day; last: Day } | undefined {
  const days = researchTopics.flatMap((topic) => sheet[`${topic}Day`] ?? []).sort()
  const [first, last] = [days[0], days.at(-1)]
  return first && last ? { first, last } : undefined
}

/** A network changes in a year: what was found then says little about now. */
export function isResearchOld(sheet: NetworkSheet, today: Day): boolean {
  const days = researchDays(sheet)
  return days !== undefined && days.last < `${addMonths(monthOf(today), -12)}-${today.slice(8)}`
}

/** How long somebody should use a network before the brand speaks there. */
export const weeksToUse = 4

/** Whole weeks of use; undefined when nobody has said since when. */
export function weeksUsed(
  { usedSinceDay }: Pick<NetworkSheet, 'usedSinceDay'>,
  today: Day,
): number | undefined {
  return usedSinceDay === null ? undefined : Math.max(0, Math.floor(daysBetween(usedSinceDay, today) / 7))
}

/** Whether anything at all is written on a sheet. */
export function isWritten(sheet: NetworkSheet): boolean {
  return Object.entries(unwritten).some(([field, blank]) => sheet[field as keyof NetworkSheet] !== blank)
}

export type NameLine = { network: Network; handle: string; state: NameState | null; day: Day | null }

type Account = Pick<Channel, 'network' | 'handle' | 'decision'>

/** The name on a network: as it was looked at, else as a channel of ours says that it is ours. */
export function nameOn(
  network: Network,
  sheets: readonly NetworkSheet[],
  channels: readonly Account[],
): NameLine {
  const sheet = sheetOf(sheets, network)
  const account = channels.find(
    (one) => one.network === network && one.handle.trim() !== '' && one.decision !== 'notHere',
  )
  return {
    network,
    handle: sheet.handle || (account?.handle ?? ''),
    state: sheet.nameState ?? (account ? 'ours' : null),
    day: sheet.nameDay,
  }
}

/** What was done about an impostor, one line a step. */
export const ImpostorStep = z.object({
  id: Id,
  network: Network,
  title: Line,
  day: Day.nullable(),
  person: Line,
  position: Position,
})
export type ImpostorStep = z.infer<typeof ImpostorStep>
