import type { Result } from './measure.ts'
import type { Bench } from './place.ts'

export async function benchPrint(_bench: Bench): Promise<Result[]> {
  return []
}
