import FullCalendar, { type CalendarRef } from '@fullcalendar/react'
import dayGrid from '@fullcalendar/react/daygrid'
import classic from '@fullcalendar/react/themes/classic'
import { createRef } from 'react'
import { createRoot } from 'react-dom/client'
import '@fullcalendar/react/skeleton.css'
import '@fullcalendar/react/themes/classic/theme.css'
import '@fullcalendar/react/themes/classic/palette.css'
import { api, connect } from '../../../renderer/api.ts'
import { addMonths, dayOf } from '../../../shared/day.ts'
import type { ContactImportAnswers } from '../../../shared/imports/contact-preview.ts'
import { answersOf } from '../../../shared/imports/figures/answers.ts'
import type { ImportAnswers } from '../../../shared/imports/preview.ts'
import { type PlanRequest, planSections } from '../../../shared/print/exports.ts'

/** Milliseconds of one part, and the longest that a small call waited for its reply meanwhile. */
type Watched = { took: number; longestCall: number }

/** What a benchmark calls in this page: our typed client on the real port, and the calendar library by itself. */
declare global {
  interface Window {
    bench: {
      /** Mean milliseconds of one small typed call. */
      call(times: number): Promise<number>
      /** Mean milliseconds of one drop, until the reply that follows COMMIT. */
      drop(times: number): Promise<number>
      /** Shows one month with this many events, then goes on to the next, which has as many: milliseconds. */
      mountMonths(events: number): Promise<void>
      nextMonth(): Promise<number>
      /** Opens the file that the system's dialog names, imports it and takes the import back. */
      import(): Promise<Record<'preview' | 'import' | 'undo', Watched>>
      /** Imports it, and stops half way: milliseconds until all is as before, and how many posts were kept. */
      cancelImport(): Promise<{ took: number; kept: number }>
      /** Milliseconds of each search, from the call to the answer. */
      search(words: string[]): Promise<number[]>
      /** The same with contacts: waits until search knows them all, and looks for those that are here twice. */
      contacts(): Promise<
        Record<'preview' | 'import' | 'catchUp' | 'search' | 'undo', Watched> & {
          added: number
          groups: number
        }
      >
      /** One whole export of a plan, from the file chosen to the file written: milliseconds. */
      plan(): Promise<number>
      /** The same of the review of the last month. */
      review(): Promise<number>
    }
  }
}

const root = createRoot(document.getElementById('root') as HTMLElement)
const calendar = createRef<CalendarRef>()
let direction = 1

window.bench = {
  async call(times) {
    const begun = performance.now()
    for (let turn = 0; turn < times; turn++) await api.app.settings()
    return (performance.now() - begun) / times
  },
  async drop(times) {
    const { variants } = await api.calendar.addPost({
      title: 'Dropped',
      day: '2031-05-01',
      time: null,
      channelId: null,
    })
    const ids = variants.map(({ id }) => id)
    const begun = performance.now()
    for (let turn = 0; turn < times; turn++) {
      await api.calendar.moveVariants({ ids, day: `2031-05-${String((turn % 28) + 2).padStart(2, '0')}` })
    }
    return (performance.now() - begun) / times
  },
  async search(words) {
    const took: number[] = []
    for (const search of words) {
      const begun = performance.now()
      await api.search.find({ search, limit: 50 })
      took.push(performance.now() - begun)
    }
    return took
  },
  async mountMonths(events) {
    const made = ['2031-03', '2031-04'].flatMap((month) =>
      Array.from({ length: events }, (_, at) => ({
        id: `${month}-${at}`,
        title: `Post ${at}`,
        start: `${month}-${String((at % 28) + 1).padStart(2, '0')}T${String(8 + (at % 12)).padStart(2, '0')}:00`,
      })),
    )
    root.render(
      <FullCalendar
        ref={calendar}
        plugins={[dayGrid, classic]}
        initialView="dayGridMonth"
        initialDate="2031-03-15"
        dayMaxEvents={5}
        events={made}
      />,
    )
    await settled()
  },
  async nextMonth() {
    const begun = performance.now()
    const shown = calendar.current?.getApi()
    if (direction > 0) shown?.next()
    else shown?.prev()
    direction = -direction
    await settled()
    return performance.now() - begun
  },
  async import() {
    let answers: ImportAnswers | undefined
    const preview = await watch(async () => {
      const round = await api.imports.open({ tokens: null })
      const opened = round?.files[0]
      if (opened?.ok) answers = opened
    })
    const imported = await watch(async () => {
      if (!answers) throw new Error('The export was refused')
      for await (const _step of await api.imports.run({ files: [answersOf(answers)] }));
    })
    const undo = await watch(() => api.history.undo())
    await api.imports.leave()
    return { preview, import: imported, undo }
  },
  async cancelImport() {
    const round = await api.imports.open({ tokens: null })
    const opened = round?.files[0]
    if (!opened?.ok) throw new Error('The export was refused')
    const stop = new AbortController()
    let begun = 0
    try {
      for await (const step of await api.imports.run(
        { files: [answersOf(opened)] },
        { signal: stop.signal },
      )) {
        if (step.step !== 'writing' || step.done < step.total / 2 || begun > 0) continue
        begun = performance.now()
        stop.abort()
      }
    } catch (error) {
      if (!stop.signal.aborted) throw error
    }
    // A call that writes waits until the file is free again.
    await api.calendar.addIdea({ title: 'Right after' })
    const took = performance.now() - begun
    const again = await api.imports.preview(answersOf(opened))
    await api.imports.leave()
    return { took, kept: again.ok ? again.unchanged : opened.added }
  },
  async contacts() {
    let answers: ContactImportAnswers | undefined
    let [added, groups] = [0, 0]
    const preview = await watch(async () => {
      const opened = await api.contactImports.open({ token: null })
      if (opened?.ok) answers = opened
    })
    const imported = await watch(async () => {
      if (!answers) throw new Error('The contacts were refused')
      const { id, mapping, order, source, basis } = answers
      for await (const step of await api.contactImports.run({ id, mapping, order, source, basis }))
        if (step.step === 'done') added = step.summary.added
    })
    const catchUp = await watch(async () => {
      while ((await api.search.due()) > 0) await new Promise((resolve) => setTimeout(resolve, 50))
    })
    const search = await watch(async () => {
      for await (const step of await api.duplicates.find()) if (step.step === 'done') groups = step.total
    })
    const undo = await watch(() => api.history.undo())
    await api.contactImports.leave()
    return { preview, import: imported, catchUp, search, undo, added, groups }
  },
  plan: () => exportOne({ month: thisMonth(), sections: [...planSections] }),
  review: () =>
    exportOne({
      month: addMonths(thisMonth(), -1),
      sections: ['review'],
      sheet: { kind: 'review', id: null },
      edition: 'team',
    }),
}

const thisMonth = () => dayOf(new Date().toISOString(), 'UTC').slice(0, 7)

async function exportOne(
  wanted: Pick<PlanRequest, 'month' | 'sections'> & Partial<PlanRequest>,
): Promise<number> {
  let begun = 0
  for await (const { step } of await api.exports.plan({ language: 'en', edition: 'owner', ...wanted })) {
    if (step === 'reading') begun = performance.now()
    if (step === 'done') return performance.now() - begun
  }
  throw new Error('It was not written')
}

await connect()
document.title = 'bench ready'

async function watch(work: () => Promise<unknown>): Promise<Watched> {
  const begun = performance.now()
  let isRunning = true
  const working = work().finally(() => {
    isRunning = false
  })
  let longestCall = 0
  while (isRunning) {
    const asked = performance.now()
    await api.calendar.listIdeas()
    longestCall = Math.max(longestCall, performance.now() - asked)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  await working
  return { took: performance.now() - begun, longestCall }
}

/** Until the change is on the glass: the frame that draws it, and the one after. */
function settled(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())))
}
