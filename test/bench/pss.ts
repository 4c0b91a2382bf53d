import { readdirSync, readFileSync } from 'node:fs'

/** Megabytes of a process and all its children, shared pages counted once (PSS). */
export function memoryOf(pid: number): number {
  const kilobytes = [pid, ...descendants(pid)].reduce((sum, one) => sum + pssOf(one), 0)
  return kilobytes / 1024
}

function pssOf(pid: number): number {
  try {
    return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0)
  } catch {
    // The process ended while it was looked at.
    return 0
  }
}

function descendants(pid: number): number[] {
  const parents = new Map<number, number[]>()
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8')
      const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
      parents.set(parent, [...(parents.get(parent) ?? []), Number(name)])
    } catch {}
  }
  const found: number[] = []
  for (const waiting = [pid]; waiting.length > 0; ) {
    const children = parents.get(waiting.pop() as number) ?? []
    found.push(...children)
    waiting.push(...children)
  }
  return found
}
