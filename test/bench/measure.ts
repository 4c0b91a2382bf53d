import { setTimeout } from 'node:timers/promises'

/** What one benchmark found: ours over the baseline of the same run, medians of interleaved pairs. */
export type Result = {
  name: string
  ratio: number
  target: number
  ours: number
  baseline: number
  unit: string
  spread: string
}

export type Pair = { ours: () => Promise<number>; baseline: () => Promise<number> }

/** Runs ours and the baseline turn by turn, so that whatever else the machine does hits both. */
export async function compare(
  name: string,
  target: number,
  { ours, baseline }: Pair,
  { pairs = 15, unit = 'ms' }: { pairs?: number; unit?: string } = {},
): Promise<Result> {
  const found = { ours: [] as number[], baseline: [] as number[] }
  // The first pair warms caches on both sides and is not counted.
  for (let turn = -1; turn < pairs; turn++) {
    const base = await alone(baseline)
    const own = await alone(ours)
    if (turn < 0) continue
    found.baseline.push(base)
    found.ours.push(own)
  }
  const [own, base] = [median(found.ours), median(found.baseline)]
  const ratios = found.ours.map((value, at) => value / (found.baseline[at] as number))
  const spread = `${quantile(ratios, 0.25).toFixed(2)}-${quantile(ratios, 0.75).toFixed(2)}`
  return { name, ratio: own / base, target, ours: own, baseline: base, unit, spread }
}

/** What the other side goes on doing after its turn, reading ahead or collecting garbage, is not counted here. */
async function alone(measure: () => Promise<number>): Promise<number> {
  await setTimeout(150)
  return measure()
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (sorted.length - 1) * share
  const [low, high] = [sorted[Math.floor(at)] as number, sorted[Math.ceil(at)] as number]
  return low + (high - low) * (at - Math.floor(at))
}
