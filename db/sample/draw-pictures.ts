import { crc32, deflateSync } from 'node:zlib'

/** A picture of flat colours, painted dot by dot: the sample's own, so that nobody else's work is in it. */
export type Painting = { name: string; width: number; height: number; png: Buffer }

type Colour = string
type Point = readonly [x: number, y: number]

/** Places are parts of a hundred of the picture's width and height; what is painted later lies above. */
class Canvas {
  readonly #colours: Colour[] = []
  readonly #dots: Uint8Array
  readonly width: number
  readonly height: number

  constructor(width: number, height: number, ground: Colour) {
    this.width = width
    this.height = height
    this.#dots = new Uint8Array(width * height)
    this.#index(ground)
  }

  #index(colour: Colour): number {
    const known = this.#colours.indexOf(colour)
    return known < 0 ? this.#colours.push(colour) - 1 : known
  }

  #row(y: number, from: number, to: number, index: number): void {
    if (y < 0 || y >= this.height) return
    const start = y * this.width
    this.#dots.fill(
      index,
      start + Math.max(0, Math.round(from)),
      start + Math.min(this.width, Math.round(to)),
    )
  }

  /** A shape of straight sides. */
  shape(colour: Colour, ...corners: readonly Point[]): this {
    const index = this.#index(colour)
    const points = corners.map(([x, y]): Point => [(x * this.width) / 100, (y * this.height) / 100])
    for (let y = 0; y < this.height; y += 1) {
      const crossings = points
        .flatMap(([x, top], at) => {
          const [nextX, nextTop] = points[(at + 1) % points.length] as Point
          const isCrossed = top <= y !== nextTop <= y
          return isCrossed ? [x + ((y - top) / (nextTop - top)) * (nextX - x)] : []
        })
        .sort((one, other) => one - other)
      for (let at = 0; at + 1 < crossings.length; at += 2)
        this.#row(y, crossings[at] ?? 0, crossings[at + 1] ?? 0, index)
    }
    return this
  }

  box(colour: Colour, left: number, top: number, right: number, bottom: number): this {
    return this.shape(colour, [left, top], [right, top], [right, bottom], [left, bottom])
  }

  /** `across` and `down` are half of what it measures, both in parts of the width. */
  round(colour: Colour, [x, y]: Point, across: number, down: number): this {
    const index = this.#index(colour)
    const [middleX, middleY] = [(x * this.width) / 100, (y * this.height) / 100]
    const [a, b] = [(across * this.width) / 100, (down * this.width) / 100]
    for (let row = Math.floor(middleY - b); row <= middleY + b; row += 1) {
      const half = a * Math.sqrt(Math.max(0, 1 - ((row - middleY) / b) ** 2))
      this.#row(row, middleX - half, middleX + half, index)
    }
    return this
  }

  toPng(): Buffer {
    const head = Buffer.alloc(13)
    head.writeUInt32BE(this.width, 0)
    head.writeUInt32BE(this.height, 4)
    // Eight bits a dot, each a place in the palette.
    head.set([8, 3, 0, 0, 0], 8)
    const rows = Buffer.alloc(this.height * (this.width + 1))
    for (let y = 0; y < this.height; y += 1)
      rows.set(this.#dots.subarray(y * this.width, (y + 1) * this.width), y * (this.width + 1) + 1)
    const palette = Buffer.from(this.#colours.map((colour) => colour.slice(1)).join(''), 'hex')
    const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
    return Buffer.concat([
      signature,
      chunk('IHDR', head),
      chunk('PLTE', palette),
      chunk('IDAT', deflateSync(rows, { level: 6 })),
      chunk('IEND', Buffer.alloc(0)),
    ])
  }
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const framed = Buffer.alloc(body.length + 8)
  framed.writeUInt32BE(data.length, 0)
  framed.set(body, 4)
  framed.writeUInt32BE(crc32(body), body.length + 4)
  return framed
}

const crust = '#a8642f'
const crumb = '#d89a55'
const flour = '#f4e3c6'

/** A round loaf on a board. */
function loaf(): Canvas {
  const canvas = new Canvas(1080, 1350, '#e9d7bd')
  canvas.box('#7c8f86', 0, 0, 100, 44).box('#6f8279', 0, 41, 100, 44)
  canvas.round('#8a5a34', [50, 71], 44, 17).round('#a06c40', [50, 69.5], 44, 16.5)
  canvas.round('#5d3a1e', [50, 66], 35, 12).round(crust, [50, 55], 34, 27).round(crumb, [47, 52], 29, 21)
  for (const [x, lean] of [
    [34, -3],
    [47, 0],
    [60, 3],
  ] as const)
    canvas.shape(flour, [x - lean, 42], [x + 3 - lean, 41.5], [x + 5 + lean, 62], [x + 1 + lean, 62.5])
  return canvas
}

/** The front of the shop: awning, window, three loaves. */
function shopFront(): Canvas {
  const canvas = new Canvas(1080, 1080, '#cfc3b0')
  canvas.box('#8d5a63', 8, 22, 92, 88).box('#30424a', 13, 38, 66, 78).box('#3c525b', 13, 38, 39, 78)
  canvas.box('#5b3741', 71, 38, 87, 88).box('#30424a', 74, 42, 84, 60).round('#e8c56a', [85, 66], 1.2, 1.2)
  for (let stripe = 0; stripe < 8; stripe += 1) {
    const left = 5 + stripe * 11.25
    const colour = stripe % 2 === 0 ? '#f5ece0' : '#b4424f'
    canvas.box(colour, left, 20, left + 11.25, 33).round(colour, [left + 5.6, 33], 5.6, 3.6)
  }
  canvas.box('#8a5a34', 13, 72, 66, 78)
  for (const x of [22, 38, 54])
    canvas
      .round(crust, [x, 68], 7, 5.5)
      .round(crumb, [x - 0.6, 67], 5.6, 4)
      .box(flour, x - 3, 65.6, x + 2, 66.4)
  canvas.box('#a39787', 0, 88, 100, 100).box('#91867a', 0, 88, 100, 89)
  return canvas
}

/** A baker with a loaf in her arms: nobody who lives. */
function baker(): Canvas {
  const canvas = new Canvas(1080, 1350, '#c9d4cb')
  canvas.box('#b8c5bb', 0, 60, 100, 100)
  canvas.shape('#5e7a8a', [16, 100], [22, 58], [40, 50], [60, 50], [78, 58], [84, 100])
  canvas.shape('#f6f1e7', [34, 100], [37, 58], [63, 58], [66, 100])
  canvas.box('#c98d68', 44, 42, 56, 53).round('#d9a27c', [50, 36], 14, 16)
  canvas
    .round('#4a3428', [50, 26], 15, 10)
    .round('#4a3428', [36, 34], 3.4, 9)
    .round('#4a3428', [64, 34], 3.4, 9)
  canvas.round('#fbf8f1', [50, 21], 17, 8).box('#fbf8f1', 35, 20, 65, 27)
  canvas.round('#3a2a22', [44.5, 36], 1.4, 1.6).round('#3a2a22', [55.5, 36], 1.4, 1.6)
  canvas.round('#a65a4c', [50, 42], 4.6, 2.6).round('#d9a27c', [50, 41], 4.8, 2.4)
  canvas.round('#5e7a8a', [27, 76], 12, 8).round('#5e7a8a', [73, 76], 12, 8)
  canvas.round('#5d3a1e', [50, 77], 27, 10).round(crust, [50, 75], 26, 12).round(crumb, [48, 74], 22, 8.4)
  for (const x of [38, 48, 58]) canvas.shape(flour, [x, 71], [x + 2, 70.6], [x + 4, 77], [x + 1.6, 77.4])
  canvas.round('#d9a27c', [26, 78], 5, 4.4).round('#d9a27c', [74, 78], 5, 4.4)
  return canvas
}

/** The sign of a mill that stands nowhere. */
function millSign(): Canvas {
  const canvas = new Canvas(1200, 630, '#dfe7ea')
  canvas.box('#a9bb8f', 0, 78, 100, 100).shape('#8fa476', [0, 84], [100, 78], [100, 100], [0, 100])
  canvas.box('#6b4a2d', 17, 20, 20, 90).box('#6b4a2d', 80, 20, 83, 90)
  canvas.box('#4f6f52', 12, 16, 88, 66).box('#f3ecd9', 14, 20, 86, 62)
  canvas
    .shape('#8d5a3a', [34, 56], [37, 38], [45, 38], [48, 56])
    .shape('#5b3a24', [36, 38], [41, 31], [46, 38])
  for (const [x, y] of [
    [1, 1],
    [-1, 1],
    [1, -1],
    [-1, -1],
  ] as const)
    canvas.shape(
      '#4f6f52',
      [41, 40],
      [41 + 8 * x, 40 + 12 * y],
      [41 + 10 * x, 40 + 9 * y],
      [41 + x, 40 - 0.4 * y],
    )
  for (const row of [32, 39, 46]) canvas.box('#4f6f52', 54, row, 78 - (row - 32) * 0.7, row + 3.4)
  return canvas
}

/** Painted when a sample is made: four, in a tenth of a second. */
export function paintPictures(): Painting[] {
  const paintings = { loaf: loaf(), window: shopFront(), baker: baker(), mill: millSign() }
  return Object.entries(paintings).map(([name, canvas]) => {
    const { width, height } = canvas
    return { name, width, height, png: canvas.toPng() }
  })
}
