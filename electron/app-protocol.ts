import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import { type ProtocolResponse, protocol, type Session } from 'electron'
import { pageFolder } from './paths.ts'

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
    if (made !== undefined) reply(page(made))
    else if (!file) reply({ statusCode: 404, data: Buffer.alloc(0) })
    else if (extname(path) === '.html') reply(page(readFileSync(file, 'utf8')))
    else reply({ data: readFileSync(file), headers: headers(contentTypes[extname(path)]) })
  })
}

const offered = new Map<string, string>()

/** Serves a page made for one job, once; returns the way to take it back. */
export function offerPage(path: string, text: string): () => void {
  offered.set(path, text)
  return () => offered.delete(path)
}

/** The bare template of such pages is never shown to anyone. */
function takePage(path: string): string | undefined {
  const text = offered.get(path)
  offered.delete(path)
  return path === '/print.html' ? '' : text
}

function page(text: string): ProtocolResponse {
  const nonce = randomBytes(16).toString('base64')
  return {
    data: Buffer.from(text.replaceAll('__NONCE__', nonce)),
    headers: { ...headers('text/html; charset=utf-8'), 'Content-Security-Policy': policy(nonce) },
  }
}

function policy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
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
