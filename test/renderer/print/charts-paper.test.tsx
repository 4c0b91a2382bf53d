import { cleanup } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { AsText } from '../../../renderer/print/as-text.ts'
import { ChartsPaper } from '../../../renderer/print/review/charts-paper.tsx'
import { addMonths } from '../../../shared/day.ts'
import type { Language } from '../../../shared/i18n/languages.ts'
import type { ReviewCharts } from '../../../shared/review/review-charts.ts'
import type { TrendLine, TrendRow } from '../../../shared/review/trends.ts'
import { show } from '../../support/show.tsx'

afterEach(cleanup)

const months = Array.from({ length: 13 }, (_, at) => addMonths('2025-10', at))

function followers(values: (number | null)[], summed: boolean[] | null = null): TrendLine {
  const before = Array<null>(months.length - values.length).fill(null)
  return {
    ...{
      measure: 'followers',
      name: '',
      counting: 'stock',
      unit: 'count',
      parts: null,
      target: null,
      summed,
    },
    values: [...before, ...values],
  }
}

const row = (handle: string, line: TrendLine): TrendRow => ({
  channelId: handle,
  network: 'instagram',
  handle,
  lines: [line],
})

const charts: ReviewCharts = {
  period: '2026-10',
  until: '2026-10',
  denominator: 'reach',
  trends: {
    months,
    rows: [
      row('one', followers([1000, 1100, 1200, 1300])),
      row('two', followers([100, 100, 100, 100])),
      {
        ...{ channelId: null, network: null, handle: '' },
        lines: [
          followers(
            [1100, 1200, 1300, 1400],
            months.map(() => true),
          ),
        ],
      },
    ],
  },
  hours: {
    from: '2025-11',
    to: '2026-10',
    cells: [
      { channelId: 'one', weekday: 7, hour: 9, posts: 6, engagements: 90 },
      { channelId: 'one', weekday: 1, hour: 18, posts: 6, engagements: 30 },
    ],
  },
  mix: {
    planned: 4,
    done: 3,
    pillar: [{ key: 'p', name: 'Craft', mark: 1, planned: 4, done: 3, target: 50 }],
    type: [],
  },
}

function print(language: Language, isText = false, country = 'GB') {
  return show(
    <AsText value={isText}>
      <ChartsPaper charts={charts} country={country} />
    </AsText>,
    language,
  )
}

it('draws every chart as one picture with a name, its number and its words', () => {
  const paper = print('en')
  for (const name of [
    /^Followers, Whole brand/,
    /^Followers, Instagram one/,
    /^Followers, Instagram two/,
    'Best and quiet hours',
  ])
    expect(paper.getByRole('img', { name })).toBeTruthy()
  const whole = paper.getByRole('img', { name: /Whole brand/ }).closest('figure')
  expect(whole?.textContent).toContain('1,400')
  expect(whole?.textContent).toContain('Up 8% on the month before')
  expect(whole?.textContent).toContain('Above the 90-day base of 1,200')
  expect(paper.getByText(/^Best: Sunday, 09:00 \(15 engagements a post, 6 posts\)$/)).toBeTruthy()
  expect(paper.container.querySelector('[tabindex], button')).toBeNull()
})

it('begins the week as the country of the brand does', () => {
  const firstDay = () =>
    [...print('he', false, 'IL').container.querySelectorAll('text')].map((one) => one.textContent)
  expect(firstDay().find((text) => text?.startsWith('יום') || text === 'שבת')).toBe('יום א׳')
  cleanup()
  const monday = [...print('en').container.querySelectorAll('text')].map((one) => one.textContent)
  expect(monday.find((text) => /^(Mon|Sun)$/.test(text ?? ''))).toBe('Mon')
})

it('says the same as text, without a drawing', () => {
  const paper = print('en', true)
  expect(paper.container.querySelector('svg:not([role="img"], .tabler-icon)')).toBeNull()
  expect(paper.getByRole('row', { name: /^Followers 1,400 Up 8% on the month before · / })).toBeTruthy()
  expect(paper.getByRole('row', { name: 'Craft 4 3 100% 50%' })).toBeTruthy()
})
