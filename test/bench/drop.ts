import { join } from 'node:path'
import { root } from '../../build/root.ts'
import { alike } from '../support/large-calendar.ts'
import { median, quantile, type Result } from './measure.ts'
import { makeFile } from './month.ts'
import { openApp } from './open-app.ts'
import type { Bench } from './place.ts'
import { leaveAt } from './start.ts'

const drops = 60

/**
 * From letting a tile go on another day until it stands there as it stays, 19 times of 20, in frames: a frame is half of
 * what two animation frames take that draw nothing.
 */
export async function benchDrop({ place }: Bench): Promise<Result[]> {
  const [month] = alike
  const file = join(place.folder, 'drop.rapport')
  makeFile(file, 1_000)
  const settings = `${place.folder}/drop`
  await leaveAt(place, file, settings, `/calendar?view=month&day=${month}-15`)
  const { app, page } = await openApp(place, root, [file, `--user-data-dir=${settings}`])
  try {
    await page.waitForSelector(`[data-date="${month}-05"] [data-tile]`)
    // The first post of the fifth is the first on each of these days, so that it never hides behind "more".
    const post = await page
      .locator(`[data-date="${month}-05"] [data-tile]`)
      .first()
      .evaluate((tile: HTMLElement) => tile.dataset.tile?.split(' ')[0] ?? '')
    const days = ['06', '10', '14', '18', '22', '26']
    const [took, frames]: [number[], number[]] = [[], []]
    for (let turn = -1; turn < drops; turn++) {
      const to = `${month}-${days[(turn + days.length) % days.length]}`
      frames.push((await page.evaluate(twoFrames)) / 2)
      const found = await page.evaluate(dropAndSettle, [post, to] as const)
      // The first warms what is used for the first time.
      if (turn >= 0) took.push(found)
    }
    const [ours, frame] = [quantile(took, 0.95), median(frames)]
    const inFrames = took.map((one) => one / frame)
    return [
      {
        name: 'drop until settled pixels, 95 of 100 / a frame',
        ratio: ours / frame,
        target: 3,
        ours,
        baseline: frame,
        unit: 'ms',
        spread: `${quantile(inFrames, 0.25).toFixed(2)}-${quantile(inFrames, 0.75).toFixed(2)}`,
      },
    ]
  } finally {
    await app.close()
  }
}

function twoFrames(): Promise<number> {
  const begun = performance.now()
  return new Promise((resolve) =>
    requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - begun))),
  )
}

/**
 * In the page: lets the post go on a day and looks at every frame how its tile stands, until nothing has changed for
 * a good while. Milliseconds until the frame after the one that first drew it as it stayed.
 */
async function dropAndSettle([post, to]: readonly [post: string, to: string]): Promise<number> {
  const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve))
  const tileOf = () => document.querySelector<HTMLElement>(`[data-date] [data-tile^="${post}"]`)
  const source = tileOf()?.closest('button')
  const target = document.querySelector(`[data-date="${to}"]`)
  if (!source || !target) throw new Error(`${post} cannot be taken to ${to}`)
  const dataTransfer = new DataTransfer()
  const send = (element: Element, type: string) => {
    const { left, top } = element.getBoundingClientRect()
    const at = { clientX: left + 8, clientY: top + 4, dataTransfer, bubbles: true, cancelable: true }
    element.dispatchEvent(new DragEvent(type, at))
  }
  send(source, 'dragstart')
  await frame()
  for (const type of ['dragenter', 'dragover']) send(target, type)
  for (let rest = 0; rest < 4; rest++) await frame()
  const begun = performance.now()
  send(target, 'drop')
  send(source, 'dragend')
  const looks: { at: number; as: string }[] = []
  const until = begun + 400
  while (performance.now() < until) {
    await frame()
    const tile = tileOf()
    const { x = 0, y = 0, width = 0 } = tile?.getBoundingClientRect() ?? {}
    const day = tile?.closest<HTMLElement>('[data-date]')?.dataset.date
    looks.push({ at: performance.now(), as: `${day} ${x} ${y} ${width} ${tile?.innerText}` })
  }
  const last = looks.at(-1)
  if (!last?.as.startsWith(to)) throw new Error(`${post} does not stand on ${to}: ${last?.as}`)
  const settledAt = looks.findLastIndex(({ as }) => as !== last.as) + 1
  // What a frame's callbacks see is drawn when the next one's begin.
  return (looks[settledAt + 1]?.at ?? Number.NaN) - begun
}
