/** Drawn on a 16 by 16 field as one line each: a crowded month holds hundreds, and every further shape is laid out. */
const lines = {
  clash: 'M8 2 14.6 13.6H1.4ZM8 6.4V9.7M8 11.7V11.8',
  loose:
    'M7.2 4.6 8.4 3.4A2.97 2.97 0 0 1 12.6 7.6L11.4 8.8M8.8 11.4 7.6 12.6A2.97 2.97 0 0 1 3.4 8.4L4.6 7.2M11.4 13V14.6M13 11.4H14.6M4.6 3V1.4M3 4.6H1.4',
} as const

interface TileSignProps {
  sign: keyof typeof lines
  /** What it says to whoever cannot see it. */
  label: string
  className?: string | undefined
}

/** A small sign on a tile beside its status, in the colour of what it stands in. */
export function TileSign({ sign, label, className }: TileSignProps) {
  return (
    <svg className={className} width={13} height={13} viewBox="0 0 16 16" role="img" aria-label={label}>
      <path
        d={lines[sign]}
        fill="none"
        stroke="currentColor"
        strokeWidth={1.6}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
