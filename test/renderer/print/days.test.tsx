import { cleanup, within } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { AsText } from '../../../renderer/print/as-text.ts'
import { SheetPaper } from '../../../renderer/print/sheets.tsx'
import type { Language } from '../../../shared/i18n/languages.ts'
import type { CalendarSheet, PlanDayItem, PlanDocument, PlanPost } from '../../../shared/print/exports.ts'
import { show } from '../../support/show.tsx'

afterEach(cleanup)

const instagram = { network: 'instagram', handle: 'sample' } as const

function aPlanPost(number: number, values: Partial<PlanPost> = {}): PlanPost {
  const place = { id: `v${number}`, day: '2026-03-04', time: '09:00', delivery: 'planned' } as const
  const out = { ...place, text: null, firstComment: '', link: null }
  return {
    ...{ number, id: `p${number}`, title: `Post ${number}`, text: '', type: null, state: 'approved' },
    ...{
      pillar: null,
      campaign: null,
      audience: null,
      tactic: null,
      goal: null,
      link: '',
      approval: null,
      forOwner: [],
      pictures: [],
    },
    variants: [{ ...out, channel: instagram }],
    ...values,
  }
}

function print(kind: CalendarSheet, values: Partial<PlanDocument> = {}, language: Language = 'en') {
  const plan = {
    ...{ language, edition: 'owner', month: '2026-03', today: '2026-02-20' },
    brand: { name: 'Sample', mark: null, country: language === 'he' ? 'IL' : 'GB' },
    ...{ posts: [], dayItems: [], pillars: [], sheet: { kind, id: null } },
    days: { from: '2026-03-01', to: '2026-03-31', selection: null },
    ...values,
  } as unknown as PlanDocument
  return show(<SheetPaper plan={plan} sheet={{ kind, id: null }} />, language)
}

const headsOf = (container: HTMLElement) =>
  [...container.querySelectorAll('thead th')].map(({ textContent }) => textContent)

it('begins the week as the country does, Sunday first in Israel', () => {
  expect(headsOf(print('month').container)[0]).toBe('Monday')
  cleanup()
  expect(headsOf(print('month', {}, 'he').container)[0]).toBe('יום ראשון')
})

it('shows each time of a post on its day, and says where a time is open', () => {
  const [first] = aPlanPost(1).variants
  const variants = ['09:00', '18:30', null].map((time, at) => ({
    ...(first as typeof first & object),
    id: `${at}`,
    time,
  }))
  const { container } = print('month', { posts: [aPlanPost(1, { variants })] })
  const tiles = [...container.querySelectorAll('.grid-tile')]
  expect(tiles.map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/open.*09:00.*18:30.*Post 1/),
  ])
})

it('names every post of a day in the list and the week, and counts those a month has no room for', () => {
  const posts = Array.from({ length: 20 }, (_, at) => aPlanPost(at + 1))
  const days = { from: '2026-03-02', to: '2026-03-08', selection: null }
  expect(print('month', { posts }).container.textContent).toContain('8 more')
  cleanup()
  for (const kind of ['week', 'list'] as const) {
    const { container } = print(kind, { posts, days })
    for (const { title } of posts) expect(container.textContent).toContain(title)
    cleanup()
  }
})

it('draws what lasts several days as one band in each of its weeks', () => {
  const campaign: PlanDayItem = {
    ...{ id: 'c1', layer: 'campaigns' as const, kind: 'campaign', title: 'Spring', time: null, place: '' },
    ...{ startDay: '2026-03-04', endDay: '2026-03-10' },
  }
  const { container } = print('month', { dayItems: [campaign] })
  const bands = [...container.querySelectorAll('td:has(.grid-item)')] as HTMLTableCellElement[]
  expect(bands.map(({ colSpan, textContent }) => [colSpan, textContent?.trim()])).toEqual([
    [5, 'Spring'],
    [2, 'Spring'],
  ])
  for (const row of container.querySelectorAll('tbody tr'))
    expect([...(row as HTMLTableRowElement).cells].reduce((sum, { colSpan }) => sum + colSpan, 0)).toBe(7)
})

it('says in words what is held back, and that something is where it may not say what', () => {
  const nothing = { view: null, channels: [], named: [], types: [], states: [], isLoose: false, search: '' }
  const sayOf = (selection: object) => {
    const days = { from: '2026-03-01', to: '2026-03-31', selection: { ...nothing, ...selection } }
    const { container } = print('list', { days } as Partial<PlanDocument>)
    const text = container.querySelector('.selection')?.textContent?.replace(/[\u2068\u2069]/g, '')
    cleanup()
    return text
  }
  expect(sayOf({ channels: [instagram], states: ['approved'], types: ['tip'] })).toBe(
    'Not all posts, only: Channel: Instagram @sample · Type: Tip or tutorial · State: Approved',
  )
  expect(sayOf({ view: 'Mine', search: 'bread' })).toBe(
    'View “Mine”. Not all posts, only: with the words “bread”',
  )
  expect(sayOf({})).toBe('A selection of the posts.')
})

it('is a list where it becomes text, which no grid can be', () => {
  const plan = {
    ...{ language: 'en', edition: 'owner', month: '2026-03', today: '2026-02-20' },
    brand: { name: 'Sample', mark: null, country: 'GB' },
    ...{ posts: [aPlanPost(1)], dayItems: [], pillars: [], sheet: { kind: 'month', id: null } },
    days: { from: '2026-03-01', to: '2026-03-31', selection: null },
  } as unknown as PlanDocument
  const { container } = show(
    <AsText value={true}>
      <SheetPaper plan={plan} sheet={{ kind: 'month', id: null }} />
    </AsText>,
  )
  expect(within(container).getByRole('table').textContent).toContain('Post 1')
  expect(container.querySelector('.day-grid')).toBeNull()
})

it('says once whom a post speaks to', () => {
  for (const kind of ['list', 'posts'] as const) {
    const { container } = print(kind, { posts: [aPlanPost(1, { audience: 'Guests' })] })
    expect(container.textContent?.split('Guests')).toHaveLength(2)
    cleanup()
  }
})

it('prints what the team says among itself where it is for the team', () => {
  const own = { note: 'Ask the miller', comments: [{ person: 'Ada', text: 'Too long?' }], responsible: 'Bo' }
  const { container } = print('posts', { edition: 'team', posts: [aPlanPost(1, own)] })
  for (const words of ['Ask the miller', 'Ada: Too long?', 'Bo'])
    expect(container.textContent).toContain(words)
})
