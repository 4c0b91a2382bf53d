import { randomUUID } from 'node:crypto'
import type { BrowserWindow } from 'electron'
import { mimeTypes } from '../shared/media/media-type.ts'
import { appOrigin, offerFile, offerPage } from './app-protocol.ts'
import { openHidden, withPatience } from './hidden-window.ts'
import type { DrawMedia, DrawnMedia } from './thumbs.ts'

const sides = { tile: 96, card: 640 }
const patience = 20_000
/** A library that is scrolled asks again soon; a window nobody needs is given back. */
const idle = 15_000

/**
 * Draws foreign files in a window that has no port, no script but ours and no way out: whatever a file does to the
 * decoders, it does it there. One at a time; a window that does not answer is thrown away.
 */
export function makeDrawer(): DrawMedia {
  let last: Promise<unknown> = Promise.resolve()
  let open: { window: BrowserWindow; withdraw: () => void } | undefined
  let closing: NodeJS.Timeout | undefined

  function close(): void {
    clearTimeout(closing)
    open?.withdraw()
    open?.window.destroy()
    open = undefined
  }

  async function ready(): Promise<BrowserWindow> {
    clearTimeout(closing)
    if (open && !open.window.isDestroyed()) return open.window
    const path = `/draw-${randomUUID()}.html`
    const withdraw = offerPage(path, '<!doctype html><meta charset="utf-8"><title>Rapport</title>', true)
    const window = openHidden()
    open = { window, withdraw }
    window.webContents.on('render-process-gone', close)
    await window.loadURL(`${appOrigin}${path}`)
    return window
  }

  async function drawOne(file: Parameters<DrawMedia>[0]): Promise<DrawnMedia | undefined> {
    const way = drawers[mimeTypes[file.type].split('/')[0] ?? '']
    if (!way) return undefined
    const path = `/file-${randomUUID()}`
    const withdraw = offerFile(path, { file: file.path, type: mimeTypes[file.type], bytes: file.bytes })
    try {
      const window = await ready()
      const gone = new Promise<never>((_resolve, reject) => {
        window.once('closed', () => reject(new Error('The window is gone')))
      })
      const script = `(${drawer})(${JSON.stringify(path)}, ${way}, ${JSON.stringify(sides)})`
      const work = Promise.race([window.webContents.executeJavaScript(script), gone])
      return readDrawn(await withPatience(work, patience))
    } catch {
      close()
      return undefined
    } finally {
      withdraw()
      closing = setTimeout(close, idle)
      closing.unref()
    }
  }

  return (file) => {
    const job = last.then(() => drawOne(file))
    last = job.catch(() => undefined)
    return job
  }
}

function readDrawn(answer: unknown): DrawnMedia | undefined {
  if (typeof answer !== 'object' || answer === null) return undefined
  const { tile, card, ...facts } = answer as Record<string, string> & Omit<DrawnMedia, 'tile' | 'card'>
  return { ...facts, tile: Buffer.from(`${tile}`, 'base64'), card: Buffer.from(`${card}`, 'base64') }
}

/** Run in the window, as text: each makes of an address what can be drawn, with its size. */
const drawers: Record<string, string> = {
  image: `async (address) => {
    const image = new Image()
    image.src = address
    await image.decode()
    return { picture: image, width: image.naturalWidth, height: image.naturalHeight, seconds: null }
  }`,
  video: `async (address) => {
    const video = document.createElement('video')
    video.muted = true
    video.preload = 'auto'
    const until = (name) => new Promise((resolve, reject) => {
      video.addEventListener(name, resolve, { once: true })
      video.addEventListener('error', () => reject(new Error('unreadable')), { once: true })
    })
    const known = until('loadeddata')
    video.src = address
    await known
    const seconds = Number.isFinite(video.duration) ? video.duration : null
    // The first frame is often black.
    const at = Math.min(1, (seconds ?? 0) / 3)
    if (at > 0) {
      const there = until('seeked')
      video.currentTime = at
      await there
    }
    return { picture: video, width: video.videoWidth, height: video.videoHeight, seconds }
  }`,
}

/** Run in the window, as text. `look` compares neighbours of a picture nine dots wide: brighter or not. */
const drawer = `async (address, read, sides) => {
  const { picture, width, height, seconds } = await read(address)
  if (!width || !height) return null
  const canvasOf = (across, down) => {
    const canvas = document.createElement('canvas')
    canvas.width = Math.max(1, Math.round(across))
    canvas.height = Math.max(1, Math.round(down))
    const brush = canvas.getContext('2d', { willReadFrequently: true })
    brush.imageSmoothingQuality = 'high'
    return { canvas, brush }
  }
  const textOf = (canvas) => canvas.toDataURL('image/webp', 0.82).split(',')[1]
  const fit = Math.min(1, sides.card / Math.max(width, height))
  const card = canvasOf(width * fit, height * fit)
  card.brush.drawImage(picture, 0, 0, card.canvas.width, card.canvas.height)
  const tile = canvasOf(sides.tile, sides.tile)
  const part = Math.min(width, height)
  tile.brush.drawImage(picture, (width - part) / 2, (height - part) / 2, part, part, 0, 0, sides.tile, sides.tile)
  const small = canvasOf(9, 8)
  small.brush.drawImage(card.canvas, 0, 0, 9, 8)
  const { data } = small.brush.getImageData(0, 0, 9, 8)
  const light = (x, y) => {
    const at = (y * 9 + x) * 4
    return (data[at] * 3 + data[at + 1] * 6 + data[at + 2]) * data[at + 3]
  }
  let look = ''
  for (let y = 0; y < 8; y += 1)
    for (let x = 0; x < 8; x += 4) {
      let digit = 0
      for (let bit = 0; bit < 4; bit += 1) digit = digit * 2 + (light(x + bit, y) > light(x + bit + 1, y) ? 1 : 0)
      look += digit.toString(16)
    }
  return { tile: textOf(tile.canvas), card: textOf(card.canvas), width, height, seconds, look }
}`
