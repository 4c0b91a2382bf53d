import { root } from '../../build/root.ts'
import { compare, type Result } from './measure.ts'
import { type Opened, openApp } from './open-app.ts'
import type { Bench } from './place.ts'
import { leaveAt } from './start.ts'

/** A key in a strategy of 40 kB until it is on the glass, against the same key in an empty one. */
export async function benchWriting({ place, files }: Bench): Promise<Result[]> {
  const open = async ({ file, goalId }: Bench['files']['long'], name: string): Promise<Opened> => {
    const settings = `${place.folder}/${name}`
    await leaveAt(place, file, settings, `/strategy/${goalId}`)
    const opened = await openApp(place, root, [file, `--user-data-dir=${settings}`])
    await opened.page.locator('[role=textbox][contenteditable=true]').focus()
    await opened.page.keyboard.press('Control+End')
    return opened
  }
  const long = await open(files.long, 'long-text')
  const empty = await open(files.unwritten, 'empty-text')
  try {
    return [
      await compare(
        'key to paint in a text of 40 kB / in an empty one',
        1.5,
        { ours: () => typeWord(long), baseline: () => typeWord(empty) },
        { pairs: 25 },
      ),
    ]
  } finally {
    await long.app.close()
    await empty.app.close()
  }
}

declare global {
  interface Window {
    /** Milliseconds from the next key until it is drawn. */
    shown: Promise<number>
  }
}

/** Mean milliseconds a letter takes, from its key until the frame that shows it has been drawn. */
async function typeWord({ page }: Opened): Promise<number> {
  let sum = 0
  for (const letter of ['b', 'r', 'e', 'a', 'd', 'Space']) {
    await page.evaluate(listen)
    await page.keyboard.press(letter)
    sum += await page.evaluate(() => window.shown)
  }
  return sum / 6
}

/** In the page. */
function listen(): void {
  window.shown = new Promise((resolve) => {
    const hear = ({ timeStamp }: KeyboardEvent) =>
      requestAnimationFrame(() => {
        const drawn = new MessageChannel()
        drawn.port1.onmessage = () => resolve(performance.now() - timeStamp)
        drawn.port2.postMessage(undefined)
      })
    window.addEventListener('keydown', hear, { once: true, capture: true })
  })
}
