import '@mantine/core/styles.layer.css'
import '@mantine/dates/styles.layer.css'
import '@mantine/notifications/styles.layer.css'
import './ui/theme/fonts.css'
import './ui/theme/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { connect } from './api.ts'
import { App } from './app.tsx'
import { lastLanguage, loadWords, startI18n } from './i18n.ts'
import { listen } from './live.ts'
import { currentPlace, lastScreen } from './place.ts'
import { sayWhy } from './saving.ts'
import { loadScreen, prepareScreen } from './shell/screens.tsx'
import { allowStyleText } from './trusted.ts'
import { loadLetters } from './ui/theme/fonts.ts'
import { readKnown, screenLanguage } from './workspace.ts'

allowStyleText()
// On their way while main is asked what it knows.
const likely = Promise.all([loadScreen(lastScreen()), loadWords(lastLanguage()), loadLetters(lastLanguage())])
await connect()
void listen()
const known = await readKnown()
const language = screenLanguage(known)
await likely
await Promise.all([
  loadWords(language),
  loadLetters(language),
  known.workspace && prepareScreen(currentPlace().screen),
])
startI18n(language)

// A call nobody waited for failed: say it aloud rather than let the screen grow stale.
window.addEventListener('unhandledrejection', (event) => sayWhy(event.reason))

const root = document.getElementById('root')
if (!root) throw new Error('index.html has lost its root')
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
