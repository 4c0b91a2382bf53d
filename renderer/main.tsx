import './no-eval.ts'
import '@mantine/core/styles.css'
import '@mantine/dates/styles.css'
import '@mantine/notifications/styles.css'
import './ui/theme/fonts.ts'
import './ui/theme/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { connect } from './api.ts'
import { App } from './app.tsx'
import { startI18n } from './i18n.ts'
import { listen } from './live.ts'
import { allowStyleText } from './trusted.ts'
import { readKnown, screenLanguage } from './workspace.ts'

allowStyleText()
await connect()
void listen()
startI18n(screenLanguage(await readKnown()))

const root = document.getElementById('root')
if (!root) throw new Error('index.html has lost its root')
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
