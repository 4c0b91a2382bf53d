import i18next from 'i18next'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { type Colour, readableTone, textOn } from '../../shared/colour.ts'
import type { PrintJob } from '../../shared/exports.ts'
import { manner, numbers } from '../../shared/i18n/interpolation.ts'
import { factsOf } from '../../shared/i18n/languages.ts'
import { CurrencyContext, ZoneContext } from '../parts/format.ts'
import { light } from '../ui/theme/scheme.ts'
import '../ui/theme/fonts.css'
import './paper.css'
import './plan.css'
import { AsText } from './as-text.ts'
import { fitSheets } from './fit-sheets.ts'
import { layOut } from './lay-out.ts'
import { breakLongAddresses } from './long-addresses.ts'
import { PlanPaper, planTitle } from './plan-paper.tsx'
import { readFromRight, standBeside } from './right-to-left.ts'
import { SheetPaper, sheetTitle } from './sheets.tsx'
import { writePaper } from './write-markdown.ts'

declare global {
  interface Window {
    /** Settles when every page is laid out, with their count; or with the paper as Markdown, when that is wanted. */
    paper: Promise<number | string>
  }
}

const job = find('job').textContent ?? ''
window.paper = makePaper(JSON.parse(job) as PrintJob)

async function makePaper({ document: plan, words, format }: PrintJob): Promise<number | string> {
  const { language } = plan
  // At once: what runs while the script is first read is kept compiled.
  void i18next.use(numbers).init({
    initAsync: false,
    resources: { [language]: { translation: words } },
    lng: language,
    ...manner,
  })
  const page = document.documentElement
  page.lang = language
  const { dir } = factsOf(language)
  page.dir = dir
  document.title = plan.sheet ? sheetTitle(plan, plan.sheet, i18next.t) : planTitle(plan, i18next.t)
  for (const [name, value] of Object.entries({ ...light, ...coloursOf(plan.brand.colour) }))
    page.style.setProperty(`--rp-${name}`, value)
  // The fonts are on their way while the plan is rendered.
  void loadFonts(job)
  const galley = find('galley')
  const paper = (
    <ZoneContext value={plan.brand.timeZone}>
      <CurrencyContext value={plan.brand.currency}>
        <AsText value={format === 'markdown'}>
          {plan.sheet ? <SheetPaper plan={plan} sheet={plan.sheet} /> : <PlanPaper plan={plan} />}
        </AsText>
      </CurrencyContext>
    </ZoneContext>
  )
  flushSync(() => createRoot(galley).render(paper))
  if (format === 'markdown') return writePaper(galley)
  readFromRight(galley, dir)
  standBeside(galley, dir)
  await Promise.all([
    loadFonts(galley.textContent ?? ''),
    ...[...document.images].map((image) => image.decode()),
  ])
  breakLongAddresses(galley)
  fitSheets(galley)
  const count = layOut(galley, (place) => i18next.t('print.pageOf', place))
  hideOnScreen()
  return count
}

/**
 * The weights that paper uses, for the letters on it: the measure of a line is known only when they are there.
 * `document.fonts.ready` would also wait for a frame, which a window nobody sees has no use for.
 */
async function loadFonts(text: string): Promise<void> {
  const letters = [...new Set(text)].join('')
  const weights = [400, 500, 600].map((weight) =>
    document.fonts.load(`${weight} 9pt "Noto Sans", "Noto Sans Hebrew"`, letters),
  )
  await Promise.all(weights)
}

/** The brand's own colour in the place of ours: as it is where it fills, darker where it is text. */
function coloursOf(colour: Colour | null): Record<string, Colour> {
  return colour ? { accent: colour, 'accent-ink': readableTone(colour), 'on-accent': textOn(colour) } : {}
}

/** The printer lays the pages out for paper; laying them out for this screen as well would only take time. */
function hideOnScreen(): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync('@media screen { body { display: none } }')
  document.adoptedStyleSheets = [sheet]
}

function find(id: string): HTMLElement {
  const found = document.getElementById(id)
  if (!found) throw new Error(`print.html has lost its ${id}`)
  return found
}
