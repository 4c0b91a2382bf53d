/** What the benchmark uses of two libraries whose own types this compiler does not find. */
declare module '@toast-ui/calendar' {
  class Calendar {
    constructor(root: Element, options: object)
    createEvents(events: object[]): void
    setDate(date: string): void
    next(): void
    prev(): void
  }

  // biome-ignore lint/style/noDefaultExport: it is the library's.
  export { Calendar as default }
}

declare module 'react-big-calendar' {
  import type { ComponentType } from 'react'
  export const Calendar: ComponentType<Record<string, unknown>>
  export function dayjsLocalizer(dayjs: unknown): object
}
