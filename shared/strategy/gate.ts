import { z } from 'zod'
import { addMonths, Day, lastDayOf, monthOf } from '../day.ts'
import { Id, Line, Position, Prose } from '../record.ts'

/** What is asked before anything is planned, in the order in which it is asked (seeds 002, 003). */
export const gateQuestions = ['customers', 'goal', 'leadership', 'selling', 'staying'] as const
export const GateQuestion = z.enum(gateQuestions)
export type GateQuestion = z.infer<typeof GateQuestion>

/** A `yes` always speaks for being there: "selling" asks whether there is more to it than that. */
export const gateReplies = ['yes', 'no', 'unsure'] as const
export type GateReply = (typeof gateReplies)[number]

export const GateAnswer = z.object({
  id: Id,
  question: GateQuestion,
  answer: z.enum(gateReplies),
  reason: Prose,
  /** The goal that stands behind it; asked by one of the questions only. */
  goalId: Id.nullable(),
  /** Who says so. */
  person: Line,
  answeredDay: Day,
  /** When the question is asked again; null is never. */
  lookAgainDay: Day.nullable(),
})
export type GateAnswer = z.infer<typeof GateAnswer>

/** One question has one answer, whoever writes it first, so its record is known before it is there. */
export const gateIds: Readonly<Record<GateQuestion, Id>> = {
  customers: '00000000-0000-8000-8000-000000000001',
  goal: '00000000-0000-8000-8000-000000000002',
  leadership: '00000000-0000-8000-8000-000000000003',
  selling: '00000000-0000-8000-8000-000000000004',
  staying: '00000000-0000-8000-8000-000000000005',
}

/** The question whose record this is. */
export function questionOf(id: Id | undefined): GateQuestion | undefined {
  return gateQuestions.find((question) => gateIds[question] === id)
}

/** Fields to write on the answer to one question. */
export const GateEdit = z.object({
  question: GateQuestion,
  patch: GateAnswer.omit({ id: true, question: true, answeredDay: true }).partial(),
})
export type GateEdit = z.infer<typeof GateEdit>

/** Months until it is worth asking again: what is not known can be found out soon, a yes lasts a year. */
const monthsUntil: Readonly<Record<GateReply, number>> = { unsure: 1, no: 6, yes: 12 }

/** When to ask again if nobody says otherwise. */
export function suggestLookAgain(answer: GateReply, day: Day): Day {
  const month = addMonths(monthOf(day), monthsUntil[answer])
  const same = `${month}-${day.slice(8)}`
  return same > lastDayOf(month) ? lastDayOf(month) : same
}

/**
 * The answer as it stands after an edit; undefined while the question is not answered. An answer given, or given again,
 * is dated today and asked again in its own time, unless a person has chosen a day that is still to come.
 */
export function answerAfter(
  old: GateAnswer | undefined,
  { question, patch }: GateEdit,
  { today, person }: { today: Day; person: string },
): GateAnswer | undefined {
  const answer = patch.answer ?? old?.answer
  if (!answer) return undefined
  const before = old ?? {
    id: gateIds[question],
    question,
    answer,
    reason: '',
    goalId: null,
    person: '',
    answeredDay: today,
    lookAgainDay: null,
  }
  if (!patch.answer) return { ...before, ...patch }
  const isChosen =
    old?.lookAgainDay &&
    old.lookAgainDay > today &&
    old.lookAgainDay !== suggestLookAgain(old.answer, old.answeredDay)
  return {
    ...before,
    person: before.person || person,
    answeredDay: today,
    lookAgainDay: isChosen ? old.lookAgainDay : suggestLookAgain(answer, today),
    ...patch,
  }
}

export type GateReading = {
  /** What the answers together say. One no is enough; a yes needs all five. */
  stand: 'unasked' | 'open' | 'yes' | 'no' | 'unsure'
  no: GateQuestion[]
  unsure: GateQuestion[]
  unanswered: GateQuestion[]
  /** A yes to "which goal" that names none of the plan's goals yet. */
  isGoalOpen: boolean
  /** The first day on which any of it is asked again. */
  lookAgainDay: Day | null
}

type Answered = Pick<GateAnswer, 'question' | 'answer' | 'goalId' | 'lookAgainDay'>

/** What the answers mean together. It names and never forbids: planning goes on whatever it says. */
export function readGate(answers: readonly Answered[]): GateReading {
  const those = (answer: GateReply) =>
    gateQuestions.filter((question) =>
      answers.some((one) => one.question === question && one.answer === answer),
    )
  const [no, unsure] = [those('no'), those('unsure')]
  const unanswered = gateQuestions.filter((question) => !answers.some((one) => one.question === question))
  const stand =
    answers.length === 0
      ? 'unasked'
      : no.length > 0
        ? 'no'
        : unanswered.length > 0
          ? 'open'
          : unsure.length > 0
            ? 'unsure'
            : 'yes'
  const days = answers.flatMap(({ lookAgainDay }) => lookAgainDay ?? []).sort()
  const isGoalOpen = answers.some(
    ({ question, answer, goalId }) => question === 'goal' && answer === 'yes' && goalId === null,
  )
  return { stand, no, unsure, unanswered, isGoalOpen, lookAgainDay: days[0] ?? null }
}

/** True from the day on which a question is to be asked again until it is answered again or its day is moved. */
export function isToLookAgain({ lookAgainDay }: Pick<GateAnswer, 'lookAgainDay'>, today: Day): boolean {
  return lookAgainDay !== null && lookAgainDay <= today
}

/** Concerns that come up in every company (seed 002), ready to be taken in and said in one's own words. */
export const objectionStarters = [
  'time',
  'selling',
  'everyone',
  'comments',
  'proof',
  'whose',
  'fad',
  'mistakes',
] as const

export const Objection = z.object({
  id: Id,
  /** What somebody may ask or hold against the plan. */
  title: Line,
  answer: Prose,
  /** Which of the common concerns it was taken from, whatever it says by now. */
  starter: z.enum(objectionStarters).nullable(),
  position: Position,
})
export type Objection = z.infer<typeof Objection>
