import type { GateReply } from '../../shared/gate.ts'
import { type Glyph, glyphs } from './status-glyphs.tsx'

const glyphOf: Record<GateReply | 'none', Glyph> = { yes: 'check', no: 'cross', unsure: 'half', none: 'ring' }

/** The mark of an answer, told by its shape; a no wears no red, because it is a good answer. */
export function GateMark({ answer, size = 16 }: { answer: GateReply | undefined; size?: number }) {
  const color = answer === undefined ? 'var(--rp-ink-faint)' : 'var(--rp-accent-ink)'
  return (
    <svg viewBox="0 0 16 16" width={size} height={size} style={{ color, flex: 'none' }} aria-hidden="true">
      {glyphs[glyphOf[answer ?? 'none']]}
    </svg>
  )
}
