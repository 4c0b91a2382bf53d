import { describe, expect, it } from 'vitest'
import {
  answerAfter,
  type GateAnswer,
  type GateEdit,
  type GateQuestion,
  type GateReply,
  gateIds,
  gateQuestions,
  isToLookAgain,
  questionOf,
  readGate,
  suggestLookAgain,
} from '../../../shared/strategy/gate.ts'

const now = { today: '2026-03-02', person: 'Nora' }

function answer(question: GateQuestion, reply: GateReply, over: Partial<GateAnswer> = {}): GateAnswer {
  const made = answerAfter(undefined, { question, patch: { answer: reply } }, now)
  if (!made) throw new Error('not answered')
  return { ...made, ...over }
}

const all = (reply: GateReply) => gateQuestions.map((question) => answer(question, reply))
const except = (question: GateQuestion, reply: GateReply) =>
  all('yes').map((one) => (one.question === question ? answer(question, reply) : one))

describe('what the answers say together', () => {
  it('is nothing before the first one', () => {
    expect(readGate([])).toMatchObject({
      stand: 'unasked',
      unanswered: [...gateQuestions],
      lookAgainDay: null,
    })
  })

  it('is yes only when all five are yes', () => {
    expect(readGate(all('yes')).stand).toBe('yes')
    expect(readGate(all('yes').slice(1))).toMatchObject({ stand: 'open', unanswered: ['customers'] })
  })

  it.each(gateQuestions)('is no when %s is no, whatever else is said or still open', (question) => {
    expect(readGate(except(question, 'no'))).toMatchObject({ stand: 'no', no: [question] })
    expect(readGate([answer(question, 'no')]).stand).toBe('no')
  })

  it('is not sure when something is unknown and nothing speaks against it', () => {
    expect(readGate(except('staying', 'unsure'))).toMatchObject({ stand: 'unsure', unsure: ['staying'] })
    expect(readGate([...except('staying', 'unsure').slice(1), answer('customers', 'no')]).stand).toBe('no')
  })

  it('says that a goal is not named yet, and only where one is claimed', () => {
    expect(readGate(all('yes')).isGoalOpen).toBe(true)
    const named = answer('goal', 'yes', { goalId: gateIds.goal })
    expect(readGate([named]).isGoalOpen).toBe(false)
    expect(readGate([answer('goal', 'no')]).isGoalOpen).toBe(false)
  })

  it('is looked at again when its first answer is', () => {
    const answers = [answer('customers', 'yes'), answer('goal', 'unsure'), answer('staying', 'no')]
    expect(readGate(answers).lookAgainDay).toBe('2026-04-02')
    expect(readGate([answer('goal', 'yes', { lookAgainDay: null })]).lookAgainDay).toBeNull()
  })
})

describe('when to look again', () => {
  it('is soon for what can be found out, later for a no, in a year for a yes', () => {
    const day = '2026-03-02'
    expect([
      suggestLookAgain('unsure', day),
      suggestLookAgain('no', day),
      suggestLookAgain('yes', day),
    ]).toEqual(['2026-04-02', '2026-09-02', '2027-03-02'])
  })

  it('stays inside a short month', () => {
    expect(suggestLookAgain('unsure', '2027-01-31')).toBe('2027-02-28')
    expect(suggestLookAgain('no', '2026-08-31')).toBe('2027-02-28')
  })

  it('has come on the day itself, and never without one', () => {
    const due = (lookAgainDay: string | null) => isToLookAgain({ lookAgainDay }, '2026-03-02')
    expect([due('2026-03-01'), due('2026-03-02'), due('2026-03-03'), due(null)]).toEqual([
      true,
      true,
      false,
      false,
    ])
  })
})

describe('an answer', () => {
  const change = (old: GateAnswer, patch: GateEdit['patch'], today = now.today) =>
    answerAfter(old, { question: old.question, patch }, { today, person: 'Tom' })

  it('is there only once yes, no or not sure is said', () => {
    expect(answerAfter(undefined, { question: 'goal', patch: { reason: 'Well' } }, now)).toBeUndefined()
    expect(answer('goal', 'no')).toEqual({
      id: gateIds.goal,
      question: 'goal',
      answer: 'no',
      reason: '',
      goalId: null,
      person: 'Nora',
      answeredDay: '2026-03-02',
      lookAgainDay: '2026-09-02',
    })
  })

  it('moves its day with it until a person chose one', () => {
    const yes = answer('goal', 'yes')
    expect(change(yes, { answer: 'no' })?.lookAgainDay).toBe('2026-09-02')
    const chosen = { ...yes, lookAgainDay: '2026-05-01' }
    expect(change(chosen, { answer: 'no' })?.lookAgainDay).toBe('2026-05-01')
  })

  it('that is given again is dated anew and asked again in its own time', () => {
    const due = answer('goal', 'yes', { lookAgainDay: '2026-06-01', reason: 'Because' })
    const again = change(due, { answer: 'yes' }, '2026-06-03')
    expect(again).toMatchObject({ answeredDay: '2026-06-03', lookAgainDay: '2027-06-03', reason: 'Because' })
  })

  it('keeps who said it, and its day when only words change', () => {
    const yes = answer('goal', 'yes')
    expect(change(yes, { reason: 'More' }, '2026-08-01')).toEqual({ ...yes, reason: 'More' })
    expect(change(yes, { answer: 'no' })?.person).toBe('Nora')
  })

  it('has a record that is known before it is there', () => {
    for (const question of gateQuestions) expect(questionOf(gateIds[question])).toBe(question)
    expect(questionOf(undefined)).toBeUndefined()
    expect(new Set(Object.values(gateIds)).size).toBe(5)
  })
})
