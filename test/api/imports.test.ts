import { copyFileSync, mkdirSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { answersOf } from '../../shared/imports/figures/answers.ts'
import type { ImportAnswers } from '../../shared/imports/preview.ts'
import { importAll } from '../support/import-all.ts'
import { anExportRow, exportText } from '../support/instagram-file.ts'
import { aClient, aClock } from '../support/workspace.ts'

const fixture = join(import.meta.dirname, '../fixtures/imports/instagram-content.csv')

function aWindow() {
  const window = aClient({ now: aClock('2026-12-01T08:00:00.000Z') })
  return {
    ...window,
    run: (...files: ImportAnswers[]) => importAll(window.api, files),
    /** As the preload does when a file is dropped. */
    drop: async (path: string) => {
      window.session.fileTokens.set('token', path)
      return (await window.api.imports.open({ tokens: ['token'] }))?.files[0]
    },
    write: (content: string | Uint8Array) => {
      const path = join(window.folder, 'dropped.csv')
      writeFileSync(path, content)
      return path
    },
  }
}

describe('an import', () => {
  it('previews, asks for zone and channel, runs, says what it did, and is undone', async () => {
    const { api, drop, run } = aWindow()
    const preview = await drop(fixture)
    if (!preview?.ok) throw new Error('refused')
    expect(preview).toMatchObject({
      fileName: 'instagram-content.csv',
      kind: 'metaContent',
      network: 'instagram',
      questions: [],
      accounts: [{ name: 'sample.bakery', channel: 'new', choices: [] }],
      read: 12,
      added: 12,
      updated: 0,
      unchanged: 0,
      rejected: [],
    })
    expect(preview.posts).toHaveLength(8)
    const answers = answersOf(preview)
    const moved = await api.imports.preview({ ...answers, timeZone: 'Europe/Rome' })
    if (!moved.ok) throw new Error('refused')
    expect(moved.notes).toContainEqual({ code: 'timesFromShortcode', params: { count: 12 } })
    const summary = await run(answers)
    expect(summary).toMatchObject({ read: 12, added: 12, updated: 0, unchanged: 0, rejected: [] })
    const review = await api.review.month({ month: '2026-10' })
    expect(review.posts).toMatchObject({ count: 12, isRanked: true })
    expect(review.channels[0]?.cells.impressions).toMatchObject({
      value: 11975,
      source: 'computed',
      posts: 12,
    })

    const again = await drop(fixture)
    expect(again).toMatchObject({
      ok: true,
      added: 0,
      unchanged: 12,
      accounts: [{ channel: review.channels[0]?.channelId }],
    })
    await api.history.undo()
    expect((await api.review.month({ month: '2026-10' })).posts.count).toBe(0)
  })

  it('says before it runs which months of the review the posts fall into, in the zone of the workspace', async () => {
    const { api, drop, write, run } = aWindow()
    // 15:30 on the last of October in Los Angeles is half past midnight of the first of November in Rome.
    const times = ['10/31/2026 14:30', '10/31/2026 16:30', '09/02/2026 09:00']
    const preview = await drop(
      write(exportText(times.map((time, number) => anExportRow(number, { 'Publish time': time })))),
    )
    if (!preview?.ok) throw new Error('refused')
    const months = [
      { month: '2026-11', posts: 1, values: 0 },
      { month: '2026-10', posts: 1, values: 0 },
      { month: '2026-09', posts: 1, values: 0 },
    ]
    expect(preview.months).toEqual(months)
    const answers = answersOf(preview)
    expect(await run(answers)).toMatchObject({ months, outside: 3 })
    for (const { month, posts } of months) {
      expect((await api.review.month({ month })).posts.count).toBe(posts)
    }
  })

  it('shows of a measure what it will write: a week that lies in two months is in no sum and no month', async () => {
    const { drop, write, run, api } = aWindow()
    const weeks = 'Week,Impressions\n2026-09-28,100\n2026-10-05,200\n2026-10-12,300\n'
    const asked = await drop(write(weeks))
    if (!asked?.ok) throw new Error('refused')
    const preview = await api.imports.preview({ ...answersOf(asked), network: 'threads' })
    if (!preview.ok) throw new Error('refused')
    expect(preview).toMatchObject({
      added: 2,
      rejected: [{ line: 2, why: { code: 'weekCrosses' } }],
      series: [{ measure: 'impressions', values: 2, from: '2026-10-05', to: '2026-10-18', value: 500 }],
      months: [{ month: '2026-10', posts: 0, values: 2 }],
    })
    expect(await run(answersOf(preview))).toMatchObject({ added: 2, months: preview.months })
  })

  it('takes a token once, and a file only while it waits', async () => {
    const { api, drop, session } = aWindow()
    const preview = await drop(fixture)
    if (!preview?.ok) throw new Error('refused')
    expect(session.fileTokens.size).toBe(0)
    await expect(api.imports.open({ tokens: ['token'] })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    const answers = answersOf(preview)
    await api.imports.leave()
    await expect(api.imports.run({ files: [answers] })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('answers nothing when the person chose no file', async () => {
    const { api } = aWindow()
    expect(await api.imports.open({ tokens: null })).toBeNull()
  })

  it('reads the file that was chosen, even when it is changed while it waits', async () => {
    const { drop, write, folder, run } = aWindow()
    const path = join(folder, 'mine.csv')
    copyFileSync(fixture, path)
    const preview = await drop(path)
    if (!preview?.ok) throw new Error('refused')
    write('other')
    const answers = answersOf(preview)
    expect(await run(answers)).toMatchObject({ added: 12 })
  })

  it('refuses each bad file in words, with nothing written', async () => {
    const { api, drop, write, session, folder } = aWindow()
    const n = session.db?.trail.n
    const wide = `${'x,'.repeat(1_000_000)}x\n`
    const refusals: [string, string | Uint8Array][] = [
      ['empty', ''],
      ['tooManyColumns', wide],
      ['tooManyColumns', exportText([anExportRow(1)]) + wide],
      ['isPicture', Buffer.from('\x89PNG\r\n\x1a\n\0', 'latin1')],
      ['notRecognised', 'name,phone\nSample,1\n'],
      ['noRows', exportText([])],
      ['isBinary', new Uint8Array(600)],
    ]
    for (const [code, content] of refusals) {
      expect(await drop(write(content))).toMatchObject({ ok: false, fileName: 'dropped.csv', why: { code } })
    }
    // A gigabyte that takes no room on the disk.
    const huge = write('')
    truncateSync(huge, 1024 ** 3)
    expect(await drop(huge)).toMatchObject({ ok: false, why: { code: 'tooLarge' } })
    expect(await drop(join(folder, 'gone.csv'))).toMatchObject({ ok: false, why: { code: 'notReadable' } })
    expect(await drop(folder)).toMatchObject({ ok: false, why: { code: 'notReadable' } })
    expect(session.db?.trail.n).toBe(n)
    expect(await api.history.state()).toEqual({ undo: null, redo: null, step: null, redoStep: null })
  })

  it('keeps the good rows of a file that is cut in the middle of a quote', async () => {
    const { drop, write, run } = aWindow()
    const whole = exportText([anExportRow(1), anExportRow(2, { Description: 'cut here, you see' })])
    const preview = await drop(write(whole.slice(0, whole.indexOf('you see'))))
    if (!preview?.ok) throw new Error('refused')
    const answers = answersOf(preview)
    expect(await run(answers)).toMatchObject({
      read: 2,
      added: 1,
      rejected: [{ line: 3, why: { code: 'unclosedQuote' } }],
    })
  })

  it('takes several files as one step, tells of those that cannot be read, and of the same file once', async () => {
    const { api, session, folder, run } = aWindow()
    const put = (name: string, content: string) => {
      const path = join(folder, name)
      writeFileSync(path, content)
      session.fileTokens.set(name, path)
      return name
    }
    const days = 'sep=,\n"Instagram follows"\n"Date","Primary"\n"2025-03-18T00:00:00","5"\n'
    const posts = exportText([anExportRow(1)])
    const tokens = [
      put('posts.csv', posts),
      put('days.csv', days),
      put('again.csv', posts),
      put('bad.csv', 'prose'),
    ]
    const round = await api.imports.open({ tokens })
    expect(round?.fileName).toBe('posts.csv, days.csv, again.csv, bad.csv')
    const told = round?.files.map((file) => [file.fileName, file.ok ? file.added : file.why.code])
    expect(told).toEqual([
      ['posts.csv', 1],
      ['days.csv', 1],
      ['again.csv', 'sameFile'],
      ['bad.csv', 'noTable'],
    ])
    const good = round?.files.flatMap((file) => (file.ok ? [answersOf(file)] : [])) ?? []
    const summary = await run(...good)
    expect(summary).toMatchObject({ added: 2, files: [{ fileName: 'posts.csv' }, { fileName: 'days.csv' }] })
    // The account that has no name is the channel that the posts of the same round have made.
    const { channels, more } = await api.review.month({ month: '2025-03' })
    expect(channels.map(({ handle }) => handle)).toEqual(['sample.bakery'])
    expect(more).toMatchObject([{ measureId: 'newFollowers', value: 5, days: { known: 1, of: 31 } }])
    expect((await api.history.undo())?.key).toBe('imports.did.importMany')
    expect((await api.review.month({ month: '2025-03' })).channels).toEqual([])
  })

  it('reads of a folder what is new, by its bytes', async () => {
    const { api, session, folder, run } = aWindow()
    const exports = join(folder, 'exports')
    mkdirSync(exports)
    session.system.chooseFolder = async () => exports
    expect(await api.imports.openFolder()).toMatchObject({ files: [], known: 0 })
    writeFileSync(join(exports, 'one.csv'), exportText([anExportRow(1)]))
    writeFileSync(join(exports, 'notes.pdf'), 'no export')
    const first = await api.imports.openFolder()
    const [one] = first?.files ?? []
    if (!one?.ok) throw new Error('refused')
    await run(answersOf(one))
    writeFileSync(join(exports, 'called otherwise.csv'), exportText([anExportRow(1)]))
    writeFileSync(join(exports, 'two.csv'), exportText([anExportRow(2)]))
    const second = await api.imports.openFolder()
    expect(second).toMatchObject({ known: 2, files: [{ fileName: 'two.csv', ok: true, added: 1 }] })
  })
})
