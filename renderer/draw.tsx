import '@mantine/core/styles.layer.css'
import '@mantine/dates/styles.layer.css'
import '@mantine/notifications/styles.layer.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { sayWhy } from './saving.ts'

/** The first picture: what the page begins with is there by now. */
export function draw(root: HTMLElement): void {
  // A call nobody waited for failed: say it aloud rather than let the screen grow stale.
  window.addEventListener('unhandledrejection', (event) => sayWhy(event.reason))
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
}
