import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { readPlanDocument } from '../../db/exports.ts'
import { inWorker } from '../../electron/files/in-worker.ts'
import { aClient, aFolder } from '../support/workspace.ts'

const days = { from: '2026-10-01', to: '2026-10-31', language: 'en' } as const

function aFile(name: string, content: string | Buffer): string {
  const path = join(aFolder(), name)
  writeFileSync(path, content)
  return path
}

const fairs = [
  ...['BEGIN:VCALENDAR', 'X-WR-CALNAME:Fairs', 'BEGIN:VEVENT', 'UID:a', 'SUMMARY:Every Monday'],
  ...['DTSTART;TZID=America/New_York:20200106T220000', 'RRULE:FREQ=WEEKLY', 'END:VEVENT'],
  ...['BEGIN:VEVENT', 'UID:b', 'SUMMARY:Once', 'DTSTART;VALUE=DATE:20261020', 'END:VEVENT', 'END:VCALENDAR'],
].join('\n')

it('shows an awareness day once or every year, on a list that begins with the first', async () => {
  const { api } = aClient()
  const listName = 'Awareness days'
  await api.ownLayers.addDay({ title: 'World Bread Day', startDay: '2020-10-16', isYearly: true, listName })
  await api.ownLayers.addDay({ title: 'Opening', startDay: '2025-10-02', isYearly: false, listName })
  const items = (await api.dayItems.list(days)).items.filter(({ layer }) => layer === 'own')
  expect(items).toMatchObject([
    { title: 'World Bread Day', startDay: '2026-10-16', own: { name: 'Awareness days', mark: 0 } },
  ])
  const [list] = await api.ownLayers.list()
  expect(list).toMatchObject({ count: 2, fileName: '' })
  await api.history.undo()
  await api.history.undo()
  expect(await api.ownLayers.list()).toEqual([])
})

it('takes a calendar file in whole, by the clocks of the workspace, and one undo takes it out', async () => {
  const { api } = aClient({ chooseFileToOpen: async () => aFile('fairs.ics', fairs) })
  const taken = await api.ownLayers.takeFile({ token: null, layerId: null })
  expect(taken).toMatchObject({ ok: true, name: 'Fairs', count: 2, left: 0 })
  const shown = async () => (await api.dayItems.list(days)).items.filter(({ layer }) => layer === 'own')
  // Ten at night in New York is the next morning here.
  expect((await shown()).map(({ title, startDay, time }) => [title, startDay, time])).toEqual([
    ['Once', '2026-10-20', null],
    ...['2026-10-06', '2026-10-13', '2026-10-20', '2026-10-27'].map((day) => [
      'Every Monday',
      day,
      expect.any(String),
    ]),
  ])
  const [layer] = await api.ownLayers.list()
  await api.ownLayers.remove(layer?.id ?? '')
  expect(await shown()).toEqual([])
  await api.history.undo()
  expect(await shown()).toHaveLength(5)
  await api.history.undo()
  expect([await shown(), await api.ownLayers.list()]).toEqual([[], []])
})

it('takes two thousand entries in and out again in a worker, while small calls are answered', async () => {
  const many = Array.from({ length: 2_000 }, (_, at) => [
    ...['BEGIN:VEVENT', `UID:${at}`, `SUMMARY:Entry ${at}`, 'DTSTART;VALUE=DATE:20261020', 'END:VEVENT'],
  ])
  const content = ['BEGIN:VCALENDAR', ...many.flat(), 'END:VCALENDAR'].join('\n')
  const { api } = aClient({
    chooseFileToOpen: async () => aFile('many.ics', content),
    fileWork: inWorker(new URL('../../electron/files/file-worker.ts', import.meta.url)),
  })
  const waits: number[] = []
  const during = async (work: Promise<unknown>) => {
    let isOver = false
    void work.finally(() => {
      isOver = true
    })
    while (!isOver) {
      const began = performance.now()
      await api.app.settings()
      waits.push(performance.now() - began)
      await new Promise((done) => setTimeout(done, 5))
    }
    return work
  }
  expect(await during(api.ownLayers.takeFile({ token: null, layerId: null }))).toMatchObject({
    ok: true,
    count: 2_000,
  })
  const [layer] = await api.ownLayers.list()
  await during(api.ownLayers.remove(layer?.id ?? ''))
  expect(await api.ownLayers.list()).toEqual([])
  await api.history.undo()
  expect(await api.ownLayers.list()).toMatchObject([{ count: 2_000 }])
  // Far above what it takes, far below what it took on this thread.
  expect(waits.sort((a, b) => a - b)[Math.floor(waits.length * 0.9)]).toBeLessThan(100)
})

it('renews the layer of a newer file, keeps its name and mark, and one undo brings the older one back', async () => {
  let path = aFile('fairs.ics', fairs)
  const { api } = aClient({ chooseFileToOpen: async () => path })
  const take = (layerId: string | null) => api.ownLayers.takeFile({ token: null, layerId })
  const titles = async () =>
    (await api.dayItems.list(days)).items.filter(({ layer }) => layer === 'own').map(({ title }) => title)
  await take(null)
  const [layer] = await api.ownLayers.list()
  const id = layer?.id ?? ''
  await api.ownLayers.change({ id, patch: { mark: 7 } })

  path = aFile('fairs (1).ics', fairs.replace('SUMMARY:Once', 'SUMMARY:Instead'))
  expect(await take(null)).toMatchObject({ id, changes: { added: 1, changed: 0, gone: 1 } })
  expect(await api.ownLayers.list()).toMatchObject([{ id, name: 'Fairs', mark: 7, count: 2 }])
  expect(await titles()).toContain('Instead')
  await api.history.undo()
  expect(await titles()).toContain('Once')

  // By hand also a file that bears other names; one that says the same leaves no step.
  path = aFile('2027.ics', fairs.replace('X-WR-CALNAME:Fairs', 'X-WR-CALNAME:Next year'))
  await api.ownLayers.change({ id, patch: { name: 'All fairs' } })
  const { step } = await api.history.state()
  expect(await take(id)).toMatchObject({ id, name: 'All fairs', changes: { added: 0, changed: 0, gone: 0 } })
  expect((await api.history.state()).step).toBe(step)
  expect(await take(null)).toMatchObject({ name: 'Next year', changes: null })
})

it('says when there is more on some days than it shows', async () => {
  const daily = Array.from({ length: 100 }, (_, at) => [
    ...['BEGIN:VEVENT', `UID:${at}`, `SUMMARY:${at}`, 'DTSTART;VALUE=DATE:20200101', 'RRULE:FREQ=DAILY'],
    'END:VEVENT',
  ])
  const content = ['BEGIN:VCALENDAR', ...daily.flat(), 'END:VCALENDAR'].join('\n')
  const { api, session } = aClient({ chooseFileToOpen: async () => aFile('daily.ics', content) })
  await api.ownLayers.takeFile({ token: null, layerId: null })
  const month = await api.dayItems.list(days)
  expect([month.isCut, month.items.filter(({ layer }) => layer === 'own').length]).toEqual([true, 2_000])
  expect((await api.dayItems.list({ ...days, to: '2026-10-07' })).isCut).toBe(false)
  const isCut = (edition: 'owner' | 'team') => {
    if (!session.db) throw new Error('closed')
    const sections = ['calendar' as const]
    return readPlanDocument(session.db, { language: 'en', edition, month: '2026-10', sections }).isCut
  }
  // An owner who may not read the layer is not told of it.
  expect([isCut('team'), isCut('owner')]).toEqual([true, false])
})

const begun = 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nDTSTART:20260301T080000Z\n'
const ended = 'END:VEVENT\nEND:VCALENDAR\n'

it.each<[string, string, string | Buffer]>([
  ['a zip', 'notCalendar', 'PK\x03\x04 nonsense'],
  ['100 MB of zeros in a few bytes', 'notCalendar', gzipSync(Buffer.alloc(1e8))],
  ['a line of 100 MB', 'tooLarge', `${begun}SUMMARY:${'x'.repeat(1e8)}\n${ended}`],
  ['a line of 4 MB that breaks off', 'damaged', `${begun}SUMMARY:${'x'.repeat(4e6)}`],
  ['a rule that nobody can follow', 'noEvents', `${begun}RRULE:FREQ=SECONDLY\n${ended}`],
])('says of %s why it is refused, and leaves nothing behind', async (_what, why, content) => {
  const { api, session } = aClient({ chooseFileToOpen: async () => aFile('x.ics', content) })
  const steps = () => session.db?.sqlite.prepare('select count(*) from change').pluck().get()
  const before = steps()
  expect(await api.ownLayers.takeFile({ token: null, layerId: null })).toMatchObject({ ok: false, why })
  expect([steps(), await api.ownLayers.list()]).toEqual([before, []])
})

it('keeps a calendar file in the team until somebody shares it, and an awareness day may be read at once', async () => {
  const { api, session } = aClient({ chooseFileToOpen: async () => aFile('fairs.ics', fairs) })
  await api.ownLayers.addDay({ title: 'Bread Day', startDay: '2020-10-16', isYearly: true, listName: 'Days' })
  await api.ownLayers.takeFile({ token: null, layerId: null })
  const layers = await api.ownLayers.list()
  const file = layers.find(({ fileName }) => fileName !== '')
  const read = (edition: 'owner' | 'team', hiddenLayers: string[] = []) => {
    if (!session.db) throw new Error('closed')
    const sections = ['calendar' as const]
    const request = { language: 'en' as const, edition, month: '2026-10', sections, hiddenLayers }
    return readPlanDocument(session.db, request).dayItems.map(({ title }) => title)
  }
  expect(read('owner')).toEqual(['Bread Day'])
  expect(read('team')).toContain('Once')
  expect(read('team', [file?.id ?? ''])).toEqual(['Bread Day'])
  await api.ownLayers.change({ id: file?.id ?? '', patch: { sharedAt: '2026-01-01T00:00:00.000Z' } })
  expect(read('owner')).toContain('Once')
})
