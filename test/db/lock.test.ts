import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { takeLock } from '../../db/file/lock.ts'
import { aFolder } from '../support/workspace.ts'

const lockModule = new URL('../../db/file/lock.ts', import.meta.url).href

/** Another process that takes the lock, says so, and keeps it until it is killed. */
async function aHolder(path: string) {
  const script = `import { takeLock } from '${lockModule}'
    try { takeLock(process.argv[1], 'w'); console.log('held') } catch (error) { console.log(error.code) }
    setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script, path], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const [said] = (await once(child.stdout, 'data')) as [Buffer]
  return { child, said: said.toString().trim() }
}

it('keeps other processes out, and this one, until it is released', async () => {
  const path = join(aFolder(), 'a-lock')
  const lock = takeLock(path, 'w')
  expect(() => takeLock(path, 'w')).toThrow(/IN_USE/)
  // A refused attempt in this process must not have loosened the lock.
  expect((await aHolder(path)).said).toBe('IN_USE')
  lock.release()
  expect(existsSync(path)).toBe(false)
  expect((await aHolder(path)).said).toBe('held')
})

it('is free at once when its holder is killed', async () => {
  const path = join(aFolder(), 'a-lock')
  const { child, said } = await aHolder(path)
  expect(said).toBe('held')
  expect(() => takeLock(path, 'w')).toThrow(/IN_USE/)
  child.kill('SIGKILL')
  await once(child, 'exit')
  takeLock(path, 'w').release()
})

it('lets exactly one of many starters in', async () => {
  const path = join(aFolder(), 'a-lock')
  const holders = await Promise.all(Array.from({ length: 8 }, () => aHolder(path)))
  expect(holders.filter(({ said }) => said === 'held').length).toBe(1)
  expect(holders.filter(({ said }) => said === 'IN_USE').length).toBe(7)
})
