import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { placesOf } from '../../db/file/places.ts'
import { enterWorkspace } from '../../electron/api/session.ts'
import { takeMedia } from '../../electron/files/take-media.ts'
import type { MediaFilter } from '../../shared/media/media.ts'
import type { TakeOutcome, TakeSource } from '../../shared/media/media-taking.ts'
import { aReadOnlyViewOf, aSmallDisk, canMount } from '../support/disks.ts'
import { aPng, hashOf } from '../support/pictures.ts'
import { addPosts, aPost, aVariant } from '../support/posts.ts'
import { aClient, aFolder } from '../support/workspace.ts'

const everything: MediaFilter = { search: '', shown: 'all', kind: null, tag: null }

function aDesk(overrides: Parameters<typeof aClient>[0] = {}) {
  const { api, session, folder } = aClient(overrides)
  const from = aFolder()
  const { media } = placesOf(join(folder, 'test.rapport'))
  const files = () => (existsSync(media) ? readdirSync(media) : []).filter((name) => name !== 'thumbs').sort()

  /** Takes files in as if they were dropped on the window. */
  async function drop(names: readonly string[], to: TakeSource['to'] = null): Promise<TakeOutcome[]> {
    const tokens = names.map((name) => {
      session.fileTokens.set(name, join(from, name))
      return name
    })
    for await (const step of await api.media.takeIn({ tokens, to }))
      if (step.step === 'done') return step.outcomes
    throw new Error('It never ended')
  }

  const put = (name: string, bytes: Uint8Array | string) => writeFileSync(join(from, name), bytes)
  return { api, session, from, media, files, drop, put }
}

const whyOf = (outcomes: readonly TakeOutcome[]) => outcomes.map((one) => ('why' in one ? one.why : one.name))

describe('taking files in', () => {
  it('copies them by their hash, as one step, and says what was known already', async () => {
    const { api, drop, put, files, media } = aDesk()
    const [one, two] = [aPng(40, 50), aPng(60, 20)]
    put('oven.png', one)
    put('mill.jpg', two)
    put('again.png', one)
    expect(await drop(['oven.png', 'mill.jpg', 'again.png'])).toMatchObject([
      { name: 'oven.png', isKnown: false, isMisnamed: false },
      { name: 'mill.jpg', isKnown: false, isMisnamed: true },
      { name: 'again.png', isKnown: true },
    ])
    expect(files()).toEqual([`${hashOf(one)}.png`, `${hashOf(two)}.png`].sort())
    expect(readFileSync(join(media, `${hashOf(two)}.png`))).toEqual(two)
    expect((await api.media.list(everything)).rows.map(({ name }) => name).sort()).toEqual([
      'mill.jpg',
      'oven.png',
    ])
    expect(await drop(['oven.png'])).toMatchObject([{ isKnown: true }])
    expect(await api.history.undo()).toMatchObject({ key: 'media.did.add', values: { count: 2 } })
    expect((await api.media.list(everything)).rows).toEqual([])
    await api.history.redo()
    expect((await api.media.list(everything)).rows.map(({ isMissing }) => isMissing)).toEqual([false, false])
  })

  it('puts them into a post in the same step', async () => {
    const { api, session, drop, put } = aDesk()
    const post = aPost()
    if (session.db) addPosts(session.db, [{ post, variants: [aVariant({ postId: post.id })] }])
    put('a.png', aPng(40, 50))
    put('b.png', aPng(41, 50))
    await drop(['b.png', 'a.png'], { postId: post.id, variantId: null })
    const detail = await api.calendar.getPost(post.id)
    expect(detail.media.map(({ media }) => media.name)).toEqual(['b.png', 'a.png'])
    const days = { from: '2026-03-12', to: '2026-03-12', perDay: 5 }
    const { noFilter } = await import('../../shared/calendar/calendar.ts')
    const { tiles } = await api.calendar.listTiles({ ...days, filter: noFilter })
    expect(tiles[0]?.thumb?.hash).toBe(detail.media[0]?.media.hash)
    expect(await api.history.undo()).toMatchObject({ key: 'media.did.attach' })
    expect((await api.calendar.getPost(post.id)).media).toEqual([])
    expect((await api.media.list(everything)).all).toBe(0)
  })

  it('takes a pasted picture, which has no file', async () => {
    const { api, files } = aDesk()
    const bytes = new Uint8Array(aPng(30, 30))
    for await (const _step of await api.media.takeIn({ pasted: { name: 'Pasted.png', bytes }, to: null }));
    expect(files()).toEqual([`${hashOf(bytes)}.png`])
  })

  it('leaves neither a record nor a file when it is stopped', async () => {
    const stop = new AbortController()
    const { api, session, from, put, files } = aDesk({
      fileWork: (async (name: string, [place]: [{ part: string; path: string; folder: string }]) => {
        if (place.path.endsWith('second.png')) {
          mkdirSync(place.folder, { recursive: true })
          writeFileSync(place.part, 'half')
          stop.abort()
          throw new Error('stopped')
        }
        expect(name).toBe('takeMedia')
        return takeMedia(place)
      }) as never,
    })
    put('first.png', aPng())
    put('second.png', aPng(50, 50))
    for (const name of ['first.png', 'second.png']) session.fileTokens.set(name, join(from, name))
    const steps = await api.media.takeIn(
      { tokens: ['first.png', 'second.png'], to: null },
      { signal: stop.signal },
    )
    await (async () => {
      for await (const _step of steps);
    })().catch(() => undefined)
    expect(files()).toEqual([])
    expect((await api.media.list(everything)).all).toBe(0)
  })
})

describe('a bad file', () => {
  const refuse = async (name: string, make: (path: string) => void, overrides = {}) => {
    const desk = aDesk(overrides)
    make(join(desk.from, name))
    const outcomes = await desk.drop([name])
    expect([desk.files(), (await desk.api.media.list(everything)).all]).toEqual([[], 0])
    expect(await desk.api.history.state()).toMatchObject({ undo: null })
    return whyOf(outcomes)[0]
  }

  it.each([
    ['empty.png', 'empty', ''],
    ['letter.jpg', 'notMedia', 'Dear all, this is no picture.'],
    ['program.png', 'notMedia', 'MZ\x90\0\x03\0\0\0'],
    ['drawing.svg', 'drawing', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
    ['drawing.png', 'drawing', '<?xml version="1.0"?><svg/>'],
    ['cut.png', 'broken', '\x89PNG\r\n\x1a\n'],
  ])('%s is refused as %s', async (name, why, text) => {
    expect(await refuse(name, (path) => writeFileSync(path, Buffer.from(text, 'latin1')))).toBe(why)
  })

  it('is a bomb of dots: refused by what it says, before anything draws it', async () => {
    const bomb = aPng(30_000, 30_000, { isOnlySaid: true })
    expect(bomb.length).toBeLessThan(1_000)
    expect(await refuse('bomb.png', (path) => writeFileSync(path, bomb))).toBe('tooManyPixels')
  })

  it('is a gigabyte called a picture: refused without being read', async () => {
    const begun = performance.now()
    const why = await refuse('large.png', (path) => {
      writeFileSync(path, aPng())
      truncateSync(path, 1024 ** 3)
    })
    expect(why).toBe('tooLarge')
    expect(performance.now() - begun).toBeLessThan(2_000)
  })

  it('cannot be drawn: refused, and its copy is gone', async () => {
    const drawMedia = async () => undefined
    expect(await refuse('odd.png', (path) => writeFileSync(path, aPng()), { drawMedia })).toBe('broken')
  })

  it('is gone, a folder, a pipe, or leads nowhere', async () => {
    expect(await refuse('gone.png', () => {})).toBe('notReadable')
    expect(await refuse('folder.png', (path) => mkdirSync(path))).toBe('folder')
    expect(await refuse('loop.png', (path) => symlinkSync(path, path))).toBe('notReadable')
    if (process.platform === 'linux')
      expect(await refuse('pipe.png', (path) => execFileSync('mkfifo', [path]))).toBe('notReadable')
  })

  it('shrinks while it is copied: refused, and nothing half is left', () => {
    const [from, folder] = [aFolder(), aFolder()]
    const path = join(from, 'growing.mp4')
    writeFileSync(path, Buffer.concat([Buffer.from('\0\0\0\x18ftypmp42'), Buffer.alloc(3 * 1024 * 1024)]))
    let notes = 0
    const answer = takeMedia({ path, folder, part: join(folder, 'x.part') }, () => {
      notes += 1
      if (notes === 1) truncateSync(path, 1024 * 1024)
    })
    expect([answer, readdirSync(folder)]).toEqual([{ ok: false, why: 'changedMeanwhile' }, []])
  })

  it.skipIf(!canMount)('finds no room, or no right to write', () => {
    const path = join(aFolder(), 'film.mp4')
    writeFileSync(path, Buffer.concat([Buffer.from('\0\0\0\x18ftypmp42'), Buffer.alloc(6 * 1024 * 1024)]))
    const small = aSmallDisk(4)
    const take = (folder: string) => takeMedia({ path, folder, part: join(folder, 'x.part') })
    expect([take(small), readdirSync(small)]).toEqual([{ ok: false, why: 'diskFull' }, []])
    const closed = aReadOnlyViewOf(aFolder())
    expect(take(closed)).toEqual({ ok: false, why: 'cannotWrite' })
  })
})

describe('a file that is missing', () => {
  it('is named, and comes back only as the very same', async () => {
    let chosen: string[] = []
    const desk = aDesk({ chooseFilesToOpen: async () => chosen })
    const { api, drop, put, media, files, from } = desk
    const bytes = aPng(40, 50)
    put('oven.png', bytes)
    put('other.png', aPng(70, 50))
    const [outcome] = await drop(['oven.png'])
    const id = outcome && 'id' in outcome ? outcome.id : ''
    rmSync(join(media, `${hashOf(bytes)}.png`))
    expect((await api.media.find(id)).file).toBe('missing')
    expect((await api.media.list({ ...everything, shown: 'missing' })).rows.map((row) => row.id)).toEqual([
      id,
    ])
    expect(await api.media.findAgain(id)).toBe('cancelled')
    chosen = [join(from, 'other.png')]
    expect([await api.media.findAgain(id), files()]).toEqual(['otherFile', []])
    chosen = [join(from, 'oven.png')]
    expect([await api.media.findAgain(id), (await api.media.find(id)).file]).toEqual(['found', 'there'])
    truncateSync(join(media, `${hashOf(bytes)}.png`), 5)
    expect((await api.media.find(id)).file).toBe('changed')
    await expect(api.media.open(id)).resolves.toBeUndefined()
  })
})

it('moves, copies and backs up without the half of a file that is on its way', async () => {
  const { api, session, drop, put, media, folder } = { ...aDesk(), folder: aFolder() }
  put('oven.png', aPng())
  await drop(['oven.png'])
  writeFileSync(join(media, 'x.part'), 'half')
  const target = join(folder, 'copy.rapport')
  Object.assign(session.system, { chooseFileToSave: async () => target })
  await api.workspace.saveCopy()
  expect(readdirSync(join(folder, 'copy.media')).sort()).toEqual([`${hashOf(aPng())}.png`, 'thumbs'].sort())
  enterWorkspace(session, target)
  expect((await api.media.list(everything)).rows.map(({ isMissing }) => isMissing)).toEqual([false])
})
