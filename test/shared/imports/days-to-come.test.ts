import { expect, it } from 'vitest'
import { figuresOf } from '../../support/figures-file.ts'
import { anExportRow, exportText } from '../../support/instagram-file.ts'

// The clock of these tests stands at the noon of 20 November 2026.
const late = (line: number, value: string) => ({ line, why: { code: 'dayToCome', params: { value } } })

it('leaves out days after tomorrow, each with its line', () => {
  const text = 'Date,Reach\n2026-11-20,4\n2026-11-21,5\n2026-11-22,6\n2062-11-19,7\n'
  const { days, rejected } = figuresOf(text, { network: 'x' })
  expect(days.map(({ day }) => day)).toEqual(['2026-11-20', '2026-11-21'])
  expect(rejected).toEqual([late(4, '2026-11-22'), late(5, '2062-11-19')])
})

it('counts tomorrow where the file is', () => {
  const text = (day: string) => `Link,Published,Likes\nhttps://bakery.example/a,${day} 02:00,4\n`
  const read = (day: string, timeZone: string) =>
    figuresOf(text(day), { network: 'blog', timeZone }).rejected.map(({ why }) => why.code)
  expect(read('2026-11-22', 'Pacific/Kiritimati')).toEqual([])
  expect(read('2026-11-22', 'Europe/Rome')).toEqual(['dayToCome'])
})

it('keeps a month that has begun, and leaves out one that has not', () => {
  const { periods, rejected } = figuresOf('Month,Reach\n2026-11,4\n2027-01,5\n', { network: 'x' })
  expect(periods).toMatchObject([{ from: '2026-11-01', to: '2026-11-30' }])
  expect(rejected).toEqual([late(3, '2027-01-01')])
})

it('leaves out a week that is not over, whose number is not that of seven days', () => {
  const { periods, rejected } = figuresOf('Week;Likes;Saves\n2026-W46;4;1\n2026-W47;5;1\n2026-W48;6;1\n', {
    network: 'x',
  })
  expect(periods.map(({ from }) => from)).toEqual(['2026-11-09', '2026-11-09'])
  const running = (line: number, from: string, to: string) => ({
    ...{ line, why: { code: 'weekToCome', params: { from, to } } },
  })
  expect(rejected).toEqual([running(3, '2026-11-16', '2026-11-22'), late(4, '2026-11-23')])
})

it('holds for the files of networks too', () => {
  const row = anExportRow(1, { 'Publish time': '03/18/2062 09:48' })
  expect(figuresOf(exportText([row])).rejected).toEqual([late(2, '2062-03-18')])
})
