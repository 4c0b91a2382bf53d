import { cleanup } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { SheetPaper } from '../../../renderer/print/sheets.tsx'
import type { PlanAudience, PlanDocument, SheetKind } from '../../../shared/print/exports.ts'
import { blank } from '../../../shared/strategy/strategy-tables.ts'
import { show } from '../../support/show.tsx'

afterEach(cleanup)

function print(kind: SheetKind, audience: Partial<PlanAudience>) {
  const audiences = [{ ...blank.audience, id: 'a1', name: 'Guests', position: 1, assumed: [], ...audience }]
  const brand = { name: 'Sample', mark: null }
  const plan = { brand, edition: 'owner', today: '2026-11-26', audiences } as unknown as PlanDocument
  return show(<SheetPaper plan={plan} sheet={{ kind, id: 'a1' }} />)
}

it('asks what is assumed in words without marks', () => {
  const painPoints = '- **Long** queues\n- No seats'
  const { container } = print('questions', { painPoints, assumed: ['painPoints'] })
  expect(container.textContent).toContain('• Long queues • No seats')
})

it('says once that all of an audience is assumed, and else of each field that is', () => {
  const said = { age: '20–30', location: 'Torino' }
  const marksOf = (assumed: PlanAudience['assumed']) => {
    const { container, unmount } = print('audience', { ...said, assumed })
    const marks = [...container.querySelectorAll('.assumed')].map((one) => one.textContent)
    unmount()
    return marks
  }
  expect(marksOf(['age', 'location'])).toEqual(['all of it assumed'])
  // One of them explains the mark.
  expect(marksOf(['age'])).toEqual(['assumed', 'assumed'])
})

it('tells colleagues what a post says, where it is and what not to say, without anything that is not there', () => {
  const share = {
    ...{ postId: 'p1', title: 'Rye', text: 'Dark bread\nfrom seven', goal: '', responsible: 'Sam', link: '' },
    places: [
      { id: 'v1', day: '2026-03-12', time: '09:00', url: '', channel: { network: 'x', handle: 'sample' } },
      { id: 'v2', day: null, time: null, url: '', channel: null },
    ],
    avoided: [{ id: 't1', title: 'cheap', instead: 'affordable', why: '' }],
    policy: null,
  }
  const brand = { name: 'Sample', mark: null }
  const plan = { brand, edition: 'owner', today: '2026-03-02', share } as unknown as PlanDocument
  const { container } = show(<SheetPaper plan={plan} sheet={{ kind: 'share', id: 'p1' }} />)
  expect(container.querySelector('h1')?.textContent).toBe('Rye')
  expect([...container.querySelectorAll('table.rows:not(.voice-terms) tbody tr')].length).toBe(1)
  expect(container.textContent).toContain('@sample')
  expect(container.textContent).toContain('not out yet')
  expect(container.textContent).toContain('affordable')
  expect(container.textContent).not.toContain('It serves')
})

it('puts the ideas under their pillars, those without one last, and says where nothing waits', () => {
  const anIdea = (title: string, pillarId: string | null) => ({
    ...{ id: title, title, text: '', link: '', type: 'tip', pillarId, campaign: null, audience: null },
    ...{ goal: null, channels: [] },
  })
  const pillars = [
    { id: 'p1', name: 'Craft', mark: 0 },
    { id: 'p2', name: 'People', mark: 1 },
  ]
  const printed = (ideas: object[]) => {
    const brand = { name: 'Sample', mark: null }
    const plan = { brand, edition: 'owner', today: '2026-03-02', pillars, ideas } as unknown as PlanDocument
    const { container, unmount } = show(<SheetPaper plan={plan} sheet={{ kind: 'ideas', id: null }} />)
    const heads = [...container.querySelectorAll('h2')].map(({ textContent }) => textContent)
    const text = container.textContent
    unmount()
    return { heads, text }
  }
  const { heads, text } = printed([anIdea('Loose', null), anIdea('Rye', 'p1')])
  expect(heads).toEqual(['Craft1', 'No pillar1'])
  expect(text).toContain('Tip or tutorial')
  expect(printed([]).text).toContain('No idea waits for a day')
})
