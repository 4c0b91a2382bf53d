import { mkdirSync } from 'node:fs'
import { makeWorkspace } from '../../build/pictures/workspace.ts'
import { closeDb, openDb } from '../../db/open.ts'
import { test } from '../support/app.ts'

const only = process.env.SHOTS?.split(',')
test('scratch', async ({ folder, launch }) => {
  test.setTimeout(240_000)
  mkdirSync('/tmp/h/media-pics', { recursive: true })
  for (const language of ['en', 'he'] as const) {
    const { file, id } = makeWorkspace(folder, language, 'sample')
    const db = openDb(file, { device: 'x' })
    const pick = (sql: string) => db.sqlite.prepare(sql).pluck().get() as string
    const mill = pick('select id from media order by rowid desc limit 1')
    const baker = pick('select id from media order by rowid limit 1 offset 2')
    const story = pick(
      'select postId from mediaUse where mediaId = (select id from media order by rowid desc limit 1)',
    )
    const day = pick(`select min(day) from variant where postId = '${story}'`)
    const carousel = pick(
      'select postId from mediaUse group by postId having count(*) = 2 order by rowid limit 1',
    )
    closeDb(db)
    const { app, window } = await launch({
      args: [file],
      locale: language === 'he' ? 'he-IL' : 'en-GB',
      expected: /./,
      env: {},
    })
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 800))
    const places: Record<string, string> = {
      grid: '/media',
      panel: `/media/${baker}`,
      panelMill: `/media/${mill}`,
      month: '/calendar',
      monthStory: `/calendar/${story}?day=${day}`,
      carousel: `/calendar/${carousel}?day=${day}`,
      week: `/calendar?view=week&day=${day}`,
      board: '/calendar?view=board',
      list: '/calendar?view=list',
      dayView: `/calendar?view=day&day=${day}`,
      today: '/today',
    }
    for (const scheme of ['light', 'dark'] as const) {
      await window.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
      for (const [name, place] of Object.entries(places)) {
        if (only && !only.includes(name)) continue
        await window.evaluate(`localStorage.setItem('rapport.place.${id}', '${place}')`)
        await window.reload()
        await window.waitForTimeout(1200)
        await window.screenshot({ path: `/tmp/h/media-pics/${language}-${scheme}-${name}.png` })
      }
    }
    await app.close()
  }
})
