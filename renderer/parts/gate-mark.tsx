import type { ReactNode } from 'react'
import type { GateReply } from '../../shared/strategy/gate.ts'
import { type Glyph, glyphs } from './status-glyphs.tsx'

type Look = { glyph: Glyph; hue: string; outline: ReactNode }

const line = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.4 }
const stroke = { ...line, strokeLinecap: 'round', strokeLinejoin: 'round' } as const

/** One shape and hue for each answer; a no wears no red, because it is a good answer. */
const looks: Record<GateReply | 'none', Look> = {
  yes: {
    glyph: 'check',
    hue: 'var(--rp-good-mark)',
    outline: (
      <>
        <circle cx="8" cy="8" r="6.3" {...line} />
        <path d="M5.2 8.3 7.2 10.3 10.8 6" {...stroke} />
      </>
    ),
  },
  no: {
    glyph: 'cross',
    hue: 'var(--rp-ink-soft)',
    outline: (
      <>
        <rect x="2.2" y="2.2" width="11.6" height="11.6" rx="2.2" {...line} />
        <path d="M5.8 5.8 10.2 10.2M10.2 5.8 5.8 10.2" {...stroke} />
      </>
    ),
  },
  unsure: {
    glyph: 'half',
    hue: 'var(--rp-note-mark)',
    outline: (
      <>
        <circle cx="8" cy="8" r="6.3" {...line} />
        <path d="M8 4.6a3.4 3.4 0 0 1 0 6.8Z" {...stroke} />
      </>
    ),
  },
  none: { glyph: 'ring', hue: 'var(--rp-ink-faint)', outline: glyphs.ring },
}

interface GateMarkProps {
  answer: GateReply | undefined
  size?: number
  /** Only offered, not given: drawn as an outline without its hue. */
  isOffered?: boolean
}

/** The mark of an answer. */
export function GateMark({ answer, size = 16, isOffered = false }: GateMarkProps) {
  const { glyph, hue, outline } = looks[answer ?? 'none']
  const color = isOffered ? 'var(--rp-ink-faint)' : hue
  return (
    <svg viewBox="0 0 16 16" width={size} height={size} style={{ color, flex: 'none' }} aria-hidden="true">
      {isOffered ? outline : glyphs[glyph]}
    </svg>
  )
}
