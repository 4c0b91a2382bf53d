import { createTheme } from '@mantine/core'
import { components } from './theme/components.ts'
import { amber, blue, green, type Hue, night, paper, plum, red } from './theme/palette.ts'
import { resolveVariant } from './theme/variants.ts'

/** One family at one weight for Latin with Turkish, Greek and Hebrew; the fonts are in theme/fonts.css. */
const fontFamily = "'Noto Sans', 'Noto Sans Hebrew', sans-serif"

const tuple = (hue: Hue) => [...hue] as [...Hue]

export const theme = createTheme({
  primaryColor: 'plum',
  primaryShade: { light: 7, dark: 3 },
  white: paper[0],
  black: paper[9],
  colors: {
    plum: tuple(plum),
    gray: tuple(paper),
    dark: tuple(night),
    green: tuple(green),
    amber: tuple(amber),
    red: tuple(red),
    blue: tuple(blue),
  },
  variantColorResolver: resolveVariant,
  fontFamily,
  fontFamilyMonospace: "ui-monospace, 'Cascadia Mono', Menlo, 'DejaVu Sans Mono', monospace",
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '18px', xl: '24px' },
  lineHeights: { xs: '16px', sm: '20px', md: '20px', lg: '24px', xl: '32px' },
  fontWeights: { regular: '400', medium: '500', bold: '600' },
  headings: {
    fontFamily,
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '24px', lineHeight: '32px' },
      h2: { fontSize: '18px', lineHeight: '24px' },
      h3: { fontSize: '14px', lineHeight: '20px' },
      h4: { fontSize: '13px', lineHeight: '20px' },
      h5: { fontSize: '12px', lineHeight: '16px' },
      h6: { fontSize: '12px', lineHeight: '16px' },
    },
  },
  spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  radius: { xs: '2px', sm: '4px', md: '6px', lg: '8px', xl: '12px' },
  defaultRadius: 'sm',
  shadows: {
    xs: 'none',
    sm: '0 1px 2px rgba(33, 20, 12, 0.10)',
    md: '0 2px 4px rgba(33, 20, 12, 0.06), 0 8px 24px rgba(33, 20, 12, 0.12)',
    lg: '0 4px 8px rgba(33, 20, 12, 0.08), 0 16px 40px rgba(33, 20, 12, 0.16)',
    xl: '0 4px 8px rgba(33, 20, 12, 0.08), 0 16px 40px rgba(33, 20, 12, 0.16)',
  },
  respectReducedMotion: true,
  components,
})
