import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { closeDb, createDb } from '../../db/open.ts'
import { buildWriter } from '../support/built-writer.ts'
import { countSurvivors } from '../support/survivors.ts'
import { aFolder } from '../support/workspace.ts'

const kills = 200
const controlKills = 30

/** Starts a writer, kills it at a random moment after its first step, and returns the last step it called saved. */
async function writeAndKill(writer: string, path: string, mode: 'full' | 'early'): Promise<number> {
  const child = spawn(process.execPath, [writer, path, mode], { stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  child.stdout.on('data', (data: Buffer) => {
    said += data.toString()
  })
  await once(child.stdout, 'data')
  await new Promise((resolve) => setTimeout(resolve, Math.random() * 40))
  child.kill('SIGKILL')
  await once(child, 'close')
  // A line cut in its middle was not said.
  return Number(said.slice(0, said.lastIndexOf('\n')).split('\n').at(-1))
}

async function manyKills(count: number, mode: 'full' | 'early') {
  const tally = { cycles: 0, acknowledged: 0, lost: 0, halfSteps: 0, unsound: 0, slowest: 0 }
  const folder = aFolder()
  const writer = await buildWriter()
  const one = async (index: number) => {
    const path = join(folder, `${mode}${index}.rapport`)
    closeDb(createDb(path, { device: 'device-1' }))
    const acknowledged = await writeAndKill(writer, path, mode)
    const found = countSurvivors(path)
    tally.cycles += 1
    tally.acknowledged += acknowledged
    tally.lost += Math.max(0, acknowledged - found.steps)
    tally.halfSteps += found.halves
    tally.unsound += found.isWhole && found.isChained ? 0 : 1
    tally.slowest = Math.max(tally.slowest, found.ms)
  }
  for (let index = 0; index < count; index += 2) await Promise.all([one(index), one(index + 1)])
  return tally
}

it(`loses nothing that was called saved in ${kills} kills`, { timeout: 600_000 }, async () => {
  const { slowest, acknowledged, ...tally } = await manyKills(kills, 'full')
  expect(tally).toEqual({ cycles: kills, lost: 0, halfSteps: 0, unsound: 0 })
  expect(acknowledged).toBeGreaterThan(kills)
  process.stdout.write(
    `kill test: ${kills} kills, ${acknowledged} saved steps, 0 lost, slowest reopening ${slowest.toFixed(0)} ms\n`,
  )
})

it('would notice a writer that calls a step saved before it is', { timeout: 200_000 }, async () => {
  const { lost, halfSteps, unsound } = await manyKills(controlKills, 'early')
  expect(lost).toBeGreaterThan(0)
  expect([halfSteps, unsound]).toEqual([0, 0])
  process.stdout.write(`kill test control: ${controlKills} kills, ${lost} steps lost, as it must\n`)
})
