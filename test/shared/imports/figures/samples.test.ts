import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { FileAnswers } from '../../../../shared/imports/figures/reader.ts'
import { figuresOfBytes } from '../../../support/figures-file.ts'

const folder = process.env.RAPPORT_SAMPLES ?? ''

/** What each file of samples holds, counted by hand. */
type Sample = {
  file: string
  kind: FileAnswers['kind']
  posts?: number
  days?: number
  periods?: number
  audience?: number
  questions?: readonly string[]
  rejected?: number
}

const samples: readonly Sample[] = [
  { file: 'x/account-overview-2025.csv', kind: 'xOverview', days: 7 * 11 },
  { file: 'reconstructed/x-content-2026.csv', kind: 'xContent', posts: 1 },
  { file: 'reconstructed/x-tweet-activity-classic.csv', kind: 'xClassic', posts: 1 },
]

const isHere = ({ file }: { file: string }) => folder !== '' && existsSync(join(folder, file))
const missing = samples.filter((sample) => !isHere(sample)).length
if (missing > 0) process.stdout.write(`not run: ${missing}\n`)

function open(file: string, given: Partial<FileAnswers> = {}) {
  return figuresOfBytes(readFileSync(join(folder, file)), basename(file), given)
}

describe.each(samples.filter(isHere))('$file', ({ file, kind, ...told }) => {
  it('gives all that is in it, and nothing else', () => {
    const { found, posts, days, periods, audience, rejected, questions } = open(file)
    expect({
      kind: found.kind,
      ...{ posts: posts.length, days: days.length, periods: periods.length, audience: audience.length },
      questions: questions.map(({ question }) => question),
      rejected: rejected.length,
    }).toEqual({ kind, posts: 0, days: 0, periods: 0, audience: 0, questions: [], rejected: 0, ...told })
  })
})

describe.runIf(samples.every(isHere))('values of the samples', () => {
  it("are X's own", () => {
    const { days } = open('x/account-overview-2025.csv')
    const of = (measure: string) => days.filter((one) => one.measure === measure)
    expect(of('impressions').map(({ value }) => value)).toEqual([444, 8893, 14795, 48, 43, 58, 468])
    expect(of('lostFollowers').map(({ value }) => value)).toEqual([0, 0, 0, 1, 1, 0, 0])
    expect(of('engagements').at(-1)).toMatchObject({ day: '2025-08-20', value: 24, line: 8 })
    expect(open('reconstructed/x-content-2026.csv').posts[0]).toMatchObject({
      networkPostId: '2074000000000000001',
      text: 'Multi\nline, with "quotes"',
      figures: { impressions: 122978, profileVisits: 129, linkClicks: 66 },
    })
    expect(open('reconstructed/x-tweet-activity-classic.csv').posts[0]).toMatchObject({
      networkPostId: '1773358845911150592',
      publishedAt: '2024-03-28T14:37:00.000Z',
      figures: { impressions: 1000, engagements: 50, likes: 40 },
    })
  })
})
