import { cleanup, fireEvent } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, it } from 'vitest'
import { BarChart } from '../../../renderer/ui/charts/bar-chart.tsx'
import { ChartFigure } from '../../../renderer/ui/charts/chart-figure.tsx'
import { HeatMap, HeatScale } from '../../../renderer/ui/charts/heat-map.tsx'
import { LineChart, scaleOf } from '../../../renderer/ui/charts/line-chart.tsx'
import type { Language } from '../../../shared/i18n/languages.ts'
import { show } from '../../support/show.tsx'

afterEach(cleanup)

const values = [10, 20, null, 40, 50]
const places = ['Jan', 'Feb', 'Mar', 'Apr', 'May'].map((key, at) => ({
  key,
  tick: key,
  spoken: `${key}: ${values[at] ?? '–'}`,
}))

function draw(language: Language = 'en', paperWidth?: number) {
  return show(
    <LineChart
      label="Clicks"
      lines={[
        { look: 'target', values: [null, 15, 25, 35, null] },
        { look: 'main', values },
      ]}
      places={places}
      format={String}
      partial={[1]}
      {...(paperWidth !== undefined && { paperWidth })}
    />,
    language,
  )
}

const xOf = (text: Element) => Number(text.getAttribute('x'))

it.each([
  ['en', 'onward'],
  ['he', 'back'],
] as const)('lets time run the way %s is read', (language, way) => {
  const chart = draw(language)
  const [first, last] = ['Jan', 'May'].map((name) => xOf(chart.getByText(name)))
  expect((first ?? 0) < (last ?? 0)).toBe(way === 'onward')
  // The scale stands where the line begins.
  const zero = chart.getByText('0')
  expect([xOf(zero), zero.getAttribute('text-anchor')]).toEqual(
    way === 'onward' ? [0, 'start'] : [320, 'end'],
  )
})

it('leaves a gap where a value is missing, and joins no sum that lacks a part', () => {
  const { container } = draw()
  const main = container.querySelector('[data-look="main"]')
  // Of 10, 20 (which lacks a part), nothing, 40 and 50 only the last two are joined.
  expect(main?.querySelector('path')?.getAttribute('d')?.match(/L/g)).toHaveLength(1)
  expect(main?.querySelectorAll('circle')).toHaveLength(4)
  expect(main?.querySelectorAll('[data-partial]')).toHaveLength(1)
})

it('is one stop of the Tab key, from which arrows go the way the eye does', async () => {
  for (const [language, on] of [
    ['en', 'ArrowRight'],
    ['he', 'ArrowLeft'],
  ] as const) {
    const chart = draw(language)
    await userEvent.tab()
    expect(document.activeElement).toBe(chart.getByRole('img', { name: 'May: 50' }))
    fireEvent.keyDown(document.activeElement as Element, { key: 'Home' })
    expect(document.activeElement).toBe(chart.getByRole('img', { name: 'Jan: 10' }))
    for (const _ of [1, 2]) fireEvent.keyDown(document.activeElement as Element, { key: on })
    expect(document.activeElement).toBe(chart.getByRole('img', { name: 'Mar: –' }))
    cleanup()
  }
})

it('is one picture with a name on paper, where nobody moves a focus', () => {
  const { getByRole, container } = draw('en', 200)
  expect(getByRole('img', { name: 'Clicks' }).getAttribute('width')).toBe('200')
  expect(container.querySelector('[tabindex]')).toBeNull()
})

it('begins its scale at zero, unless all lies close together and far from it', () => {
  const scale = (...known: (number | null)[]) => scaleOf([{ look: 'main', values: known }])
  expect(scale(10, null, 50)).toEqual([0, 50])
  expect(scale(1800, 2000)[0]).toBeGreaterThan(1700)
  expect(scale(-5, 10)).toEqual([-5, 10])
  expect(scale(null)).toEqual([0, 1])
})

it('shows the numbers behind it as a table and comes back', async () => {
  const chart = show(
    <ChartFigure title="Clicks" name="Clicks" table={{ heads: ['Month', 'Clicks'], rows: [['May', '50']] }}>
      <p>drawing</p>
    </ChartFigure>,
  )
  await userEvent.click(chart.getByRole('button', { name: 'Show “Clicks” as a table' }))
  expect(chart.getByRole('row', { name: 'May 50' })).toBeTruthy()
  expect(chart.queryByText('drawing')).toBeNull()
  await userEvent.click(chart.getByRole('button', { name: 'Show “Clicks” as a chart' }))
  expect(chart.queryByRole('table')).toBeNull()
})

it('lets arrows go over a map in both ways, and counts in each cell', () => {
  const map = show(
    <HeatMap
      label="Hours"
      rows={['Mon', 'Tue']}
      columns={['09', undefined]}
      cells={[undefined, { step: 5, text: '7', spoken: 'Monday ten: 7' }, undefined, undefined]}
      emptySpoken={(row, column) => `empty ${row} ${column}`}
    />,
  )
  const cell = map.getByRole('img', { name: 'Monday ten: 7' })
  expect([cell.tabIndex, cell.dataset.step, cell.textContent]).toEqual([0, '5', '7'])
  cell.focus()
  fireEvent.keyDown(cell, { key: 'ArrowDown' })
  expect(document.activeElement).toBe(map.getByRole('img', { name: 'empty 1 1' }))
  fireEvent.keyDown(document.activeElement as Element, { key: 'ArrowLeft' })
  expect(document.activeElement).toBe(map.getByRole('img', { name: 'empty 1 0' }))
})

it.each([
  ['en', 0],
  ['he', 320],
] as const)('begins bars where %s begins to read, and stacks them', (language, edge) => {
  const { container } = show(
    <BarChart
      label="Mix"
      looks={['full', 'striped']}
      groups={[{ key: 'tips', name: 'Tips', values: [3, 1], target: 2, text: '3 of 4' }]}
    />,
    language,
  )
  const [full, striped] = [...container.querySelectorAll('rect')].map((bar) => ({
    from: Number(bar.getAttribute('x')),
    to: Number(bar.getAttribute('x')) + Number(bar.getAttribute('width')),
  }))
  expect(edge === 0 ? full?.from : full?.to).toBe(edge)
  expect(edge === 0 ? striped?.from : striped?.to).toBeCloseTo((edge === 0 ? full?.to : full?.from) ?? -1)
})

it.each([
  ['en', [0, 64]],
  ['he', [64, 0]],
] as const)('runs from less to more the way %s is read', (language, ends) => {
  const { container } = show(<HeatScale least="less" most="more" />, language)
  const shades = [...container.querySelectorAll('rect')].map(xOf)
  expect([shades[0], shades.at(-1)]).toEqual(ends)
})
