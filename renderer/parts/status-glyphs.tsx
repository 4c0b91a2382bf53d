import type { ReactNode } from 'react'

export type Glyph =
  | 'spark'
  | 'dashed'
  | 'half'
  | 'turn'
  | 'check'
  | 'pause'
  | 'cross'
  | 'ring'
  | 'arrow'
  | 'bars'
  | 'alert'

const line = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.6 }
/** Strokes cut out of a filled disc take the colour of the page under it. */
const cut = {
  fill: 'none',
  stroke: 'var(--rp-page)',
  strokeWidth: 1.8,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
} as const
const disc = <circle cx="8" cy="8" r="7" fill="currentColor" />

/** Drawn on a 16 by 16 field; each is told from the others by its shape alone, also in grey print. */
export const glyphs: Record<Glyph, ReactNode> = {
  spark: (
    <path d="M8 1.5 9.8 6.2 14.5 8 9.8 9.8 8 14.5 6.2 9.8 1.5 8 6.2 6.2Z" {...line} strokeLinejoin="round" />
  ),
  dashed: <circle cx="8" cy="8" r="6.2" {...line} strokeDasharray="2.6 2.3" />,
  ring: <circle cx="8" cy="8" r="6.2" {...line} />,
  half: (
    <>
      <circle cx="8" cy="8" r="6.2" {...line} />
      <path d="M8 4a4 4 0 0 1 0 8Z" fill="currentColor" />
    </>
  ),
  turn: (
    <>
      {disc}
      <path d="M10.8 9.9A3.3 3.3 0 1 1 10.9 6.4M11.2 4.2V6.7H8.7" {...cut} strokeWidth={1.5} />
    </>
  ),
  check: (
    <>
      {disc}
      <path d="M5 8.3 7.2 10.4 11 5.9" {...cut} />
    </>
  ),
  pause: (
    <>
      {disc}
      <path d="M6.3 5.5V10.5M9.7 5.5V10.5" {...cut} />
    </>
  ),
  cross: (
    <>
      <rect x="1.5" y="1.5" width="13" height="13" rx="2.5" fill="currentColor" />
      <path d="M5.6 5.6 10.4 10.4M10.4 5.6 5.6 10.4" {...cut} />
    </>
  ),
  arrow: (
    <>
      {disc}
      <path d="M8 11V5.2M5.4 7.6 8 5 10.6 7.6" {...cut} />
    </>
  ),
  bars: (
    <>
      <rect x="1" y="1" width="14" height="14" rx="3" fill="currentColor" />
      <path d="M5 11V8.5M8 11V5M11 11V7" {...cut} />
    </>
  ),
  alert: (
    <>
      <path
        d="M8 1 15.4 14.2H.6Z"
        fill="currentColor"
        strokeLinejoin="round"
        stroke="currentColor"
        strokeWidth="0.8"
      />
      <path d="M8 6V9.4M8 11.9V12" {...cut} />
    </>
  ),
}
