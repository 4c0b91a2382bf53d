import type { CSSVariablesResolver } from '@mantine/core'
import { dark, light, type Token } from './scheme.ts'

function own(scheme: Record<Token, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(scheme).map(([name, value]) => [`--rp-${name}`, value]))
}

function toned(hue: string, tone: 'good' | 'warn' | 'bad' | 'note'): Record<string, string> {
  return {
    [`--mantine-color-${hue}-filled`]: `var(--rp-${tone}-ink)`,
    [`--mantine-color-${hue}-filled-hover`]: `var(--rp-${tone}-ink)`,
    [`--mantine-color-${hue}-light`]: `var(--rp-${tone}-soft)`,
    [`--mantine-color-${hue}-light-hover`]: `var(--rp-${tone}-soft)`,
    [`--mantine-color-${hue}-light-color`]: `var(--rp-${tone}-ink)`,
    [`--mantine-color-${hue}-outline`]: `var(--rp-${tone}-mark)`,
    [`--mantine-color-${hue}-text`]: `var(--rp-${tone}-ink)`,
  }
}

/** Points every colour of the component kit at our own tokens, so that a scheme change is one set of variables. */
const kit: Record<string, string> = {
  '--mantine-color-body': 'var(--rp-page)',
  '--mantine-color-text': 'var(--rp-ink)',
  '--mantine-color-bright': 'var(--rp-ink)',
  '--mantine-color-dimmed': 'var(--rp-ink-soft)',
  '--mantine-color-placeholder': 'var(--rp-ink-faint)',
  '--mantine-color-anchor': 'var(--rp-accent-ink)',
  '--mantine-color-error': 'var(--rp-bad-ink)',
  '--mantine-color-success': 'var(--rp-good-ink)',
  '--mantine-color-default': 'var(--rp-raised)',
  '--mantine-color-default-hover': 'var(--rp-hover)',
  '--mantine-color-default-color': 'var(--rp-ink)',
  '--mantine-color-default-border': 'var(--rp-line-strong)',
  '--mantine-color-disabled': 'var(--rp-sunk)',
  '--mantine-color-disabled-color': 'var(--rp-ink-faint)',
  '--mantine-color-disabled-border': 'var(--rp-line)',
  '--mantine-primary-color-contrast': 'var(--rp-on-accent)',
  '--mantine-color-plum-filled': 'var(--rp-accent)',
  '--mantine-color-plum-filled-hover': 'var(--rp-accent-hover)',
  '--mantine-color-plum-light': 'var(--rp-accent-soft)',
  '--mantine-color-plum-light-hover': 'var(--rp-accent-soft-hover)',
  '--mantine-color-plum-light-color': 'var(--rp-accent-ink)',
  '--mantine-color-plum-outline': 'var(--rp-accent-ink)',
  '--mantine-color-plum-outline-hover': 'var(--rp-hover)',
  '--mantine-color-plum-text': 'var(--rp-accent-ink)',
  '--mantine-color-gray-filled': 'var(--rp-ink-soft)',
  '--mantine-color-gray-filled-hover': 'var(--rp-ink)',
  '--mantine-color-gray-light': 'var(--rp-sunk)',
  '--mantine-color-gray-light-hover': 'var(--rp-hover)',
  '--mantine-color-gray-light-color': 'var(--rp-ink-soft)',
  '--mantine-color-gray-outline': 'var(--rp-line-strong)',
  '--mantine-color-gray-text': 'var(--rp-ink-soft)',
  ...toned('green', 'good'),
  ...toned('amber', 'warn'),
  ...toned('red', 'bad'),
  ...toned('blue', 'note'),
}

export const resolveVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: { ...own(light), ...kit },
  dark: { ...own(dark), ...kit },
})
