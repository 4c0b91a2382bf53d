import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { closeDb, createDb } from '../../db/open.ts'
import { buildWriter } from '../support/built-writer.ts'
import { aDiskToCut, canMount } from '../support/disks.ts'
import { countSurvivors } from '../support/survivors.ts'

const cuts = 20

async function cutPower(count: number, mode: 'full' | 'normal') {
  const disk = aDiskToCut()
  const writer = await buildWriter()
  const path = join(disk.live, 'brand.rapport')
  closeDb(createDb(path, { device: 'device-1' }))
  const child = spawn(process.execPath, [writer, path, mode, '2'], { stdio: ['ignore', 'pipe', 'inherit'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  let last = 0
  child.stdout.on('data', (data: Buffer) => {
    last = Number(data.toString().trim().split('\n').at(-1))
  })
  await once(child.stdout, 'data')
  const tally = { cuts: 0, lost: 0, halfSteps: 0, unsound: 0 }
  let saved = 0
  for (let index = 0; index < count; index += 1) {
    await new Promise((resolve) => setTimeout(resolve, 20 + Math.random() * 200))
    const acknowledged = last
    const copy = disk.cut(`cut${index}.img`)
    const found = await disk.withCut(copy, (folder) => countSurvivors(join(folder, 'brand.rapport')))
    tally.cuts += 1
    tally.lost += Math.max(0, acknowledged - found.steps)
    tally.halfSteps += found.halves
    tally.unsound += found.isWhole && found.isChained ? 0 : 1
    saved = acknowledged
  }
  child.kill('SIGKILL')
  await once(child, 'close')
  return { ...tally, saved }
}

const title = (text: string) => (canMount ? text : `${text} (not run: needs root on Linux)`)

it.skipIf(!canMount)(
  title(`loses nothing that was called saved in ${cuts} power cuts`),
  { timeout: 300_000 },
  async () => {
    const { saved, ...tally } = await cutPower(cuts, 'full')
    expect(tally).toEqual({ cuts, lost: 0, halfSteps: 0, unsound: 0 })
    expect(saved).toBeGreaterThan(cuts)
    process.stdout.write(`power cuts: ${cuts} cuts, ${saved} saved steps at the last, 0 lost\n`)
  },
)

it.skipIf(!canMount)(
  title('would notice a database that does not flush at each commit'),
  { timeout: 300_000 },
  async () => {
    const { lost, unsound, halfSteps } = await cutPower(8, 'normal')
    expect(lost).toBeGreaterThan(0)
    expect([unsound, halfSteps]).toEqual([0, 0])
    process.stdout.write(
      `power cuts control: 8 cuts with synchronous=NORMAL, ${lost} steps lost, as it must\n`,
    )
  },
)
