import i18next from 'i18next'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { initReactI18next } from 'react-i18next'
import type { PrintJob } from '../../shared/exports.ts'
import { factsOf } from '../../shared/i18n/languages.ts'
import { light } from '../ui/theme/scheme.ts'
import '../ui/theme/fonts.css'
import './paper.css'
import './plan.css'
import { layOut } from './lay-out.ts'
import { PlanPaper, planTitle } from './plan-paper.tsx'

declare global {
  interface Window {
    /** Settles when every page is laid out; main prints then. */
    paper: Promise<number>
  }
}

window.paper = makePaper(JSON.parse(find('job').textContent ?? '') as PrintJob)

async function makePaper({ document: plan, words }: PrintJob): Promise<number> {
  const { language } = plan
  await i18next.use(initReactI18next).init({
    resources: { [language]: { translation: words } },
    lng: language,
    interpolation: { escapeValue: false },
    // The words of a sheet never change, so no part of it needs to listen for that.
    react: { bindI18n: '', useSuspense: false },
  })
  const page = document.documentElement
  page.lang = language
  page.dir = factsOf(language).dir
  document.title = planTitle(plan, i18next.t)
  for (const [name, value] of Object.entries(light)) page.style.setProperty(`--rp-${name}`, value)
  // Fonts come while the plan is rendered: the measure of a line is known only when they are there.
  const fonts = loadFonts(JSON.stringify(plan))
  const galley = find('galley')
  flushSync(() => createRoot(galley).render(<PlanPaper plan={plan} />))
  await fonts
  await document.fonts.ready
  return layOut(galley, ({ number, count }) => i18next.t('print.pageOf', { number, count }))
}

/** The weights that paper uses, for the letters of this text. */
async function loadFonts(text: string): Promise<void> {
  const letters = [...new Set(text)].join('')
  const weights = [400, 500, 600].map((weight) =>
    document.fonts.load(`${weight} 9pt "Noto Sans", "Noto Sans Hebrew"`, letters),
  )
  await Promise.all(weights)
}

function find(id: string): HTMLElement {
  const found = document.getElementById(id)
  if (!found) throw new Error(`print.html has lost its ${id}`)
  return found
}
