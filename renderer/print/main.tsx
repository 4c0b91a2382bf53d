import i18next from 'i18next'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { manner, numbers } from '../../shared/i18n/interpolation.ts'
import { factsOf } from '../../shared/i18n/languages.ts'
import { type Colour, readableTone, textOn } from '../../shared/print/colour.ts'
import type { PackPage, PrintJob } from '../../shared/print/print-job.ts'
import { CurrencyContext, ZoneContext } from '../parts/format.ts'
import { dark, light } from '../ui/theme/scheme.ts'
import '../ui/theme/fonts.css'
import './paper.css'
import './plan.css'
import { AsText } from './as-text.ts'
import { fitPages, fitSheets, spareLines } from './fit-sheets.ts'
import { layOut, lengthOf } from './lay-out.ts'
import { breakLongAddresses } from './long-addresses.ts'
import { PackPageBody } from './pack-page.tsx'
import { PackPaper, packTitle } from './pack-paper.tsx'
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

const given = find('job').textContent ?? ''
// The empty template is read while a person still chooses where the file goes; the job's own page follows it.
if (given !== '"__JOB__"') window.paper = makePaper(JSON.parse(given) as PrintJob)

async function makePaper(job: PrintJob): Promise<number | string> {
  const { words, format } = job
  const { language, brand } = 'pack' in job ? job.pack : job.document
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
  document.title = titleOf(job)
  if (isWide(job)) page.dataset.paper = 'wide'
  const colours = coloursOf(brand.colour)
  for (const [name, value] of Object.entries({ ...light, ...colours }))
    page.style.setProperty(`--rp-${name}`, value)
  // The fonts are on their way while the plan is rendered.
  void loadFonts(given)
  const galley = find('galley')
  const paper = (
    <ZoneContext value={brand.timeZone}>
      <CurrencyContext value={brand.currency}>
        <AsText value={format === 'markdown'}>{paperOf(job)}</AsText>
      </CurrencyContext>
    </ZoneContext>
  )
  // A paper that fails says so: an empty file would be taken for an empty plan.
  const failed: unknown[] = []
  const root = createRoot(galley, { onUncaughtError: (error) => failed.push(error) })
  flushSync(() => root.render(paper))
  if (failed.length > 0) throw failed[0]
  if (format === 'page') return writePage(galley, { ...light, ...colours })
  if (format === 'markdown') return writePaper(galley)
  readFromRight(galley, dir)
  standBeside(galley, dir)
  await Promise.all([
    loadFonts(galley.textContent ?? ''),
    ...[...document.images].map((image) => image.decode()),
  ])
  breakLongAddresses(galley)
  fitSheets(galley)
  spareLines(galley, lengthOf('--body-height'))
  fitPages(galley, lengthOf('--body-height'))
  const count = layOut(galley, (place) => i18next.t('print.pageOf', place))
  hideOnScreen()
  return count
}

/** Seven days side by side need the long side of the sheet. */
function isWide(job: PrintJob): boolean {
  return 'document' in job && ['month', 'week'].includes(job.document.sheet?.kind ?? '')
}

function titleOf(job: PrintJob): string {
  if ('pack' in job) return packTitle(job.pack, i18next.t)
  const { document: plan } = job
  return plan.sheet ? sheetTitle(plan, plan.sheet, i18next.t) : planTitle(plan, i18next.t)
}

function paperOf(job: PrintJob) {
  if ('pack' in job)
    return job.format === 'page' ? <PackPageBody document={job.pack} /> : <PackPaper document={job.pack} />
  const { document: plan } = job
  return plan.sheet ? <SheetPaper plan={plan} sheet={plan.sheet} /> : <PlanPaper plan={plan} />
}

/** What stands in the owner's page: no style of an element's own, which that page's policy would not let through. */
function writePage(galley: HTMLElement, colours: Record<string, string>): string {
  for (const element of galley.querySelectorAll('[style]')) element.removeAttribute('style')
  const rules = (scheme: Record<string, string>) =>
    `:root{${Object.entries(scheme)
      .map(([name, value]) => `--rp-${name}:${value}`)
      .join(';')}}`
  const made: PackPage = {
    title: document.title,
    colours: `${rules(colours)}@media screen and (prefers-color-scheme:dark){${rules(dark)}}`,
    body: galley.innerHTML,
  }
  return JSON.stringify(made)
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
