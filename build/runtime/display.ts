/** A display for machines without a screen: our own Xvfb, which ends with us however we end. */
import { spawn } from 'node:child_process'
import { isOnPath } from './libraries.ts'

export type Display = { env: NodeJS.ProcessEnv; stop: () => void }

export function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

/** The environment for windows: the person's own display, or a hidden one that `stop` ends. */
export async function openDisplay(): Promise<Display> {
  if (hasDisplay()) return { env: { ...process.env }, stop: () => {} }
  // Xvfb picks a free number and tells it on file descriptor 3; setpriv ends it even when we are killed.
  const xvfb = ['Xvfb', '-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp', '-noreset']
  const [command = 'Xvfb', ...args] = isOnPath('setpriv') ? ['setpriv', '--pdeathsig', 'KILL', ...xvfb] : xvfb
  const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
  const number = await new Promise<string>((resolve, reject) => {
    let text = ''
    child.stdio[3]?.on('data', (chunk: Buffer) => {
      text += chunk.toString()
      if (text.includes('\n')) resolve(text.trim())
    })
    child.on('error', reject)
    child.on('exit', (code) => reject(new Error(`The hidden display did not start (${code}).`)))
  })
  child.unref()
  const stop = () => {
    process.off('exit', stop)
    child.kill('SIGKILL')
  }
  process.on('exit', stop)
  return { env: { ...process.env, DISPLAY: `:${number}` }, stop }
}

/** What Electron needs said on this machine: as root its own sandbox of the operating system cannot start. */
export function electronSwitches(): string[] {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []
}
