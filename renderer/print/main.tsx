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

const fonts = [400, 500, 600].map((weight) => `${weight} 9pt "Noto Sans", "Noto Sans Hebrew"`)

window.paper = makePaper(JSON.parse(find('job').textContent ?? '') as PrintJob)

async function makePaper({ document: plan, words }: PrintJob): Promise<number> {
  const { language } = plan
  await i18next.use(initReactI18next).init({
    resources: { [language]: { translation: words } },
    lng: language,
    interpolation: { escapeValue: false },
  })
  const page = document.documentElement
  page.lang = language
  page.dir = factsOf(language).dir
  document.title = planTitle(plan, i18next.t)
  for (const [name, value] of Object.entries(light)) page.style.setProperty(`--rp-${name}`, value)
  // Fonts come while the plan is rendered.
  const text = JSON.stringify(plan)
  for (const font of fonts) void document.fonts.load(font, text)
  const galley = find('galley')
  flushSync(() => createRoot(galley).render(<PlanPaper plan={plan} />))
  // Asking for a height makes the page ask for its fonts; the measure of a line is known only when they are there.
  galley.getBoundingClientRect()
  await document.fonts.ready
  return layOut(galley, ({ number, count }) => i18next.t('print.pageOf', { number, count }))
}

function find(id: string): HTMLElement {
  const found = document.getElementById(id)
  if (!found) throw new Error(`print.html has lost its ${id}`)
  return found
}
