import type { VariantColorsResolver } from '@mantine/core'

const solid = {
  plum: { background: 'var(--rp-accent)', hover: 'var(--rp-accent-hover)', color: 'var(--rp-on-accent)' },
  red: { background: 'var(--rp-bad-fill)', hover: 'var(--rp-bad-fill-hover)', color: 'var(--rp-on-bad)' },
}

const quiet: Record<string, string> = {
  plum: 'var(--rp-accent-ink)',
  red: 'var(--rp-bad-ink)',
  green: 'var(--rp-good-ink)',
  amber: 'var(--rp-warn-ink)',
  blue: 'var(--rp-note-ink)',
}

/** The few looks a control may have: filled for the one main step, default for others, subtle inside rows. */
export const resolveVariant: VariantColorsResolver = ({ color, theme, variant }) => {
  const name = color || theme.primaryColor
  const ink = quiet[name] ?? 'var(--rp-ink-soft)'
  const none = '1px solid transparent'
  if (variant === 'filled') return { ...(name === 'red' ? solid.red : solid.plum), border: none }
  if (variant === 'light') {
    return {
      background: `var(--mantine-color-${name}-light)`,
      hover: `var(--mantine-color-${name}-light-hover)`,
      color: ink,
      border: none,
    }
  }
  if (variant === 'outline') {
    return { background: 'transparent', hover: 'var(--rp-hover)', color: ink, border: `1px solid ${ink}` }
  }
  if (variant === 'subtle')
    return { background: 'transparent', hover: 'var(--rp-hover)', color: ink, border: none }
  if (variant === 'transparent')
    return { background: 'transparent', hover: 'transparent', color: ink, border: none }
  return {
    background: 'var(--rp-raised)',
    hover: 'var(--rp-hover)',
    color: 'var(--rp-ink)',
    border: '1px solid var(--rp-line-control)',
  }
}
