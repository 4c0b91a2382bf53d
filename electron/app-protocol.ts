import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import { type ProtocolRequest, type ProtocolResponse, protocol, type Session } from 'electron'
import { pageFolder } from './paths.ts'
import type { ThumbSize } from './thumbs.ts'

export const appOrigin = 'app://app'

const contentTypes: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
}

/** Before the app is ready: app:// becomes a real, secure origin, so that a CSP and modules work on it. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])
}

/**
 * Serves the built page and nothing else: the files are listed once, and a URL is looked up in that list, so no
 * path from a page ever reaches the file system.
 * Whole buffers, not `protocol.handle`: its streams now and then stop half way through a script, and are slower.
 */
export function serveApp(session: Session): void {
  const files = listFiles()
  session.protocol.registerBufferProtocol('app', (request, reply) => {
    const url = new URL(request.url)
    const path = url.pathname === '/' ? '/index.html' : url.pathname
    const isOurs = url.host === 'app' && request.method === 'GET'
    const made = isOurs ? takePage(path) : undefined
    const file = isOurs ? files.get(path) : undefined
    const [, size, hash] = isOurs ? (thumbPath.exec(path) ?? []) : []
    const piece = isOurs ? filesOffered.get(path) : undefined
    if (made !== undefined) reply(page(made))
    else if (piece) void readPiece(piece, request).then(reply, () => reply(nothing))
    else if (size && hash)
      void thumbs(size as ThumbSize, hash).then(replyThumb(reply), () => replyThumb(reply)(undefined))
    else if (!file) reply(nothing)
    else if (extname(path) === '.html') reply(page({ text: readFileSync(file, 'utf8'), showsVideo: false }))
    else reply({ data: readFileSync(file), headers: headers(contentTypes[extname(path)]) })
  })
}

const nothing: ProtocolResponse = { statusCode: 404, data: Buffer.alloc(0) }

/** Undefined where there is no such file, or it cannot be drawn. */
type FindThumb = (size: ThumbSize, hash: string) => Promise<Uint8Array | undefined>

const thumbPath = /^\/thumb\/(tile|card)\/([0-9a-f]{64})$/
let thumbs: FindThumb = async () => undefined

/** Small pictures of the open workspace's files, which a page names by their hash. */
export function serveThumbs(find: FindThumb): void {
  thumbs = find
}

/** One clear dot: a page that gets it shows a mark of its own, and nobody's log fills with what cannot be drawn. */
const blank = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')

function replyThumb(reply: (response: ProtocolResponse) => void) {
  return (found: Uint8Array | undefined) =>
    reply(
      found
        ? {
            data: Buffer.from(found),
            headers: { ...headers('image/webp'), 'Cache-Control': 'max-age=86400' },
          }
        : { data: blank, headers: { ...headers('image/gif'), 'Cache-Control': 'no-store' } },
    )
}

type OfferedFile = { file: string; type: string; bytes: number }
const filesOffered = new Map<string, OfferedFile>()

/** Serves a file of the disk, for as long as one job takes; returns the way to take it back. */
export function offerFile(path: string, file: OfferedFile): () => void {
  filesOffered.set(path, file)
  return () => filesOffered.delete(path)
}

/** However large a video is, a page gets it in pieces of this size, and asks for those it wants. */
const pieceBytes = 4 * 1024 * 1024

async function readPiece(
  { file, type, bytes }: OfferedFile,
  { headers: asked }: ProtocolRequest,
): Promise<ProtocolResponse> {
  const [, first] = /^bytes=(\d+)-/.exec(asked.Range ?? asked.range ?? '') ?? []
  const start = Math.min(Number(first ?? 0), bytes)
  const handle = await open(file, 'r')
  try {
    const length = first === undefined ? bytes : Math.min(pieceBytes, bytes - start)
    const data = Buffer.alloc(length)
    const { bytesRead } = await handle.read(data, 0, length, start)
    const served = { ...headers(type), 'Accept-Ranges': 'bytes', 'Content-Length': String(bytesRead) }
    if (first === undefined) return { data: data.subarray(0, bytesRead), headers: served }
    const range = `bytes ${start}-${start + bytesRead - 1}/${bytes}`
    return {
      statusCode: 206,
      data: data.subarray(0, bytesRead),
      headers: { ...served, 'Content-Range': range },
    }
  } finally {
    await handle.close()
  }
}

type OfferedPage = { text: string; showsVideo: boolean }
const offered = new Map<string, OfferedPage>()

/** Serves a page made for one job, once; returns the way to take it back. */
export function offerPage(path: string, text: string, showsVideo = false): () => void {
  offered.set(path, { text, showsVideo })
  return () => offered.delete(path)
}

/** The bare template of such pages is never shown to anyone. */
function takePage(path: string): OfferedPage | undefined {
  const made = offered.get(path)
  offered.delete(path)
  return path === '/print.html' ? { text: '', showsVideo: false } : made
}

function page({ text, showsVideo }: OfferedPage): ProtocolResponse {
  const nonce = randomBytes(16).toString('base64')
  return {
    data: Buffer.from(text.replaceAll('__NONCE__', nonce)),
    headers: { ...headers('text/html; charset=utf-8'), 'Content-Security-Policy': policy(nonce, showsVideo) },
  }
}

function policy(nonce: string, showsVideo: boolean): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    // Only the window that draws foreign files plays any.
    ...(showsVideo ? ["media-src 'self'"] : []),
    "font-src 'self'",
    // Calls go through the port, so the page needs no connection at all.
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ')
}

function headers(type = 'application/octet-stream'): Record<string, string> {
  return {
    'Content-Type': type,
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Opener-Policy': 'same-origin',
  }
}

function listFiles(): Map<string, string> {
  const found = new Map<string, string>()
  for (const entry of readdirSync(pageFolder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const file = join(entry.parentPath, entry.name)
    found.set(`/${relative(pageFolder, file).split(sep).join('/')}`, file)
  }
  return found
}
