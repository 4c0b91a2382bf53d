import type { ReactNode } from 'react'

/** How many marks there are to choose from. */
export const pillarMarkCount = 12

const shapes: ReactNode[] = [
  <circle key="circle" cx="6" cy="6" r="5" />,
  <rect key="square" x="1.5" y="1.5" width="9" height="9" rx="1" />,
  <path key="triangle" d="M6 1 11.2 10.6H.8Z" />,
  <path key="diamond" d="M6 .4 11.6 6 6 11.6.4 6Z" />,
  <path key="hexagon" d="M3.2 1.2h5.6L11.6 6 8.8 10.8H3.2L.4 6Z" />,
  <path key="cross" d="M4.2 1h3.6v3.2H11v3.6H7.8V11H4.2V7.8H1V4.2h3.2Z" />,
]

/** The CSS colour of a pillar mark, for bars and lines that continue it. */
export function pillarHue(mark: number): string {
  return `var(--rp-hue-${(mark % 8) + 1})`
}

/** A pillar's one mark: six shapes and eight hues give twelve that differ in both; its name always stands near. */
export function PillarSwatch({ mark, size = 12 }: { mark: number; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 12 12"
      fill={pillarHue(mark)}
      style={{ flex: 'none' }}
      aria-hidden="true"
    >
      {shapes[mark % shapes.length]}
    </svg>
  )
}
