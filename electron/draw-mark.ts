import { randomUUID } from 'node:crypto'
import { appOrigin, offerPage } from './app-protocol.ts'
import type { ChosenMark } from './files/read-mark.ts'
import { openHidden, withPatience } from './hidden-window.ts'

/** Sharp at ten centimetres on paper; smaller ones follow while the file is too heavy for the workspace. */
const sides = [1200, 800, 500, 300]
const heaviest = 600_000
const patience = 15_000

/**
 * Draws a picture anew as a PNG, in a window that has no port and reaches nothing. As an image an SVG runs no script and
 * loads nothing, and what is drawn from it is dots.
 * @returns undefined when it cannot be drawn
 */
export async function drawMark({ bytes, type }: ChosenMark): Promise<Uint8Array | undefined> {
  const path = `/mark-${randomUUID()}.html`
  const withdraw = offerPage(path, '<!doctype html><meta charset="utf-8"><title>Rapport</title>')
  const window = openHidden()
  try {
    await window.loadURL(`${appOrigin}${path}`)
    const address = `data:${type};base64,${Buffer.from(bytes).toString('base64')}`
    const drawing = window.webContents.executeJavaScript(
      `(${draw})(${JSON.stringify(address)}, ${JSON.stringify(sides)}, ${heaviest})`,
    )
    const drawn: unknown = await withPatience(drawing, patience)
    return typeof drawn === 'string' ? Buffer.from(drawn, 'base64') : undefined
  } catch {
    return undefined
  } finally {
    withdraw()
    window.destroy()
  }
}

/** Runs in the window, as text. */
const draw = `async (address, sides, heaviest) => {
  const image = new Image()
  image.src = address
  await image.decode()
  const { naturalWidth: width, naturalHeight: height } = image
  if (!width || !height) return null
  const isDrawing = address.startsWith('data:image/svg')
  for (const side of sides) {
    const fit = side / Math.max(width, height)
    const scale = isDrawing ? fit : Math.min(1, fit)
    const canvas = document.createElement('canvas')
    canvas.width = Math.max(1, Math.round(width * scale))
    canvas.height = Math.max(1, Math.round(height * scale))
    const brush = canvas.getContext('2d')
    brush.imageSmoothingQuality = 'high'
    brush.drawImage(image, 0, 0, canvas.width, canvas.height)
    const [, text] = canvas.toDataURL('image/png').split(',')
    if (text.length <= heaviest || side === sides.at(-1)) return text
  }
}`
