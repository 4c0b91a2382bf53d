import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { aFolder } from './workspace.ts'

/** Only root may mount; elsewhere these tests are reported as not run, and never as passed. */
export const canMount =
  process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/dev/loop-control')

function sh(command: string, ...args: string[]): void {
  execFileSync(command, args, { stdio: ['ignore', 'ignore', 'pipe'] })
}

/** Mounts on a folder of its own; taken off again when the test ends. */
function mount(...args: string[]): string {
  const folder = aFolder()
  sh('mount', ...args, folder)
  onTestFinished(() => {
    try {
      sh('umount', folder)
    } catch {
      sh('umount', '-l', folder)
    }
  })
  return folder
}

export function aSmallDisk(megabytes: number): string {
  return mount('-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs')
}

/** The same folder once more, where nobody may write, not even root. */
export function aReadOnlyViewOf(folder: string): string {
  const view = mount('--bind', folder)
  sh('mount', '-o', 'remount,ro,bind', view)
  return view
}

/**
 * A disk whose power can be cut: an ext4 image on XFS, which copies a file at one moment in no time. What the inner
 * file system has not flushed is in no copy.
 */
export function aDiskToCut() {
  if (!existsSync('/usr/sbin/mkfs.xfs') && !existsSync('/sbin/mkfs.xfs'))
    sh('apt-get', 'install', '-y', '-qq', 'xfsprogs')
  const outerImage = join(aFolder(), 'outer.img')
  sh('truncate', '-s', '2G', outerImage)
  sh('mkfs.xfs', '-q', '-m', 'reflink=1', outerImage)
  const outer = mount('-o', 'loop', outerImage)
  const image = join(outer, 'disk.img')
  sh('truncate', '-s', '64M', image)
  sh('mkfs.ext4', '-q', '-F', image)
  const live = mount('-o', 'loop', image)
  return {
    live,
    cut(name: string): string {
      const copy = join(outer, name)
      sh('cp', '--reflink=always', image, copy)
      return copy
    },
    /** What a machine would find at its next start. */
    async withCut<T>(copy: string, look: (folder: string) => T): Promise<T> {
      const folder = `${aFolder()}/after`
      mkdirSync(folder)
      sh('mount', '-o', 'loop', copy, folder)
      try {
        return look(folder)
      } finally {
        sh('umount', folder)
        sh('rm', copy)
      }
    },
  }
}
