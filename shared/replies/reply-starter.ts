import type { Outcome, TreeStarter } from './reply-tree.ts'

const questions = ['about', 'danger', 'kind', 'known', 'true', 'settle', 'attack'] as const

/** How the ready-made tree ends, and within how many hours. */
const ends = {
  ignore: ['none', null],
  crisis: ['crisis', 1],
  thank: ['reply', 24],
  inform: ['reply', 24],
  findOut: ['person', 24],
  correct: ['reply', 24],
  private: ['private', 24],
  mend: ['reply', 24],
  protect: ['person', 1],
  letBe: ['none', null],
  hide: ['hide', null],
  report: ['report', 24],
} as const satisfies Record<string, readonly [Outcome, number | null]>

const answers = [
  ['about', 'no', 'ignore'],
  ['about', 'yes', 'danger'],
  ['danger', 'yes', 'crisis'],
  ['danger', 'no', 'kind'],
  ['kind', 'praise', 'thank'],
  ['kind', 'question', 'known'],
  ['kind', 'complaint', 'true'],
  ['kind', 'attack', 'attack'],
  ['kind', 'spam', 'hide'],
  ['known', 'yes', 'inform'],
  ['known', 'no', 'findOut'],
  ['true', 'no', 'correct'],
  ['true', 'yes', 'settle'],
  ['settle', 'yes', 'private'],
  ['settle', 'no', 'mend'],
  ['attack', 'people', 'protect'],
  ['attack', 'joke', 'letBe'],
  ['attack', 'hate', 'report'],
] as const

/** A tree to begin from, in a reader's words; `say` translates a key below `reply.starter`. */
export function starterTree(say: (key: string) => string): TreeStarter {
  const asked = questions.map((key) => ({
    ...{
      key,
      kind: 'question' as const,
      title: say(`question.${key}`),
      outcome: null,
      note: '',
      hours: null,
    },
  }))
  const ended = Object.entries(ends).map(([key, [outcome, hours]]) => ({
    ...{ key, kind: 'outcome' as const, title: '', outcome, note: say(`end.${key}`), hours },
  }))
  return {
    nodes: [...asked, ...ended],
    answers: answers.map(([from, answer, to]) => ({ from, title: say(`answer.${answer}`), to })),
  }
}
