import { randomUUID } from 'node:crypto'
import type { PictureKind } from '../shared/print/brand.ts'
import { appOrigin, offerPage } from './app-protocol.ts'
import type { ChosenPicture } from './files/read-picture.ts'
import { openHidden, withPatience } from './hidden-window.ts'

/** Smaller sides follow while the picture is too heavy for the workspace. */
const kinds = {
  /** Sharp at ten centimetres on paper, and see-through where it was. */
  mark: { sides: [1200, 800, 500, 300], heaviest: 600_000, type: 'image/png', isSquare: false },
  /** Twice what a panel shows; what is beside the middle is cut off. */
  photo: { sides: [256, 160], heaviest: 60_000, type: 'image/jpeg', isSquare: true },
} as const satisfies Record<PictureKind, object>

const patience = 15_000

/**
 * Draws pictures anew, one after the other, in a window that has no port and reaches nothing. As an image an SVG runs no
 * script and loads nothing, and what is drawn from it is dots.
 * @returns undefined for one that cannot be drawn
 */
export async function drawPictures(
  pictures: readonly ChosenPicture[],
  kind: PictureKind,
): Promise<(Uint8Array | undefined)[]> {
  const path = `/mark-${randomUUID()}.html`
  const withdraw = offerPage(path, '<!doctype html><meta charset="utf-8"><title>Rapport</title>')
  const window = openHidden()
  try {
    await window.loadURL(`${appOrigin}${path}`)
    const run = (script: string, ...values: unknown[]): Promise<unknown> =>
      withPatience(
        window.webContents.executeJavaScript(`(${script})(...${JSON.stringify(values)})`),
        patience,
      )
    const drawn: (Uint8Array | undefined)[] = []
    for (const picture of pictures) drawn.push(await drawOne(picture, kind, run))
    return drawn
  } finally {
    withdraw()
    window.destroy()
  }
}

async function drawOne({ bytes, type }: ChosenPicture, kind: PictureKind, run: Run) {
  try {
    const picture = type === 'image/svg+xml' ? await withSize(Buffer.from(bytes), run) : Buffer.from(bytes)
    const drawn = await run(draw, addressOf(picture, type), kinds[kind])
    return typeof drawn === 'string' ? Buffer.from(drawn, 'base64') : undefined
  } catch {
    return undefined
  }
}

const addressOf = (picture: Buffer, type: string) => `data:${type};base64,${picture.toString('base64')}`

type Run = (script: string, ...values: unknown[]) => Promise<unknown>
type ViewBox = { left: number; top: number; width: number; height: number }

/** A drawing that does not say how large it is would be a dot in a corner: it is as large as what is drawn in it. */
async function withSize(drawing: Buffer, run: Run): Promise<Buffer> {
  const text = drawing.toString('utf8')
  const [root] = /<svg\b[^>]*>/.exec(text) ?? []
  if (!root || /\sviewBox\s*=/.test(root) || ['width', 'height'].every((side) => hasLength(root, side)))
    return drawing
  const seenIn = ({ left, top, width, height }: ViewBox) => {
    const bare = root.replace(/\s(?:width|height)\s*=\s*(?:"[^"]*"|'[^']*')/g, '')
    const size = `<svg viewBox="${left} ${top} ${width} ${height}" width="${width}" height="${height}"`
    return Buffer.from(text.replace(root, () => bare.replace(/^<svg\b/, size)))
  }
  let box: ViewBox = { left: -farthest, top: -farthest, width: 2 * farthest, height: 2 * farthest }
  // Each look is closer than the one before.
  for (let look = 0; look < 3; look += 1) {
    const found = (await run(findContent, addressOf(seenIn(box), 'image/svg+xml'))) as ViewBox | null
    if (!found) return drawing
    box = {
      left: box.left + found.left * box.width,
      top: box.top + found.top * box.height,
      width: found.width * box.width,
      height: found.height * box.height,
    }
  }
  return seenIn(box)
}

/** In its own units; what is drawn beyond is not seen. */
const farthest = 4096

function hasLength(root: string, side: string): boolean {
  return new RegExp(`\\s${side}\\s*=\\s*["']\\s*[\\d.]+(?:px|pt|mm|cm|in)?\\s*["']`).test(root)
}

/** Runs in the window, as text: the part of a picture that is not empty. */
const findContent = `async (address) => {
  const image = new Image()
  image.src = address
  await image.decode()
  const scale = 600 / Math.max(image.naturalWidth, image.naturalHeight)
  const canvas = document.createElement('canvas')
  const width = (canvas.width = Math.max(1, Math.round(image.naturalWidth * scale)))
  const height = (canvas.height = Math.max(1, Math.round(image.naturalHeight * scale)))
  const brush = canvas.getContext('2d')
  brush.drawImage(image, 0, 0, width, height)
  const { data } = brush.getImageData(0, 0, width, height)
  let [left, top, right, bottom] = [width, height, 0, 0]
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      if (data[(y * width + x) * 4 + 3] > 0) {
        if (x < left) left = x
        if (y < top) top = y
        if (x + 1 > right) right = x + 1
        if (y + 1 > bottom) bottom = y + 1
      }
  if (right <= left) return null
  return { left: left / width, top: top / height, width: (right - left) / width, height: (bottom - top) / height }
}`

/** Runs in the window, as text. */
const draw = `async (address, { sides, heaviest, type, isSquare }) => {
  const image = new Image()
  image.src = address
  await image.decode()
  const { naturalWidth: width, naturalHeight: height } = image
  if (!width || !height) return null
  const isDrawing = address.startsWith('data:image/svg')
  const cut = Math.min(width, height)
  const from = isSquare ? [(width - cut) / 2, (height - cut) / 2, cut, cut] : [0, 0, width, height]
  const [, , fromWidth, fromHeight] = from
  for (const side of sides) {
    const fit = side / Math.max(fromWidth, fromHeight)
    const scale = isDrawing ? fit : Math.min(1, fit)
    const canvas = document.createElement('canvas')
    canvas.width = Math.max(1, Math.round(fromWidth * scale))
    canvas.height = Math.max(1, Math.round(fromHeight * scale))
    const brush = canvas.getContext('2d')
    brush.imageSmoothingQuality = 'high'
    if (type === 'image/jpeg') {
      brush.fillStyle = '#fff'
      brush.fillRect(0, 0, canvas.width, canvas.height)
    }
    brush.drawImage(image, ...from, 0, 0, canvas.width, canvas.height)
    const [, text] = canvas.toDataURL(type, 0.86).split(',')
    if (text.length <= heaviest || side === sides.at(-1)) return text
  }
}`
