import './ui/theme/fonts.css'
import './ui/theme/base.css'
import { connect } from './api.ts'
import { lastLanguage, loadWords, startI18n } from './i18n.ts'
import { listen } from './live.ts'
import { currentPlace, lastScreen } from './place.ts'
import { loadScreen, prepareScreen } from './screens.ts'
import { allowStyleText } from './trusted.ts'
import { loadLetters } from './ui/theme/fonts.ts'
import { readKnown, screenLanguage } from './workspace.ts'

allowStyleText()
// On their way while main is asked what it knows: this file is small, so that nothing waits for what draws.
const drawing = import('./draw.tsx')
const likely = Promise.all([
  drawing,
  loadScreen(lastScreen()),
  loadWords(lastLanguage()),
  loadLetters(lastLanguage()),
])
await connect()
void listen()
const known = await readKnown()
const language = screenLanguage(known)
await Promise.all([
  likely,
  loadWords(language),
  loadLetters(language),
  known.workspace && prepareScreen(currentPlace().screen),
])
startI18n(language)
const root = document.getElementById('root')
if (!root) throw new Error('index.html has lost its root')
const { draw } = await drawing
draw(root)
