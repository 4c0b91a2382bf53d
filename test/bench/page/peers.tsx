import { createCalendar, DayGrid } from '@event-calendar/core'
import '@event-calendar/core/index.css'
import ToastCalendar from '@toast-ui/calendar'
import '@toast-ui/calendar/dist/toastui-calendar.css'
import dayjs from 'dayjs'
import { Calendar as BigCalendar, dayjsLocalizer } from 'react-big-calendar'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import 'react-big-calendar/lib/css/react-big-calendar.css'

/** Calendar libraries by themselves, each with the same two months; only benchmarks have them. */
const peers = { toast: mountToast, big: mountBig, event: mountEvent }
export type Peer = keyof typeof peers

declare global {
  interface Window {
    peers: {
      /** Shows the first of two months that hold so many events each. */
      mount(peer: Peer, events: number): Promise<void>
      /** Goes to the other month: milliseconds. */
      turn(): Promise<number>
    }
  }
}

const months = ['2031-03-15', '2031-04-15'] as const
type Made = { id: string; title: string; start: Date; end: Date }

let show: (month: string) => void = () => {}
let at = 0

window.peers = {
  async mount(peer, events) {
    const root = document.getElementById('root') as HTMLElement
    show = peers[peer](root, make(events))
    await settled()
  },
  async turn() {
    at = 1 - at
    const begun = performance.now()
    show(months[at] as string)
    await settled()
    return performance.now() - begun
  },
}
document.title = 'peers ready'

function make(events: number): Made[] {
  return months.flatMap((month) =>
    Array.from({ length: events }, (_, place) => {
      const day = `${month.slice(0, 8)}${String((place % 28) + 1).padStart(2, '0')}`
      const start = new Date(`${day}T${String(8 + (place % 12)).padStart(2, '0')}:00`)
      return {
        id: `${month} ${place}`,
        title: `Post ${place}`,
        start,
        end: new Date(start.getTime() + 1_800_000),
      }
    }),
  )
}

function mountToast(root: HTMLElement, events: Made[]) {
  const calendar = new ToastCalendar(root, { defaultView: 'month', isReadOnly: true, usageStatistics: false })
  calendar.createEvents(events.map((event) => ({ ...event, calendarId: 'posts', category: 'time' })))
  calendar.setDate(months[0])
  return (month: string) => calendar.setDate(month)
}

function mountBig(root: HTMLElement, events: Made[]) {
  const localizer = dayjsLocalizer(dayjs)
  const drawn = createRoot(root)
  const draw = (month: string) =>
    drawn.render(
      <BigCalendar
        localizer={localizer}
        events={events}
        date={new Date(month)}
        view="month"
        views={['month']}
        onNavigate={() => {}}
        onView={() => {}}
        style={{ height: '100%' }}
      />,
    )
  draw(months[0])
  return (month: string) => flushSync(() => draw(month))
}

function mountEvent(root: HTMLElement, events: Made[]) {
  const calendar = createCalendar(root, [DayGrid], {
    view: 'dayGridMonth',
    date: months[0],
    dayMaxEvents: true,
    events,
    height: '100%',
  })
  return (month: string) => void calendar.setOption('date', month)
}

/** Until the change is on the glass: the frame that draws it, and the one after. */
function settled(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())))
}
