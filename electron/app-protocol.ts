import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import { protocol, type Session } from 'electron'
import { pageFolder } from './paths.ts'

export const appOrigin = 'app://app'

const contentTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
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
 */
export function serveApp(
  session: Session,
  extraPages: (path: string) => string | undefined = () => undefined,
): void {
  const files = listFiles()
  session.protocol.handle('app', (request) => {
    const url = new URL(request.url)
    const path = url.pathname === '/' ? '/index.html' : url.pathname
    if (url.host !== 'app' || request.method !== 'GET') return notFound()
    const made = extraPages(path)
    const file = files.get(path)
    if (made === undefined && !file) return notFound()
    const type = contentTypes[extname(path)] ?? 'application/octet-stream'
    if (!type.startsWith('text/html'))
      return new Response(new Uint8Array(readFileSync(file as string)), { headers: headers(type) })
    const nonce = randomBytes(16).toString('base64')
    const page = (made ?? readFileSync(file as string, 'utf8')).replaceAll('__NONCE__', nonce)
    return new Response(page, { headers: { ...headers(type), 'Content-Security-Policy': policy(nonce) } })
  })
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

function headers(type: string): Record<string, string> {
  return {
    'Content-Type': type,
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Opener-Policy': 'same-origin',
  }
}

function notFound(): Response {
  return new Response('', { status: 404 })
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
