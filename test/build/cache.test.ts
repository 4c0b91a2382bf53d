import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { cached, cacheFolder } from '../../build/runtime/cache.ts'
import { run } from '../../build/runtime/run.ts'

let cache: string
let made: number
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'rapport-cache-'))
  made = 0
})
afterEach(() => rmSync(cache, { recursive: true, force: true }))

const isWhole = (folder: string) =>
  existsSync(join(folder, 'thing')) && readFileSync(join(folder, 'thing'), 'utf8') === 'whole'

async function make(folder: string): Promise<void> {
  made += 1
  writeFileSync(join(folder, 'thing'), 'whole')
}

describe('the cache', () => {
  it('makes a thing once', async () => {
    const first = await cached({ cache, name: 'thing-1', isWhole, make })
    expect(await cached({ cache, name: 'thing-1', isWhole, make })).toBe(first)
    expect(made).toBe(1)
    expect(readdirSync(cache)).toEqual(['thing-1'])
  })

  it('keeps nothing of a making that broke, and the next one mends it', async () => {
    const broken = cached({
      cache,
      name: 'thing-1',
      isWhole,
      make: async (folder) => {
        writeFileSync(join(folder, 'thing'), 'who')
        throw new Error('the line went dead')
      },
    })
    await expect(broken).rejects.toThrow('the line went dead')
    expect(readdirSync(cache)).toEqual([])
    await cached({ cache, name: 'thing-1', isWhole, make })
    expect(readdirSync(cache)).toEqual(['thing-1'])
  })

  it('refuses a making that says it is done and is not', async () => {
    const short = cached({
      cache,
      name: 'thing-1',
      isWhole,
      make: async (folder) => writeFileSync(join(folder, 'thing'), 'who'),
    })
    await expect(short).rejects.toThrow('incomplete')
    expect(readdirSync(cache)).toEqual([])
  })

  it('makes again what was damaged since', async () => {
    const folder = await cached({ cache, name: 'thing-1', isWhole, make })
    writeFileSync(join(folder, 'thing'), 'bitten')
    await cached({ cache, name: 'thing-1', isWhole, make })
    expect(made).toBe(2)
    expect(isWhole(folder)).toBe(true)
  })

  it('clears away what a killed run left, and leaves a living one alone', async () => {
    const { stdout } = await run(process.execPath, ['-p', 'process.pid'])
    mkdirSync(join(cache, `making-${stdout.trim()}-dead`))
    mkdirSync(join(cache, `making-${process.pid}-alive`))
    await cached({ cache, name: 'thing-1', isWhole, make })
    expect(readdirSync(cache).sort()).toEqual([`making-${process.pid}-alive`, 'thing-1'])
  })

  it('lets two commands make the same thing at once', async () => {
    const folders = await Promise.all([1, 2, 3].map(() => cached({ cache, name: 'thing-1', isWhole, make })))
    expect(new Set(folders).size).toBe(1)
    expect(readdirSync(cache)).toEqual(['thing-1'])
  })

  it('lies in the folder that the system keeps for caches', () => {
    const before = process.env.XDG_CACHE_HOME
    process.env.XDG_CACHE_HOME = '/somewhere'
    expect(cacheFolder()).toBe(join('/somewhere', 'rapport'))
    if (before === undefined) delete process.env.XDG_CACHE_HOME
    else process.env.XDG_CACHE_HOME = before
  })
})
