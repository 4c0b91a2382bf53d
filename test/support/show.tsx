import { DirectionProvider, MantineProvider } from '@mantine/core'
import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { loadWords, startI18n } from '../../renderer/i18n.ts'
import { resolveVariables } from '../../renderer/ui/theme/variables.ts'
import { theme } from '../../renderer/ui/theme.ts'
import { type Language, languages } from '../../shared/i18n/languages.ts'

await Promise.all(languages.map(({ code }) => loadWords(code)))

/** Shows a part of the screen as the app would, in a language of choice. */
export function show(part: ReactNode, language: Language = 'en') {
  mendJsdom()
  startI18n(language)
  return render(part, {
    wrapper: ({ children }) => (
      <DirectionProvider>
        <MantineProvider theme={theme} cssVariablesResolver={resolveVariables} env="test">
          {children}
        </MantineProvider>
      </DirectionProvider>
    ),
  })
}

/** What a browser has and jsdom lacks, and the component kit asks for at mount. */
function mendJsdom(): void {
  window.matchMedia ??= (query) =>
    ({
      matches: false,
      media: query,
      addEventListener() {},
      removeEventListener() {},
    }) as unknown as MediaQueryList
  window.ResizeObserver ??= class {
    observe() {}
    unobserve() {}
    disconnect() {}
  }
  Element.prototype.scrollIntoView ??= () => {}
  // The editor asks where its letters stand.
  Range.prototype.getClientRects ??= () => [] as unknown as DOMRectList
  Range.prototype.getBoundingClientRect ??= () => new DOMRect()
  document.elementFromPoint ??= () => null
}
