/** Draws the icons of every system from build/icon.svg, with the app's own engine. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { outFolder } from './app.ts'
import { launchApp } from './launch.ts'
import { root } from './root.ts'
import { openDisplay } from './runtime/display.ts'

export const iconFolder = join(outFolder, 'icons')

const sizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024]

/** PNG files named `SIZExSIZE.png` for Linux, `icon.ico` for Windows and `icon.icns` for macOS. */
export async function drawIcons(electronPath: string): Promise<void> {
  const pictures = await rasterise(electronPath, readFileSync(join(root, 'build/icon.svg'), 'utf8'))
  const of = (size: number) => pictures.get(size) ?? Buffer.alloc(0)
  mkdirSync(iconFolder, { recursive: true })
  for (const size of sizes) writeFileSync(join(iconFolder, `${size}x${size}.png`), of(size))
  writeFileSync(
    join(iconFolder, 'icon.ico'),
    ico([16, 24, 32, 48, 64, 128, 256].map((size) => ({ size, png: of(size) }))),
  )
  const apple = { icp4: 16, icp5: 32, icp6: 64, ic07: 128, ic08: 256, ic09: 512, ic10: 1024 }
  writeFileSync(
    join(iconFolder, 'icon.icns'),
    icns(Object.entries(apple).map(([type, size]) => ({ type, png: of(size) }))),
  )
}

async function rasterise(electronPath: string, svg: string): Promise<Map<number, Buffer>> {
  const display = await openDisplay()
  const folder = mkdtempSync(join(tmpdir(), 'rapport-icons-'))
  const { app, window } = await launchApp({ electronPath, env: display.env, folder })
  try {
    const pictures = new Map<number, Buffer>()
    for (const size of sizes)
      pictures.set(size, Buffer.from(await window.evaluate<string>(drawing(svg, size)), 'base64'))
    return pictures
  } finally {
    await app.close()
    display.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The page's own script: the drawing as PNG in base64. As text, for build/ has no types of a page. */
function drawing(svg: string, size: number): string {
  return `(async () => {
    const picture = new Image(${size}, ${size})
    picture.src = 'data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}'
    await picture.decode()
    const canvas = document.createElement('canvas')
    canvas.width = canvas.height = ${size}
    canvas.getContext('2d').drawImage(picture, 0, 0, ${size}, ${size})
    return canvas.toDataURL('image/png').split(',')[1]
  })()`
}

/** Windows' icon file: a directory of PNG pictures. */
function ico(pictures: readonly { size: number; png: Buffer }[]): Buffer {
  const head = Buffer.alloc(6 + 16 * pictures.length)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(pictures.length, 4)
  let offset = head.length
  for (const [index, { size, png }] of pictures.entries()) {
    const at = 6 + 16 * index
    // A byte holds the size, so 256 is written as 0.
    head.writeUInt8(size % 256, at)
    head.writeUInt8(size % 256, at + 1)
    head.writeUInt16LE(1, at + 4)
    head.writeUInt16LE(32, at + 6)
    head.writeUInt32LE(png.length, at + 8)
    head.writeUInt32LE(offset, at + 12)
    offset += png.length
  }
  return Buffer.concat([head, ...pictures.map(({ png }) => png)])
}

/** macOS' icon file: chunks of PNG, each with its type and length. */
function icns(pictures: readonly { type: string; png: Buffer }[]): Buffer {
  const chunks = pictures.map(({ type, png }) => Buffer.concat([chunkHead(type, png.length), png]))
  const body = Buffer.concat(chunks)
  return Buffer.concat([chunkHead('icns', body.length), body])
}

function chunkHead(type: string, length: number): Buffer {
  const head = Buffer.alloc(8)
  head.write(type, 'latin1')
  head.writeUInt32BE(length + 8, 4)
  return head
}
