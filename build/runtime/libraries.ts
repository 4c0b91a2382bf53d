/** The system libraries and tools that a bare Linux lacks; elsewhere the system brings all of them. */
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run, runOrThrow } from './run.ts'
import { say } from './say.ts'

/** Debian's package for each library that Electron links; later Debians and Ubuntus name some of them `...t64`. */
const packageOfLibrary: Record<string, string> = {
  'libasound.so.2': 'libasound2',
  'libatk-1.0.so.0': 'libatk1.0-0',
  'libatk-bridge-2.0.so.0': 'libatk-bridge2.0-0',
  'libatspi.so.0': 'libatspi2.0-0',
  'libcairo.so.2': 'libcairo2',
  'libcups.so.2': 'libcups2',
  'libdbus-1.so.3': 'libdbus-1-3',
  'libdrm.so.2': 'libdrm2',
  'libexpat.so.1': 'libexpat1',
  'libgbm.so.1': 'libgbm1',
  'libgio-2.0.so.0': 'libglib2.0-0',
  'libglib-2.0.so.0': 'libglib2.0-0',
  'libgobject-2.0.so.0': 'libglib2.0-0',
  'libgtk-3.so.0': 'libgtk-3-0',
  'libnspr4.so': 'libnspr4',
  'libnss3.so': 'libnss3',
  'libnssutil3.so': 'libnss3',
  'libpango-1.0.so.0': 'libpango-1.0-0',
  'libsmime3.so': 'libnss3',
  'libudev.so.1': 'libudev1',
  'libX11.so.6': 'libx11-6',
  'libxcb.so.1': 'libxcb1',
  'libXcomposite.so.1': 'libxcomposite1',
  'libXdamage.so.1': 'libxdamage1',
  'libXext.so.6': 'libxext6',
  'libXfixes.so.3': 'libxfixes3',
  'libxkbcommon.so.0': 'libxkbcommon0',
  'libXrandr.so.2': 'libxrandr2',
}

/** Programs beside the libraries: a display without a screen, a reader of PDFs for the tests, a font for print footers. */
const packageOfTool: Record<string, string> = {
  Xvfb: 'xvfb',
  pdftotext: 'poppler-utils',
  'fc-list': 'fontconfig fonts-dejavu-core',
}

const compilerTools: Record<string, string> = { python3: 'python3', make: 'make', 'g++': 'g++' }

/** For tests that pull the plug or watch every connection; only root can run those. */
const testTools: Record<string, string> = { strace: 'strace', 'mkfs.xfs': 'xfsprogs' }

/** Looks for what Electron in this folder misses; as root installs it, else says the one command that does. */
export async function ensureSystemLibraries(electronFolder: string): Promise<void> {
  if (process.platform !== 'linux') return
  const electron = join(electronFolder, 'electron')
  const libraries = existsSync(electron) ? await missingLibraries(electron) : []
  const names = libraries.map((library) => packageOfLibrary[library] ?? library)
  await ensurePackages([...names, ...missingTools(packageOfTool)], 'Electron needs system libraries')
}

export async function ensureCompiler(): Promise<void> {
  if (process.platform === 'linux')
    await ensurePackages(missingTools(compilerTools), 'SQLite is compiled once, with a compiler')
}

/** Tools of tests that need root; without root those tests are reported as not run. */
export async function ensureTestTools(): Promise<void> {
  if (process.platform === 'linux' && process.getuid?.() === 0 && isOnPath('apt-get'))
    await ensurePackages(missingTools(testTools), 'Some tests need tools of the system')
}

/** The libraries, by their file names, that the system's linker does not find for this program. */
export async function missingLibraries(program: string): Promise<string[]> {
  const { stdout } = await run('ldd', [program])
  return parseMissing(stdout)
}

export function parseMissing(lddText: string): string[] {
  return [...lddText.matchAll(/^\s*(\S+) => not found/gm)].flatMap(([, library]) => library ?? [])
}

function missingTools(packages: Record<string, string>): string[] {
  return Object.entries(packages).flatMap(([tool, names]) => (isOnPath(tool) ? [] : names.split(' ')))
}

export function isOnPath(tool: string): boolean {
  // A person's PATH often lacks the system's own tools.
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/sbin']
  return folders.some((folder) => folder !== '' && existsSync(join(folder, tool)))
}

async function ensurePackages(missing: string[], why: string): Promise<void> {
  const names = [...new Set(missing)].sort()
  if (names.length === 0) return
  const isDebian = isOnPath('apt-get')
  const isRoot = process.getuid?.() === 0
  if (!isDebian) throw new Error(`${why}. Please install: ${names.join(' ')}`)
  if (!isRoot) {
    throw new Error(
      `${why}. Please run once:\n  sudo apt-get update && sudo apt-get install -y ${names.join(' ')}`,
    )
  }
  say(`${why}; installing: ${names.join(' ')}`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const lock = ['-o', 'DPkg::Lock::Timeout=300']
  await runOrThrow('apt-get', ['update', '-q', ...lock], { env })
  const known = await Promise.all(names.map(nameHere))
  await runOrThrow('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...lock, ...known], { env })
}

async function nameHere(name: string): Promise<string> {
  const later = await run('apt-cache', ['show', '--no-all-versions', `${name}t64`])
  return later.code === 0 && later.stdout !== '' ? `${name}t64` : name
}
